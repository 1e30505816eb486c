package org.waymark.site.page.kit;

import org.jspecify.annotations.Nullable;
import org.waymark.site.render.words.Html;

/**
 * Markdown of a record as HTML: paragraphs, lists, tables.
 *
 * @param html the safe markup
 * @param lang its language if it differs from the page's, else null
 */
public record Prose(Html html, @Nullable String lang) {}
