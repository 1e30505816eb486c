package org.waymark.site.bake;

import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.CatalogueFixture;
import org.waymark.catalogue.address.Edition;
import org.waymark.catalogue.check.Checks;
import org.waymark.catalogue.load.Loader;
import org.waymark.model.Loaded;
import org.waymark.report.Finding;
import org.waymark.report.Findings;
import org.waymark.report.Progress;
import org.waymark.site.DocumentPage;
import org.waymark.site.DocumentTheme;
import org.waymark.site.Editorial;
import org.waymark.site.PublishedPage;
import org.waymark.site.SiteSettings;
import org.waymark.site.export.feed.AtomFeed;
import org.waymark.site.render.markdown.Markdown;
import org.waymark.task.check.SiteParts;

/** A small catalogue in a folder, and what baking it gives. */
final class Blog {

    /** A text that overflows the stack when it is read. */
    static final String OVERFLOWS = "This overflows";

    /** A text whose page cannot be made. */
    static final String FAILS = "This fails";

    private final Path root;
    private boolean drafts;
    private boolean future;
    private int pageSize = 50;
    private List<Edition> editions = List.of(new Edition("en", "", "en"));

    /** The pages by path, as the theme was given them. */
    final Map<String, DocumentPage> pages = new TreeMap<>();

    /** The files by path. */
    final Map<String, String> files = new TreeMap<>();

    List<PublishedPage> published = List.of();
    List<Finding> findings = List.of();

    Blog(Path root) throws IOException {
        this.root = root;
        write(
                "content/site.yaml",
                "title: Tests & trials\ndiscussion_url: https://talk.example.org/new?t={title}&s={slug}\n");
    }

    Blog write(String file, String text) throws IOException {
        CatalogueFixture.write(root, file, text);
        return this;
    }

    Blog post(String name, String header, String body) throws IOException {
        return write("content/blog/" + name, "---\n" + header.strip() + "\n---\n" + body);
    }

    Blog withDrafts() {
        drafts = true;
        return this;
    }

    Blog withFuture() {
        future = true;
        return this;
    }

    Blog pageSize(int size) {
        pageSize = size;
        return this;
    }

    Blog inEnglishAndWelsh() throws IOException {
        editions = List.of(new Edition("en", "", "en"), new Edition("cy", "cy/", "en"));
        return write("content/site.yaml", "title: {en: Tests, cy: Profion}\nlanguages: [en, cy]\n");
    }

    Blog bake() throws IOException {
        Findings found = new Findings();
        LocalDate asOf = LocalDate.of(2026, 11, 22);
        Loaded loaded = Checks.check(
                Loader.load(root, found, Progress.SILENT),
                SiteParts.addresses(),
                Markdown.typesetter(),
                root,
                asOf,
                found);
        SiteSettings settings = new SiteSettings(
                URI.create("https://example.org/catalogue/"), asOf, drafts, future, editions, pageSize);
        pages.clear();
        files.clear();
        published = Baker.bake(
                Editorial.of(root, loaded),
                settings,
                new PlainTheme(),
                new AtomFeed(),
                (path, content) -> files.put(path, new String(content, StandardCharsets.UTF_8)),
                found);
        findings = found.sorted();
        return this;
    }

    <P extends DocumentPage> P page(String path, Class<P> type) {
        return type.cast(pages.get(path));
    }

    List<String> found() {
        List<String> lines = new ArrayList<>();
        findings.stream()
                .filter(finding -> !finding.code().id().equals("empty-catalogue"))
                .forEach(finding ->
                        lines.add(finding.location() + " " + finding.code().id()));
        return lines;
    }

    /** As plain as a theme can be. */
    private final class PlainTheme implements DocumentTheme {

        @Override
        public String toHtml(String markdown) {
            if (markdown.equals(OVERFLOWS)) {
                throw new StackOverflowError();
            }
            return "<p>" + markdown.replace("&", "&amp;").replace("<", "&lt;") + "</p>";
        }

        @Override
        public String toPlainText(String markdown) {
            return markdown.replaceAll("\\s+", " ").strip();
        }

        @Override
        public String toLine(String text) {
            return text.strip();
        }

        @Override
        public void render(DocumentPage page, Writer out) throws IOException {
            pages.put(page.path(), page);
            if (page instanceof DocumentPage.ArticlePage article
                    && article.document().html().contains(FAILS)) {
                throw new IllegalStateException("as the text asks");
            }
            out.write(page.getClass().getSimpleName());
        }
    }
}
