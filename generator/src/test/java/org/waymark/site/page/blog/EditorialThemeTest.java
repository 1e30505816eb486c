package org.waymark.site.page.blog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.CatalogueFixture;
import org.waymark.catalogue.address.Edition;
import org.waymark.catalogue.enrich.Linker;
import org.waymark.catalogue.load.Loader;
import org.waymark.model.Loaded;
import org.waymark.report.Findings;
import org.waymark.report.Progress;
import org.waymark.site.Editorial;
import org.waymark.site.SiteSettings;
import org.waymark.site.bake.Baker;
import org.waymark.site.export.feed.AtomFeed;
import org.waymark.site.page.RenderedSite;
import org.waymark.site.render.template.Templates;
import org.waymark.site.theme.ThemeFiles;

class EditorialThemeTest {

    @TempDir
    private Path root;

    private final Findings findings = new Findings();

    @BeforeEach
    void name() throws IOException {
        write("content/site.yaml", """
                title: {en: Trials, cy: Profion}
                languages: [en, cy]
                discussion_url: https://talk.example.org/{slug}
                """);
    }

    private void write(String file, String text) throws IOException {
        CatalogueFixture.write(root, file, text);
    }

    private Map<String, String> bake(boolean drafts) throws IOException {
        Loaded loaded = Loader.load(root, findings, Progress.SILENT);
        var settings = new SiteSettings(
                URI.create("https://example.org/c/"),
                LocalDate.of(2026, 11, 22),
                drafts,
                drafts,
                List.of(new Edition("en", "", "en"), new Edition("cy", "cy/", "en")),
                50);
        Path own = root.resolve("templates");
        var inputs = RenderedSite.inputs(new Templates(new ThemeFiles(Files.isDirectory(own) ? own : null), findings));
        Map<String, String> files = new TreeMap<>();
        Baker.bake(
                Editorial.of(root, loaded),
                settings,
                new EditorialTheme(Linker.link(loaded.catalogue()), settings, inputs),
                new AtomFeed(),
                (path, content) -> files.put(path, new String(content, StandardCharsets.UTF_8)),
                findings);
        return files;
    }

    @Test
    void aPostHasItsTextAndAllThatIsKnownOfIt() throws IOException {
        write("content/assets/map.png", "png");
        write("content/blog/a.md", """
                ---
                title: Rents
                date: 2026-03-07
                updated: 2026-04-01
                author: Ada Marsh
                tags: [homes]
                image: assets/map.png
                imagealt: A map of rents
                comments: true
                ---
                # First

                *Text.*
                """);
        String page = bake(false).get("blog/a.html");

        assertThat(page)
                .contains("<title>Rents – Trials</title>")
                .contains("<time datetime=\"2026-03-07\">7 March 2026</time>")
                .contains("<time datetime=\"2026-04-01\">")
                .contains("<a href=\"../blog/authors/ada-marsh.html\">Ada Marsh</a>")
                .contains("<a href=\"../blog/tags/homes.html\">homes</a>")
                .contains("<img src=\"../assets/map.png\" alt=\"A map of rents\">")
                .contains("<a href=\"https://talk.example.org/a\" rel=\"nofollow\">")
                .contains("<h2 id=\"first\">First</h2>")
                .contains("\"@type\":\"BlogPosting\"", "\"headline\":\"Rents\"", "\"dateModified\":\"2026-04-01\"")
                .contains("<em>Text.</em>")
                .doesNotContain("noindex");
    }

    @Test
    void theOtherEditionSpeaksItsLanguageAroundTheText() throws IOException {
        write("content/blog/a.md", "---\ntitle: {en: Rents, cy: Rhenti}\ndate: 2026-03-07\n---\nText.\n");
        String page = bake(false).get("cy/blog/a.html");

        assertThat(page)
                .contains("<html lang=\"cy\">")
                .contains("<h1>Rhenti</h1>")
                .contains("7 Mawrth 2026")
                .containsPattern("class=\"prose\"[^>]* lang=\"en\"");
    }

    @Test
    void aPostInAnotherLanguageSaysSo() throws IOException {
        write("content/blog/a.md", "---\ntitle: Rhenti\nlang: cy\ndate: 2026-03-07\n---\nTestun.\n");
        Map<String, String> files = bake(false);

        assertThat(files.get("blog/a.html"))
                .contains("<h1><bdi lang=\"cy\">Rhenti</bdi></h1>")
                .containsPattern("class=\"prose\"[^>]* lang=\"cy\"");
        assertThat(files.get("cy/blog/a.html")).contains("<h1>Rhenti</h1>");
        assertThat(files.get("blog/atom.xml")).contains("xml:lang=\"cy\"");
    }

    @Test
    void linksFromTheRootWorkUnderAnyPath() throws IOException {
        write(
                "content/blog/a.md",
                "---\ntitle: A\ndate: 2026-03-07\npermalink: /2026/03/a/\n---\n[x](/about.html) [home](/) ![m](/assets/m.png)\n");
        Map<String, String> files = bake(false);

        assertThat(files.get("2026/03/a/index.html"))
                .contains("href=\"../../../about.html\"")
                .contains("href=\"../../../index.html\"")
                .contains("src=\"../../../assets/m.png\"");
        assertThat(files.get("blog/atom.xml")).contains("&lt;a href=\"https://example.org/c/about.html\"");
    }

    @Test
    void whatPeopleWriteIsNeverMarkup() throws IOException {
        String hostile = "<script>alert(1)</script> ${7*7} <#assign x=1> \"onload=";
        write(
                "content/blog/a.md",
                "---\ntitle: '%s'\ndate: 2026-03-07\nauthor: '%s'\ntags: ['%s']\nimage: 'https://x.example/\"><script>'\nimagealt: '%s'\n---\n%s\n[j](javascript:alert(1)) ![t](https://tracker.example/x.png)\n"
                        .formatted(hostile, hostile, hostile, hostile, hostile));
        Map<String, String> files = bake(false);

        for (String page : files.values()) {
            assertThat(page)
                    .doesNotContain("<script>")
                    .doesNotContain("49")
                    .doesNotContain("javascript:")
                    .doesNotContain("src=\"http");
        }
    }

    @Test
    void draftsAreMarkedAsSuch() throws IOException {
        write("content/blog/a.md", "---\ntitle: A\ndate: 2026-03-07\nstatus: draft\n---\nx\n");
        write("content/pages/b.md", "---\ntitle: B\nstatus: draft\n---\nx\n");
        Map<String, String> files = bake(true);

        assertThat(files.get("blog/a.html")).contains("Not published yet", "noindex");
        assertThat(files.get("b.html")).contains("Not published yet", "noindex");
    }

    @Test
    void theBlogLeadsToItsFeedAndLists() throws IOException {
        String page = bake(false).get("blog/index.html");

        assertThat(page)
                .contains("<link rel=\"alternate\" type=\"application/atom+xml\" href=\"../blog/atom.xml\">")
                .contains("href=\"../blog/archive.html\"")
                .contains("There are no posts yet.");
    }

    @Test
    void everyLinkWithinTheBlogLeadsToAPage() throws IOException {
        for (int i = 1; i <= 3; i++) {
            write(
                    "content/blog/p%d.md".formatted(i),
                    "---\ntitle: P%d\ndate: 2026-03-0%d\nauthor: Bo\ntags: [a b, ż]\n---\nx\n".formatted(i, i));
        }
        write("content/pages/about.md", "---\ntitle: About\norder: 1\n---\nx\n");
        Map<String, String> files = bake(false);
        var links = java.util.regex.Pattern.compile("href=\"([^\"]*)\"");

        files.forEach((path, text) -> links.matcher(text)
                .results()
                .map(link -> URI.create("https://x/" + org.waymark.catalogue.address.Addresses.encode(path))
                        .resolve(link.group(1)))
                .filter(target -> path.endsWith(".html") && target.getPath().contains("/blog/"))
                .filter(target -> target.getHost().equals("x"))
                .forEach(
                        target -> assertThat(files).containsKey(target.getPath().substring(1))));
    }

    @Test
    void aCatalogueCanHaveATemplateOfItsOwn() throws IOException {
        write("content/blog/a.md", "---\ntitle: A & B\ndate: 2026-03-07\n---\nx\n");
        write("templates/pages/article.ftlh", "Own: ${title.text}");

        assertThat(bake(false)).containsEntry("blog/a.html", "Own: A &amp; B");
    }

    @Test
    void whatSearchEnginesReadOfAPostCannotEndItsElement() throws IOException {
        write("content/blog/a.md", "---\ntitle: \"</script><b>\"\ndate: 2026-03-07\nauthor: \"<!--\"\n---\nText.\n");
        String page = bake(false).get("blog/a.html");
        String json = page.substring(page.indexOf("ld+json\">"), page.indexOf("</script>", page.indexOf("ld+json\">")));
        assertThat(json).contains("BlogPosting").doesNotContain("</", "<!--");
    }
}
