package org.waymark.render.view;

import java.util.List;
import org.waymark.render.Words;

/**
 * A dataset that is about the same things.
 *
 * @param dataset its title, linked
 * @param shared what the two have in common
 */
public record SimilarView(LinkView dataset, List<Words> shared) {}
