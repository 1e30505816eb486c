package org.waymark.render.view;

import java.util.List;
import org.waymark.render.Html;

/**
 * A line of a definition list.
 *
 * @param key the field it comes from, for style sheets
 * @param label what it is called
 * @param values one or more
 * @param known false where the value says that nobody knows
 */
public record Fact(String key, String label, List<Html> values, boolean known) {}
