package org.waymark.catalogue.address;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.waymark.catalogue.jekyll.JekyllText;
import org.waymark.model.Baked;
import org.waymark.model.Entry;
import org.waymark.model.schema.Values;
import org.waymark.model.value.Text;
import org.waymark.source.Location;

/** Walks the texts of a record that are Markdown, as its page shows them. */
public final class MarkdownTexts {

    private MarkdownTexts() {}

    /** Receives each text. */
    @FunctionalInterface
    public interface Visitor {

        /**
         * A text in one language.
         *
         * @param at where it begins
         * @param markdown the text, without the parts that only Jekyll understands
         * @param editorial whether it is the text of a post or free page
         */
        void text(Location at, String markdown, boolean editorial);
    }

    /**
     * Calls {@code visitor} with each text in each of its languages.
     *
     * @param posts finds the address of a post by its file name, as {@link JekyllText#addresses} does
     */
    public static void each(Entry entry, Function<String, Optional<String>> posts, Visitor visitor) {
        each(entry, posts, text -> text.byLanguage().keySet(), visitor);
    }

    /** Calls {@code visitor} with each text in these languages only. */
    public static void each(
            Entry entry,
            Function<String, Optional<String>> posts,
            Function<Text, Set<String>> languages,
            Visitor visitor) {
        boolean editorial = entry instanceof Baked;
        Values.eachMarkdown(
                entry,
                (at, text) -> languages.apply(text).forEach(language -> {
                    String value = text.in(language, language).value();
                    visitor.text(at, editorial ? JekyllText.clean(value, posts).markdown() : value, editorial);
                }));
    }
}
