package org.waymark.site.page.gap;

import org.jspecify.annotations.Nullable;
import org.waymark.site.page.kit.LinkView;
import org.waymark.site.render.words.Words;

/**
 * A dataset that comes near.
 *
 * @param dataset the dataset
 * @param fallsShort where it falls short, or null where nobody said
 * @param narrows whether it makes the gap smaller all the same
 */
public record NearestView(LinkView dataset, @Nullable Words fallsShort, boolean narrows) {}
