package org.waymark.site.page.kit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.site.render.words.Html;

/**
 * A line of a definition list.
 *
 * @param key the field it comes from, for style sheets
 * @param label its label
 * @param values one or more
 * @param meaning address of its entry in the glossary, or null
 * @param known false if the value is unknown
 */
public record Fact(String key, String label, @Nullable String meaning, List<Html> values, boolean known) {

    /** The first value of the fact with a key, as plain text; empty if there is none or it is not known. */
    public static String text(String key, List<Fact> facts) {
        return facts.stream()
                .filter(fact -> fact.key().equals(key) && fact.known())
                .flatMap(fact -> fact.values().stream())
                .map(Html::text)
                .findFirst()
                .orElse("");
    }
}
