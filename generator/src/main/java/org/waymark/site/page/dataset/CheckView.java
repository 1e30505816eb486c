package org.waymark.site.page.dataset;

import org.jspecify.annotations.Nullable;
import org.waymark.site.render.words.Html;

/**
 * One thing that a careful reader asks of a dataset.
 *
 * @param question what is asked
 * @param state {@code yes}, {@code no} or {@code unknown}
 * @param answer the same in words
 * @param detail what was found, or null
 */
public record CheckView(
        String question,
        String state,
        String answer,
        @Nullable Html detail) {}
