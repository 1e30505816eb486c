package org.waymark.site.page.figure;

import org.jspecify.annotations.Nullable;

/**
 * What readers can take of a page to other places.
 *
 * @param code code that shows it on another site; empty if there is none
 * @param zip address of a file with picture, figures, source and licence; null if there is none
 * @param script address of the script that copies code
 */
public record ShareView(String code, @Nullable String zip, String script) {}
