package org.waymark.render.view;

import org.jspecify.annotations.Nullable;
import org.waymark.render.Words;

/**
 * A dataset that comes near.
 *
 * @param dataset the dataset
 * @param fallsShort where it falls short, or null where nobody said
 */
public record NearestView(LinkView dataset, @Nullable Words fallsShort) {}
