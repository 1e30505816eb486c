package org.waymark.site.page.indicator;

import org.waymark.site.render.words.Html;

/**
 * The figures of a place around those compared.
 *
 * @param place its name, linked to its page if it has one
 * @param value the latest figure
 * @param line its series as a small drawing; empty for one period
 */
public record WiderView(Html place, String value, Html line) {}
