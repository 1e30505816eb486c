package org.waymark.site.page.dataset;

import java.util.List;
import org.waymark.site.page.kit.LinkView;
import org.waymark.site.render.words.Words;

/**
 * A dataset that is about the same things.
 *
 * @param dataset its title, linked
 * @param shared what the two have in common
 * @param elsewhere whether it is on none of the same themes
 */
public record SimilarView(LinkView dataset, List<Words> shared, boolean elsewhere) {}
