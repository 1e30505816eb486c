package org.waymark.catalogue.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.CatalogueFixture;
import org.waymark.catalogue.load.Loader;
import org.waymark.model.Entry;
import org.waymark.model.Kind;
import org.waymark.model.Loaded;
import org.waymark.model.record.Article;
import org.waymark.model.record.Kinds;
import org.waymark.model.value.Permalink;
import org.waymark.report.Finding;
import org.waymark.report.Findings;
import org.waymark.report.Progress;
import org.waymark.site.render.markdown.Markdown;
import org.waymark.task.check.SiteParts;

/** Which record gets an address, which does not, and what the findings say. */
class AddressClaimsTest {

    private static final String POST = "---\ntitle: %s\ndate: 2024-01-01\n%s\n---\nText.\n";
    private static final String DATASET = "title: %s\ndescription: What it is.\nlicence: CC-BY-4.0\naccess: open\n%s\n";

    @TempDir
    private Path root;

    private Loaded settled;
    private List<String> found = new ArrayList<>();
    private List<String> messages = new ArrayList<>();

    private AddressClaimsTest write(String file, String text) throws IOException {
        CatalogueFixture.write(root, file, text);
        return this;
    }

    private AddressClaimsTest post(String name, String header) throws IOException {
        return write("content/blog/" + name + ".md", POST.formatted(name, header));
    }

    private AddressClaimsTest page(String name, String header) throws IOException {
        return write("content/pages/" + name + ".md", "---\ntitle: " + name + "\n" + header + "\n---\nText.\n");
    }

    private AddressClaimsTest dataset(String name, String more) throws IOException {
        return write("datasets/" + name + ".yaml", DATASET.formatted(name, more));
    }

    private AddressClaimsTest settle() throws IOException {
        Findings findings = new Findings();
        Loaded loaded = Loader.load(root, findings, Progress.SILENT);
        settled = Checks.check(
                loaded, SiteParts.addresses(), Markdown.typesetter(), root, LocalDate.of(2024, 6, 1), findings);
        found = findings.sorted().stream()
                .filter(finding -> !finding.code().id().equals("empty-catalogue"))
                .filter(finding -> !finding.code().id().equals("missing-field"))
                .map(finding -> finding.location() + " " + finding.code().id())
                .toList();
        messages = findings.sorted().stream().map(Finding::text).toList();
        return this;
    }

    private List<String> addresses() {
        List<String> all = new ArrayList<>();
        for (Kind<?> kind : Kinds.ALL) {
            for (Entry entry : settled.catalogue().all(kind.type())) {
                all.add(entry.address());
                all.addAll(entry.formerAddresses());
            }
        }
        return all;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/same",
                "/same/",
                "same",
                "/Same/",
                "/SAME/INDEX.html",
                "/same/index",
                "/same.html",
                "//same/",
                "/s%61me/",
                "/same/  "
            })
    void oneAddressInAnySpellingIsTheFirstOnes(String spelling) throws IOException {
        post("2024-01-01-a", "permalink: /same/")
                .post("2024-01-02-b", "permalink: '" + spelling + "'")
                .settle();
        assertThat(found).containsExactly("content/blog/2024-01-02-b.md:4:12 address-clash");
        assertThat(messages.get(0)).contains("content/blog/2024-01-01-a.md:4:12", "'blog/2024-01-02-b.html'");
        assertThat(addresses()).containsExactly("same/index.html", "blog/2024-01-02-b.html");
    }

    @Test
    void lettersThatCanBeWrittenInTwoWaysAreOne() throws IOException {
        post("a", "permalink: /caf\u00e9/")
                .post("b", "permalink: /cafe\u0301")
                .post("c", "permalink: /caf%C3%89.html")
                .settle();
        assertThat(found)
                .containsExactly("content/blog/b.md:4:12 address-clash", "content/blog/c.md:4:12 address-clash");
        assertThat(addresses()).containsExactly("caf\u00e9/index.html", "blog/b.html", "blog/c.html");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/index.html",
                "/404",
                "/search.html",
                "/Search/",
                "/s%65arch",
                "/blog/",
                "/blog",
                "/Blog/index.html",
                "/blog/archive/",
                "/blog/tags/x/",
                "/blog/index/2.html",
                "/blog/atom.xml",
                "/assets/x",
                "/ASSETS/x",
                "/sitemap.xml",
                "/sitemap.xml/x",
                "/robots.txt",
                "/_headers",
                "/waymark-manifest.json",
                "/patterns",
                "/schemas/x",
                "/propose",
                "/propose/dataset/",
                "/datasets/page-2",
                "/datasets/index/2",
                "/gaps/kind/x",
                "/themes",
                "/themes/housing",
                "/coverage/x/",
                "/data/x",
                "/search/en/",
                "/cy",
                "/cy/",
                "/cy/about.html",
                "/CY/about.html"
            })
    void theSitesOwnPagesWin(String permalink) throws IOException {
        write("content/site.yaml", "title: T\nlanguages: [en, cy]\n");
        post("a", "permalink: " + permalink).settle();
        assertThat(found).containsExactly("content/blog/a.md:4:12 reserved-address");
        assertThat(addresses()).containsExactly("blog/a.html");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "404",
                "index",
                "search",
                "blog",
                "datasets",
                "coverage",
                "patterns",
                "propose",
                "themes",
                "data",
                "cy"
            })
    void aPageCalledLikeOneOfTheSitesHasNone(String name) throws IOException {
        write("content/site.yaml", "title: T\nlanguages: [en, cy]\n");
        page(name, "").settle();
        assertThat(found).containsExactly("content/pages/" + name + ".md:2:1 reserved-address");
        assertThat(addresses()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"assets", "about", "robots", "cyprus", "index-2", "page-2", "feed", "home"})
    void aPageCalledOtherwiseHasOne(String name) throws IOException {
        write("content/site.yaml", "title: T\nlanguages: [en, cy]\n");
        page(name, "").settle();
        assertThat(found).isEmpty();
        assertThat(addresses()).containsExactly(name + ".html");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/a//b/",
                "/../x",
                "/%2e%2e/x",
                "/a/./b",
                "/.hidden/",
                "/a./b",
                "/a /b",
                "/a?b",
                "/a%3Fb",
                "/a#b",
                "/a%2Fb",
                "/a%zz",
                "/a%00b",
                "/:title/",
                "https://example.org/a/",
                "/about.html/team/",
                "/a\\b"
            })
    void whatNoAddressCanBeIsFoundAtItsLine(String permalink) throws IOException {
        post("a", "permalink: '" + permalink + "'").settle();
        assertThat(found).containsExactly("content/blog/a.md:4:12 invalid-value");
        assertThat(addresses()).containsExactly("blog/a.html");
    }

    @ParameterizedTest
    @CsvSource({
        "/\u0645\u0631\u062d\u0628\u0627/, \u0645\u0631\u062d\u0628\u0627/index.html",
        "/%D9%85%D8%B1/, \u0645\u0631/index.html",
        "/t\u0177/, t\u0177/index.html",
        "/.well-known/x, .well-known/x.html",
        "/2017/01/the-way/, 2017/01/the-way/index.html",
        "/datasets-old/, datasets-old/index.html",
        "/searching, searching.html",
        "/a.b/, a.b/index.html",
        "/blog/index-2, blog/index-2.html",
        "/cymru/, cymru/index.html"
    })
    void othersAreTheirs(String permalink, String address) throws IOException {
        write("content/site.yaml", "title: T\nlanguages: [en, cy]\n");
        post("a", "permalink: '" + permalink + "'").settle();
        assertThat(found).isEmpty();
        assertThat(addresses()).containsExactly(address);
    }

    @Test
    void theNamesOfFilesComeBeforePermalinks() throws IOException {
        post("a", "permalink: /about/")
                .page("about", "")
                .page("b", "permalink: /c.html")
                .page("c", "permalink: /b.html");
        dataset("stops", "").post("d", "permalink: /Datasets/Stops/").settle();
        assertThat(found)
                .containsExactly("content/blog/a.md:4:12 address-clash", "content/blog/d.md:4:12 address-clash");
        assertThat(messages.get(1)).contains("datasets/stops.yaml");
        assertThat(addresses())
                .containsExactlyInAnyOrder(
                        "blog/a.html", "about.html", "c.html", "b.html", "datasets/stops.html", "blog/d.html");
    }

    @Test
    void publishedPostsComeBeforeDrafts() throws IOException {
        post("a", "permalink: /x/\nstatus: draft").post("b", "permalink: /x/").settle();
        assertThat(found).containsExactly("content/blog/a.md:4:12 address-clash");
        assertThat(addresses()).containsExactly("blog/a.html", "x/index.html");
    }

    @Test
    void aPageWhoseTwoAddressesAreTakenHasNone() throws IOException {
        page("a", "permalink: /b/").page("b", "permalink: /search/").settle();
        assertThat(found).containsExactly("content/pages/b.md:3:12 reserved-address");
        assertThat(messages.get(0)).contains("Until then it has no page");
        assertThat(addresses()).containsExactly("b/index.html");
    }

    @ParameterizedTest
    @CsvSource({
        "stops, address-clash", // another dataset's
        "/datasets/stops/, address-clash",
        "/DATASETS/Stops.html, address-clash",
        "gone, address-clash", // claimed by another dataset
        "/about, address-clash",
        "index, reserved-address",
        "/search/, reserved-address",
        "/themes/x, reserved-address",
        "'/a//b', invalid-value",
        "'a..b/../c', invalid-value",
        "me, address-clash", // its own
        "ME, address-clash"
    })
    void oldAddressesLeadToOneRecord(String alias, String code) throws IOException {
        page("about", "").dataset("a", "aliases: [gone]").dataset("stops", "");
        dataset("me", "aliases: ['" + alias + "', free]").settle();
        assertThat(found).containsExactly("datasets/me.yaml:5:11 " + code);
        assertThat(addresses())
                .containsExactlyInAnyOrder(
                        "about.html",
                        "datasets/a.html",
                        "datasets/gone.html",
                        "datasets/stops.html",
                        "datasets/me.html",
                        "datasets/free.html");
    }

    @Test
    void anotherSpellingOfItsOwnAddressLeadsToThePage() throws IOException {
        dataset("a", "aliases: [/datasets/a/, b, b, /datasets/b.html]").settle();
        assertThat(found).isEmpty();
        assertThat(addresses()).containsExactly("datasets/a.html", "datasets/a/index.html", "datasets/b.html");
    }

    @Test
    void recordsThatLeadToEachOtherStayWhereTheyAre() throws IOException {
        dataset("a", "aliases: [b]")
                .dataset("b", "aliases: [c]")
                .dataset("c", "aliases: [a]")
                .settle();
        assertThat(found).hasSize(3).allMatch(finding -> finding.endsWith(" address-clash"));
        assertThat(addresses()).containsExactly("datasets/a.html", "datasets/b.html", "datasets/c.html");
    }

    @Test
    void whatWasRemovedIsNowhereElse() throws IOException {
        dataset("a", "aliases: [b]");
        write(
                        "content/removed.yaml",
                        "- {address: datasets/A/, title: A}\n- {address: datasets/b, title: B}\n"
                                + "- {address: datasets/c, title: C}\n- {address: /datasets/c.html, title: C}\n"
                                + "- {address: search, title: S}\n- {address: ../x, title: X}\n")
                .settle();
        assertThat(found)
                .containsExactly(
                        "content/removed.yaml:1:13 address-clash",
                        "content/removed.yaml:2:13 address-clash",
                        "content/removed.yaml:4:13 address-clash",
                        "content/removed.yaml:5:13 reserved-address",
                        "content/removed.yaml:6:13 invalid-value");
        assertThat(settled.catalogue().tombstones()).extracting("address").containsExactly("datasets/c");
    }

    @Test
    void aPageDoesNotTakeThePlaceOfAFileOfTheCatalogue() throws IOException {
        write("content/assets/index.html", "<p>").page("assets", "").settle();
        assertThat(found).containsExactly("content/pages/assets.md:2:1 address-clash");
        assertThat(messages.get(0)).contains("content/assets/index.html");
    }

    @Test
    void aFileWhoseNameBreaksOthersIsFoundAndNotPublished() throws IOException {
        write("content/assets/a\\b.txt", "x").settle();
        assertThat(found).containsExactly("content/assets/a\\b.txt bad-file-name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"con", "Nul", "com1"})
    void aNameThatWindowsKeepsForItselfIsFound(String name) throws IOException {
        dataset(name, "").settle();
        assertThat(found).contains("datasets/" + name + ".yaml bad-file-name");
        assertThat(addresses()).containsExactly("datasets/" + name.toLowerCase(java.util.Locale.ROOT) + ".html");
    }

    @Test
    void aTermIsNotCalledLikeTheListOfTerms() throws IOException {
        write("content/vocabularies/themes.yaml", "terms:\n  - {id: Index, label: I}\n  - {id: a, label: A}\n");
        write("content/vocabularies/formats.yaml", "terms:\n  - {id: csv, label: Ours}\n")
                .settle();
        assertThat(found).containsExactly("content/vocabularies/themes.yaml:2:10 reserved-address");
        assertThat(settled.catalogue().vocabulary("formats").terms())
                .extracting("id")
                .contains("csv")
                .doesNotContain("CSV");
    }

    @Test
    void aRecordThatCannotBeReadKeepsItsAddress() throws IOException {
        write("datasets/a.yaml", "title: A: B\n").dataset("b", "aliases: [a]").settle();
        assertThat(found).contains("datasets/b.yaml:5:11 address-clash");
    }

    /** For any addresses that posts and pages ask for: no two pages are one, none is the site's, each refusal is reported, no post is lost. */
    @Test
    void whateverIsAskedForEachPageHasAPlaceOfItsOwn() throws IOException {
        List<String> parts =
                List.of("a", "A", "b", "index", "blog", "cy", "%61", "\u00e9", "e\u0301", "", "..", "search", "x.html");
        var random = new Random(23);
        int posts = 0;
        for (int i = 0; i < 400; i++) {
            StringBuilder permalink = new StringBuilder("/");
            for (int j = random.nextInt(3); j >= 0; j--) {
                permalink
                        .append(parts.get(random.nextInt(parts.size())))
                        .append(j > 0 || random.nextBoolean() ? "/" : "");
            }
            if (i % 4 == 0) {
                page("p" + i, "permalink: '" + permalink + "'");
            } else {
                posts++;
                post("p" + i, "permalink: '" + permalink + "'\nredirect_from: '" + permalink + "old'");
            }
        }
        settle();
        Set<String> keys = new HashSet<>();
        var own = SiteParts.addresses().in(settled.catalogue().site().languages());
        assertThat(addresses())
                .allMatch(address -> keys.add(Permalink.key(address)))
                .noneMatch(own::hold)
                .allMatch(address -> Permalink.fault(address).isEmpty());
        assertThat(settled.catalogue().all(Article.class)).hasSize(posts);
        long kept = addresses().size() - 400L;
        assertThat(found.stream().filter(finding -> finding.contains(":5:"))).hasSize((int) (posts - kept));
    }
}
