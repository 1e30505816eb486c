package org.waymark.model.value;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A text in one or more languages.
 *
 * @param byLanguage the text by BCP 47 language tag, never empty
 */
public record Text(Map<String, String> byLanguage) {

    public Text {
        if (byLanguage.isEmpty()) {
            throw new IllegalArgumentException("a text needs at least one language");
        }
        byLanguage = byLanguage.size() == 1
                ? Map.copyOf(byLanguage)
                : java.util.Collections.unmodifiableMap(new TreeMap<>(byLanguage));
    }

    /**
     * A text as it reads in one language.
     *
     * @param value the text
     * @param language the language it is really in, which differs from the one asked for when there is no translation
     * @param translated whether it is in the language asked for
     */
    public record Localised(String value, String language, boolean translated) {

        /** What belongs into an HTML {@code lang} attribute: null where the text is in the language of the page. */
        public @Nullable String lang() {
            return translated ? null : language;
        }

        @Override
        public String toString() {
            return value;
        }
    }

    /** A text in one language. */
    public static Text of(String language, String value) {
        return new Text(Map.of(language, value));
    }

    /**
     * The text in {@code language}; else in {@code fallback}; else in English, the language of the vocabularies that
     * come with the program; else in the first language it has, by tag.
     */
    public Localised in(String language, String fallback) {
        String exact = byLanguage.get(language);
        if (exact != null) {
            return new Localised(exact, language, true);
        }
        for (String second : List.of(fallback, "en")) {
            String other = byLanguage.get(second);
            if (other != null) {
                return new Localised(other, second, false);
            }
        }
        Map.Entry<String, String> first = byLanguage.entrySet().iterator().next();
        return new Localised(first.getValue(), first.getKey(), false);
    }

    /** Any one of its texts, for messages and sorting: the English one, else the first by language tag. */
    public String any() {
        String english = byLanguage.get("en");
        return english != null ? english : byLanguage.values().iterator().next();
    }
}
