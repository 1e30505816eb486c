package org.waymark.site.page.dataset;

import org.jspecify.annotations.Nullable;
import org.waymark.site.render.words.Html;

/**
 * One question of a careful reader about a dataset.
 *
 * @param question the question
 * @param state {@code yes}, {@code no} or {@code unknown}
 * @param answer the state in words
 * @param detail what was found, or null
 */
public record CheckView(
        String question,
        String state,
        String answer,
        @Nullable Html detail) {}
