package org.waymark.site;

import java.util.Optional;
import java.util.function.Function;
import org.waymark.model.Article;
import org.waymark.model.Entry;
import org.waymark.model.JekyllText;
import org.waymark.model.Page;
import org.waymark.schema.Values;
import org.waymark.source.Location;

/** Walks the texts of a record that are Markdown, as its page shows them. */
public final class MarkdownTexts {

    private MarkdownTexts() {}

    /** Told of a text. */
    @FunctionalInterface
    public interface Visitor {

        /**
         * A text in one language.
         *
         * @param at where it begins
         * @param language its BCP 47 tag
         * @param markdown the text, without what only Jekyll understands
         * @param editorial whether it is the text of a post or free page
         */
        void text(Location at, String language, String markdown, boolean editorial);
    }

    /**
     * Calls {@code visitor} with each text in each of its languages.
     *
     * @param posts finds the address of a post by the name of its file, as {@link JekyllText#addresses} does
     */
    public static void each(Entry entry, Function<String, Optional<String>> posts, Visitor visitor) {
        boolean editorial = entry instanceof Article || entry instanceof Page;
        Values.eachMarkdown(entry, (at, text) -> text.byLanguage().forEach((language, value) -> {
            String markdown = editorial ? JekyllText.clean(value, posts).markdown() : value;
            visitor.text(at, language, markdown, editorial);
        }));
    }
}
