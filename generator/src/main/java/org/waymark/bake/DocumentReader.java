package org.waymark.bake;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Article;
import org.waymark.model.Entry;
import org.waymark.model.Page;
import org.waymark.model.Text;
import org.waymark.report.Code;
import org.waymark.report.Findings;
import org.waymark.site.Addresses;
import org.waymark.site.Document;
import org.waymark.site.DocumentTheme;
import org.waymark.site.Edition;
import org.waymark.source.Location;

/** Turns records into documents: Markdown into HTML, the text's beginning into an excerpt. */
final class DocumentReader {

    private static final Pattern MORE = Pattern.compile("<!--\\s*+more\\s*+-->", Pattern.CASE_INSENSITIVE);
    private static final Pattern BLANK_LINES = Pattern.compile("\\n[ \\t]*+\\n");

    /** How many blocks at the start of a text may hold no words before it counts as having no beginning. */
    private static final int BLOCKS = 8;

    private final List<Edition> editions;
    private final DocumentTheme theme;
    private final Filing filing;
    private final Findings findings;
    private final Map<String, String> postAddresses = new HashMap<>();

    /**
     * @param entries all documents that are published, for the links between them
     * @param editions the editions to make each document for
     * @param theme makes HTML of Markdown
     * @param findings told what of a text could not be kept
     */
    DocumentReader(Collection<Entry> entries, List<Edition> editions, DocumentTheme theme, Findings findings) {
        this.editions = editions;
        this.theme = theme;
        this.filing = Filing.of(entries);
        this.findings = findings;
        for (Entry entry : entries) {
            String file = entry.source().file();
            String name = file.substring(file.lastIndexOf('/') + 1);
            int dot = name.lastIndexOf('.');
            postAddresses.putIfAbsent(dot > 0 ? name.substring(0, dot) : name, entry.address());
        }
    }

    /** The tags and authors of all documents. */
    Filing filing() {
        return filing;
    }

    /** The document of a record, in every edition. */
    BakedDocument read(Entry entry) {
        Text body = entry instanceof Article article ? article.body() : ((Page) entry).body();
        Text excerpt = entry instanceof Article article ? article.excerpt() : ((Page) entry).description();
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
        JekyllText.Cleaned text = JekyllText.clean(body, this::link);
        text.dropped().forEach(dropped -> report(entry, dropped));
        String summary = excerpt.isBlank() ? beginning(text.markdown()) : theme.toPlainText(excerpt);
        return new Document(
                entry,
                theme.toHtml(text.markdown()),
                summary,
                entry instanceof Article article ? filing.tags(article) : List.of(),
                entry instanceof Article article ? filing.authors(article) : List.of());
    }

    private Optional<String> link(String file) {
        return Optional.ofNullable(postAddresses.get(file)).map(address -> "/" + Addresses.encode(address));
    }

    /** What stands before {@code <!--more-->}, else the first block of the text that has words and is no heading. */
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

    private void report(Entry entry, JekyllText.Dropped dropped) {
        Location body = entry.source().locate("body");
        findings.add(
                Code.UNSUPPORTED_TAG,
                new Location(body.file(), body.line() == 0 ? 0 : body.line() + dropped.line(), 0),
                "'" + dropped.tag() + "' is an instruction to Jekyll, and was left out",
                "Write what it stands for in Markdown, or put it between backticks to show it as it is");
    }
}
