package org.waymark.site.bake;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.address.Edition;
import org.waymark.catalogue.jekyll.JekyllText;
import org.waymark.model.Baked;
import org.waymark.model.Entry;
import org.waymark.model.record.Article;
import org.waymark.model.value.Text;
import org.waymark.site.Document;
import org.waymark.site.DocumentTheme;

/** Turns records into documents: Markdown into HTML, the text's beginning into an excerpt. */
final class DocumentReader {

    private static final Pattern MORE = Pattern.compile("<!--\\s*+more\\s*+-->", Pattern.CASE_INSENSITIVE);
    private static final Pattern BLANK_LINES = Pattern.compile("\\n[ \\t]*+\\n");

    /** How many blocks without words may start a text before it counts as having no excerpt. */
    private static final int BLOCKS = 8;

    private final List<Edition> editions;
    private final DocumentTheme theme;
    private final TagsAndAuthors filing;
    private final Function<String, Optional<String>> posts;

    /**
     * @param entries all documents that are published, for the links between them
     * @param editions the editions to make each document for
     * @param theme makes HTML of Markdown
     */
    DocumentReader(Collection<? extends Entry> entries, List<Edition> editions, DocumentTheme theme) {
        this.editions = editions;
        this.theme = theme;
        this.filing = TagsAndAuthors.of(entries);
        this.posts = JekyllText.addresses(entries);
    }

    /** The tags and authors of all documents. */
    TagsAndAuthors filing() {
        return filing;
    }

    /** The document of a record, in every edition. */
    BakedDocument read(Baked entry) {
        Text body = entry.body();
        Text excerpt = entry.summary();
        Map<String, Document> byLanguage = new LinkedHashMap<>();
        Map<String, Document> byText = new HashMap<>();
        for (Edition edition : editions) {
            String own = in(body, edition);
            String summary = in(excerpt, edition);
            byLanguage.put(
                    edition.language(),
                    byText.computeIfAbsent(summary + '\0' + own, key -> document(entry, own, summary)));
        }
        return new BakedDocument(entry, byLanguage);
    }

    private static String in(@Nullable Text text, Edition edition) {
        return text == null
                ? ""
                : text.in(edition.language(), edition.fallback()).value();
    }

    private Document document(Entry entry, String body, String excerpt) {
        String text = JekyllText.clean(body, posts).markdown();
        String summary = excerpt.isBlank() ? beginning(text) : theme.toLine(excerpt);
        return new Document(
                entry,
                theme.toHtml(text),
                summary,
                entry instanceof Article article ? filing.tags(article) : List.of(),
                entry instanceof Article article ? filing.authors(article) : List.of());
    }

    /** The text before {@code <!--more-->}, else the first block that has words and is not a heading. */
    private String beginning(String markdown) {
        Matcher more = MORE.matcher(markdown);
        if (more.find()) {
            return theme.toPlainText(markdown.substring(0, more.start()));
        }
        Matcher blank = BLANK_LINES.matcher(markdown);
        int from = 0;
        for (int i = 0; i < BLOCKS && from < markdown.length(); i++) {
            int end = blank.find(from) ? blank.start() : markdown.length();
            String block = markdown.substring(from, end).strip();
            String plain = block.isEmpty() || block.startsWith("#") ? "" : theme.toPlainText(block);
            if (!plain.isEmpty()) {
                return plain;
            }
            from = end + 1;
        }
        return "";
    }
}
