package org.waymark.site.page.gap;

import org.jspecify.annotations.Nullable;
import org.waymark.site.page.kit.LinkView;
import org.waymark.site.render.words.Words;

/**
 * A dataset that almost fills a gap.
 *
 * @param dataset the dataset
 * @param fallsShort where it falls short, or null if not stated
 * @param narrows whether it narrows the gap even so
 */
public record NearestView(LinkView dataset, @Nullable Words fallsShort, boolean narrows) {}
