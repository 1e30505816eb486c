package org.waymark.site.page.kit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.site.render.words.Html;

/**
 * A line of a definition list.
 *
 * @param key the field it comes from, for style sheets
 * @param label what it is called
 * @param values one or more
 * @param meaning address at which the glossary says what it means, or null
 * @param known false where the value says that nobody knows
 */
public record Fact(String key, String label, @Nullable String meaning, List<Html> values, boolean known) {}
