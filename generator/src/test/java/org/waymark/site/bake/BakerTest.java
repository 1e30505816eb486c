package org.waymark.site.bake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.catalogue.address.Edition;
import org.waymark.catalogue.load.Loader;
import org.waymark.report.Findings;
import org.waymark.report.Progress;
import org.waymark.site.Document;
import org.waymark.site.DocumentPage;
import org.waymark.site.DocumentPage.Archive;
import org.waymark.site.DocumentPage.ArticlePage;
import org.waymark.site.DocumentPage.AuthorIndex;
import org.waymark.site.DocumentPage.AuthorPage;
import org.waymark.site.DocumentPage.BlogIndex;
import org.waymark.site.DocumentPage.FreePage;
import org.waymark.site.DocumentPage.TagIndex;
import org.waymark.site.DocumentPage.TagPage;
import org.waymark.site.Editorial;
import org.waymark.site.PublishedPage;
import org.waymark.site.SiteSettings;
import org.waymark.site.export.feed.AtomFeed;

class BakerTest {

    private Blog blog;

    @BeforeEach
    void open(@TempDir Path root) throws IOException {
        blog = new Blog(root);
    }

    @Test
    void aPostAsJekyllWritesIt() throws IOException {
        blog.post("2017-01-05-the-way-ahead.md", """
                        layout: post
                        title: The way ahead
                        author: Ada Marsh
                        category: plans
                        tags: [open data]
                        """, "Where we go.\n\n<!--more-->\n\nAnd how.\n")
                .bake();

        Document post = blog.page("blog/2017-01-05-the-way-ahead.html", ArticlePage.class)
                .document();
        assertThat(post.entry().title().any()).isEqualTo("The way ahead");
        assertThat(post.excerpt()).isEqualTo("Where we go.");
        assertThat(post.html()).contains("And how.");
        assertThat(post.tags()).extracting(Document.Tag::slug).containsExactly("open-data", "plans");
        assertThat(post.authors()).extracting(Document.Author::name).containsExactly("Ada Marsh");
        assertThat(blog.found()).isEmpty();
    }

    @Test
    void postsWithTheSameNameDifferByTheirDates() throws IOException {
        blog.post("2020-01-01-weeknotes.md", "author: Bo", "a")
                .post("2020-01-08-weeknotes.md", "author: Bo", "b")
                .bake();

        assertThat(blog.page("blog/index.html", BlogIndex.class).documents())
                .extracting(post -> post.entry().title().any())
                .containsExactly("Weeknotes", "Weeknotes");
        assertThat(blog.found()).isEmpty();
    }

    @Test
    void aPostWithTheHeaderOfJBake() throws IOException {
        blog.write(
                        "content/blog/oven.md",
                        "title=Fresh from the oven\ndate=2020-02-01\ntype=post\nstatus=published\ntags=bread,open data\n~~~~~~\n\nWarm.\n")
                .bake();

        Document post = blog.page("blog/oven.html", ArticlePage.class).document();
        assertThat(post.entry().title().any()).isEqualTo("Fresh from the oven");
        assertThat(post.html()).isEqualTo("<p>Warm.</p>");
        assertThat(post.tags()).extracting(Document.Tag::label).containsExactly("bread", "open data");
    }

    @Test
    void aFreePageIsAtTheRoot() throws IOException {
        blog.write("content/pages/about.md", "---\ntitle: About\n---\nUs.\n").bake();

        assertThat(blog.page("about.html", FreePage.class).document().html()).isEqualTo("<p>Us.</p>");
    }

    @Test
    void aFreePageCanAskForAnAddress() throws IOException {
        blog.write("content/pages/privacy.md", "---\ntitle: Privacy\npermalink: /legal/privacy/\n---\nNone.\n")
                .bake();

        assertThat(blog.files).containsKey("legal/privacy/index.html").doesNotContainKey("privacy.html");
    }

    @Test
    void draftsAndPostsOfTheFutureStayOut() throws IOException {
        heldBack().bake();

        assertThat(blog.files.keySet())
                .filteredOn(path -> path.contains("held"))
                .isEmpty();
        assertThat(String.join("", blog.files.values())).doesNotContain("held");
    }

    @Test
    void draftsAndPostsOfTheFutureCanBeAskedFor() throws IOException {
        heldBack().withDrafts().withFuture().bake();

        assertThat(blog.files)
                .containsKeys(
                        "blog/held-1.html", "blog/held-2.html", "blog/held-3.html", "blog/held-4.html", "held-5.html");
        assertThat(blog.published)
                .filteredOn(page -> page.path().contains("held"))
                .isNotEmpty()
                .noneMatch(PublishedPage::listed);
    }

    private Blog heldBack() throws IOException {
        return blog.post("held-1.md", "title: held\ndate: 2020-01-01\nstatus: draft", "held")
                .post("held-2.md", "title: held\ndate: 2020-01-01\npublished: false", "held")
                .post("_drafts/held-3.md", "title: held\ndate: 2020-01-01", "held")
                .post("held-4.md", "title: held\ndate: 2026-11-23", "held")
                .write("content/pages/held-5.md", "---\ntitle: held\nstatus: draft\n---\nheld");
    }

    @Test
    void aPostOfTodayIsPublished() throws IOException {
        blog.post("today.md", "title: Today\ndate: 2026-11-22", "Now.").bake();

        assertThat(blog.files).containsKey("blog/today.html");
    }

    @Test
    void postsKnowTheirNeighboursInTime() throws IOException {
        blog.post("a.md", "title: A\ndate: 2020-01-01", "a")
                .post("b.md", "title: B\ndate: 2021-01-01", "b")
                .post("c.md", "title: C\ndate: 2022-01-01", "c")
                .bake();

        ArticlePage middle = blog.page("blog/b.html", ArticlePage.class);
        assertThat(middle.newer().entry().slug()).isEqualTo("c");
        assertThat(middle.older().entry().slug()).isEqualTo("a");
        assertThat(blog.page("blog/c.html", ArticlePage.class).newer()).isNull();
        assertThat(blog.page("blog/a.html", ArticlePage.class).older()).isNull();
    }

    @Test
    void theListOfPostsHasPages() throws IOException {
        for (int i = 1; i <= 5; i++) {
            blog.post("p" + i + ".md", "title: P\ndate: 2020-01-0" + i, "p");
        }
        blog.pageSize(2).bake();

        BlogIndex last = blog.page("blog/index/3.html", BlogIndex.class);
        assertThat(blog.page("blog/index.html", BlogIndex.class).documents())
                .extracting(post -> post.entry().slug())
                .containsExactly("p5", "p4");
        assertThat(last.documents()).extracting(post -> post.entry().slug()).containsExactly("p1");
        assertThat(last.total()).isEqualTo(5);
        assertThat(blog.files).doesNotContainKey("blog/index/4.html");
    }

    @Test
    void theArchiveIsByYear() throws IOException {
        blog.post("a.md", "title: A\ndate: 2020", "a")
                .post("b.md", "title: B\ndate: 2021-05", "b")
                .post("c.md", "title: C\ndate: 2021-07-01", "c")
                .bake();

        assertThat(blog.page("blog/archive.html", Archive.class).years())
                .extracting(Archive.Year::year)
                .containsExactly(2021, 2020);
    }

    @Test
    void anEmptyBlogHasItsPagesAllTheSame() throws IOException {
        blog.bake();

        assertThat(blog.files)
                .containsOnlyKeys(
                        "blog/archive.html",
                        "blog/atom.xml",
                        "blog/authors/index.html",
                        "blog/index.html",
                        "blog/tags/index.html");
        assertThat(blog.page("blog/index.html", BlogIndex.class).documents()).isEmpty();
    }

    @Test
    void tagsThatDifferOnlyInSpellingAreOne() throws IOException {
        blog.post("a.md", "title: A\ndate: 2020-01-01\ntags: [open data, C++]", "a")
                .post("b.md", "title: B\ndate: 2020-01-02\ntags: [Open-Data, 'C#', index, '???']", "b")
                .bake();

        TagPage openData = blog.page("blog/tags/open-data.html", TagPage.class);
        assertThat(openData.documents()).hasSize(2);
        assertThat(openData.tag().label()).isEqualTo("Open-Data");
        assertThat(blog.page("blog/tags/c-plus-plus.html", TagPage.class).documents())
                .hasSize(1);
        assertThat(blog.page("blog/tags/c-sharp.html", TagPage.class).documents())
                .hasSize(1);
        assertThat(blog.page("blog/tags/index-tag.html", TagPage.class).tag().label())
                .isEqualTo("index");
        assertThat(blog.page("blog/tags/index.html", TagIndex.class).tags()).hasSize(5);
    }

    @Test
    void tagsCannotLeaveTheirFolder() throws IOException {
        blog.post("a.md", "title: A\ndate: 2020-01-01\ntags: ['../../evil', '<script>', 'a/b\\c']", "a")
                .bake();

        assertThat(blog.files.keySet()).allMatch(path -> path.matches("blog/(tags/|authors/)?[a-z-]+\\.(html|xml)"));
    }

    @Test
    void authorsHavePages() throws IOException {
        blog.post("a.md", "title: A\ndate: 2020-01-01\nauthor: Ada Marsh", "a")
                .post("b.md", "title: B\ndate: 2020-01-02\nauthors: [ada marsh, Bo]", "b")
                .bake();

        assertThat(blog.page("blog/authors/ada-marsh.html", AuthorPage.class).documents())
                .hasSize(2);
        assertThat(blog.page("blog/authors/index.html", AuthorIndex.class).authors())
                .extracting(written -> written.author().name())
                .containsExactly("Ada Marsh", "Bo");
    }

    @Test
    void commentsAreALinkToElsewhere() throws IOException {
        blog.post("a.md", "title: 'Ways & means: 100%'\ndate: 2020-01-01\ncomments: true", "a")
                .post("b.md", "title: B\ndate: 2020-01-01", "b")
                .bake();

        assertThat(blog.page("blog/a.html", ArticlePage.class).discussion())
                .isEqualTo("https://talk.example.org/new?t=Ways%20%26%20means%3A%20100%25&s=a");
        assertThat(blog.page("blog/b.html", ArticlePage.class).discussion()).isNull();
    }

    @Test
    void aPictureIsShownOnlyWhereItIsOurs() throws IOException {
        blog.write("content/assets/img/map.png", "png")
                .post("own.md", "title: A\ndate: 2020-01-01\nimage: /assets/img/map.png\nimagealt: A map", "a")
                .post("far.md", "title: B\ndate: 2020-01-01\nimage: https://cdn.example.com/x.png", "b")
                .post("gone.md", "title: C\ndate: 2020-01-01\nimage: img/gone.png", "c")
                .post("bad.md", "title: D\ndate: 2020-01-01\nimage: 'javascript:alert(1)'", "d")
                .bake();

        ArticlePage own = blog.page("blog/own.html", ArticlePage.class);
        assertThat(own.picture().source()).isEqualTo("img/map.png");
        assertThat(own.picture().alt()).isEqualTo("A map");
        assertThat(own.picture().ours()).isTrue();
        assertThat(blog.page("blog/far.html", ArticlePage.class).picture().ours())
                .isFalse();
        assertThat(blog.page("blog/gone.html", ArticlePage.class).picture()).isNull();
        assertThat(blog.page("blog/bad.html", ArticlePage.class).picture()).isNull();
    }

    @Test
    void permalinksCannotTakeOtherPages() throws IOException {
        blog.post("a.md", "title: A\ndate: 2020-01-01\npermalink: /blog/archive.html", "a")
                .post("b.md", "title: B\ndate: 2020-01-01\npermalink: /../../etc/passwd", "b")
                .post("c.md", "title: C\ndate: 2020-01-01\npermalink: /datasets/rents.html", "c")
                .post("d.md", "title: D\ndate: 2020-01-01\npermalink: /x//y/", "d")
                .post("archive.md", "title: E\ndate: 2020-01-01", "e")
                .bake();

        assertThat(blog.pages.values())
                .filteredOn(ArticlePage.class::isInstance)
                .extracting(DocumentPage::path)
                .containsExactly("blog/a.html", "blog/b.html", "blog/c.html", "blog/d.html");
        assertThat(blog.page("blog/archive.html", Archive.class).years()).hasSize(1);
        assertThat(blog.found())
                .containsExactly(
                        "content/blog/a.md:4:12 reserved-address",
                        "content/blog/archive.md:2:1 reserved-address",
                        "content/blog/b.md:4:12 invalid-value",
                        "content/blog/c.md:4:12 reserved-address",
                        "content/blog/d.md:4:12 invalid-value");
    }

    @Test
    void ofTwoDocumentsWithOneAddressTheSecondIsWhereItsFileSays() throws IOException {
        blog.post("a.md", "title: A\ndate: 2020-01-01\npermalink: /x.html", "a")
                .post("b.md", "title: B\ndate: 2020-01-01\npermalink: /X.html", "b")
                .bake();

        assertThat(blog.files).containsKeys("x.html", "blog/b.html").doesNotContainKey("X.html");
        assertThat(blog.page("blog/index.html", BlogIndex.class).documents()).hasSize(2);
    }

    @Test
    void everyEditionHasTheBlog() throws IOException {
        blog.inEnglishAndWelsh()
                .post("a.md", "title: {en: Rents, cy: Rhenti}\ndate: 2020-01-01\ntags: [tai]", "a")
                .bake();

        assertThat(blog.files)
                .containsKeys(
                        "blog/a.html",
                        "cy/blog/a.html",
                        "cy/blog/index.html",
                        "cy/blog/tags/tai.html",
                        "cy/blog/atom.xml");
        assertThat(blog.files.get("cy/blog/atom.xml")).contains("xml:lang=\"cy\"", "<title>Rhenti");
        assertThat(blog.published)
                .filteredOn(page -> page.path().equals("cy/blog/a.html"))
                .singleElement()
                .extracting(PublishedPage::alternates)
                .isEqualTo(List.of(
                        new PublishedPage.Alternate("en", "blog/a.html"),
                        new PublishedPage.Alternate("cy", "cy/blog/a.html")));
    }

    @Test
    void whatOnlyJekyllUnderstandsIsNoJunkOnThePage() throws IOException {
        blog.post("2020-01-01-a.md", "title: A", "One.\n\n{% include chart.html id=7 %}\n\nTwo.\n{: .lead}")
                .post("2020-01-02-b.md", "title: B", "[A]({% post_url 2020-01-01-a %})")
                .bake();

        assertThat(blog.page("blog/2020-01-01-a.html", ArticlePage.class)
                        .document()
                        .html())
                .isEqualTo("<p>One.\n\n\n\nTwo.\n</p>");
        assertThat(blog.page("blog/2020-01-02-b.html", ArticlePage.class)
                        .document()
                        .html())
                .isEqualTo("<p>[A](/blog/2020-01-01-a.html)</p>");
    }

    @Test
    void aBrokenFileCostsOnlyItsOwnPage() throws IOException {
        blog.post("good.md", "title: Good\ndate: 2020-01-01", "g")
                .write("content/blog/broken.md", "---\ntitle: [\n---\nb")
                .write("content/blog/data.yaml", "a: &a [*a]")
                .bake();

        assertThat(blog.files).containsKey("blog/good.html").doesNotContainKey("blog/broken.html");
    }

    @Test
    void nothingIsFollowedOutOfTheCatalogue(@TempDir Path elsewhere, @TempDir Path root) throws IOException {
        Files.writeString(elsewhere.resolve("secret.md"), "---\ntitle: Secret\ndate: 2020-01-01\n---\nsecret");
        Blog linked = new Blog(root).post("a.md", "title: A\ndate: 2020-01-01", "a");
        Files.createSymbolicLink(root.resolve("content/blog/out"), elsewhere);
        Files.createSymbolicLink(root.resolve("content/blog/round"), root.resolve("content"));
        linked.bake();

        assertThat(String.join("", linked.files.values())).doesNotContain("secret");
        assertThat(linked.page("blog/index.html", BlogIndex.class).documents()).hasSize(1);
    }

    @Test
    void twoRunsGiveTheSameAndLeaveNothingBehind() throws IOException {
        blog.post("a.md", "title: A\ndate: 2020-01-01\ntags: [x, y]\nauthor: Bo", "a")
                .post("b.md", "title: B\ndate: 2020-01-01\ntags: [y, z]", "b");
        Locale locale = Locale.getDefault();
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream listener = new PrintStream(printed, true, StandardCharsets.UTF_8);
        List<String> before = temporaryFiles();
        try {
            System.setOut(listener);
            System.setErr(listener);
            Locale.setDefault(Locale.forLanguageTag("tr"));
            var first = List.copyOf(blog.bake().files.entrySet());

            assertThat(Locale.getDefault()).isEqualTo(Locale.forLanguageTag("tr"));
            assertThat(blog.bake().files.entrySet()).containsExactlyElementsOf(first);
        } finally {
            System.setOut(out);
            System.setErr(err);
            Locale.setDefault(locale);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(temporaryFiles())
                .filteredOn(name -> !before.contains(name))
                .noneMatch(name -> name.contains("bake"));
    }

    private static List<String> temporaryFiles() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    @Test
    void aFullDiskIsReportedAsTheOutputReportsIt(@TempDir Path root) throws IOException {
        new Blog(root).post("a.md", "title: A\ndate: 2020-01-01", "a").post("b.md", "title: B\ndate: 2020-01-01", "b");
        Findings findings = new Findings();
        var editorial = Editorial.of(root, Loader.load(root, findings, Progress.SILENT));
        var settings = new SiteSettings(
                URI.create("https://example.org/"),
                LocalDate.of(2026, 1, 1),
                false,
                false,
                List.of(new Edition("en", "", "en")),
                50);
        IOException full = new IOException("No space left on device");

        assertThatThrownBy(() -> Baker.bake(
                        editorial,
                        settings,
                        new Words(),
                        new AtomFeed(),
                        (path, content) -> {
                            throw full;
                        },
                        findings))
                .isSameAs(full);
    }

    private record Words() implements org.waymark.site.DocumentTheme {
        @Override
        public String toHtml(String markdown) {
            return markdown;
        }

        @Override
        public String toPlainText(String markdown) {
            return markdown;
        }

        @Override
        public String toLine(String text) {
            return text;
        }

        @Override
        public void render(org.waymark.site.DocumentPage page, java.io.Writer out) {}
    }
}
