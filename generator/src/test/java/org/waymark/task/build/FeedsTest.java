package org.waymark.task.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.waymark.CatalogueFixture;
import org.waymark.edit.diff.GitFixture;
import org.waymark.report.Code;

/** The small catalogue in a repository of its own, in which a licence became known and a gap was closed. */
class FeedsTest {

    private static final String BASE = "https://data.example.org/littleton/";
    private static final String GAP = "content/gaps/no-rents-by-street.md";
    private static final String HOSTILE = "<script>alert(1)</script> & ]]> \\\\;, \\u2028";

    @TempDir
    private static Path folder;

    private static SortedMap<String, byte[]> site = new TreeMap<>();

    @BeforeAll
    static void build() throws IOException {
        GitFixture git = GitFixture.in(folder);
        String first = git.on("2026-01-01").copy(CatalogueFixture.TINY).commit();
        String second = git.on("2026-01-02")
                .put("datasets/new.yaml", """
                        title: "%s"
                        description: "%s"
                        publisher: littleton-council
                        themes: [housing]
                        licence: unknown
                        access: open
                        next_due: 2026-03
                        """.formatted(HOSTILE, HOSTILE))
                .commit(first);
        git.on("2026-01-03")
                .replace("datasets/new.yaml", "unknown", "OGL-UK-3.0")
                .replace(GAP, "Sent by letter}", "Sent by letter}\n  - {status: closed, date: 2026-01-03}")
                .commit(second);
        CatalogueFixture.copy(CatalogueFixture.TINY, folder);
        for (String file : List.of("datasets/new.yaml", GAP)) {
            CatalogueFixture.write(folder, file, git.text(file));
        }
        Path out = CatalogueFixture.temporary().resolve("site");
        Builds.build(folder, out);
        site = CatalogueFixture.bytes(out);
    }

    private static String text(String path) {
        assertThat(site).containsKey(path);
        return new String(site.get(path), StandardCharsets.UTF_8);
    }

    private static Stream<String> feeds(String... endings) {
        return site.keySet().stream()
                .filter(path -> path.startsWith("feeds/") && Stream.of(endings).anyMatch(path::endsWith));
    }

    private static SyndFeed rome(String path) {
        try {
            return new SyndFeedInput().build(new StringReader(text(path)));
        } catch (Exception e) {
            throw new AssertionError(path, e);
        }
    }

    private static Element xml(String path) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(site.get(path)))
                    .getDocumentElement();
        } catch (Exception e) {
            throw new AssertionError(path, e);
        }
    }

    private static List<Element> children(Element parent, String name) {
        NodeList nodes = parent.getChildNodes();
        List<Element> found = new ArrayList<>();
        IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).forEach(node -> {
            if (node instanceof Element element && element.getTagName().equals(name)) {
                found.add(element);
            }
        });
        return found;
    }

    private static JsonNode json(String path) throws IOException {
        return new ObjectMapper().readTree(site.get(path));
    }

    /** The file of the site that an absolute address means. */
    private static String file(String address) {
        assertThat(address).startsWith(BASE);
        String path = address.substring(BASE.length()).replaceFirst("#.*", "");
        return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    }

    @Test
    void aReaderOfFeedsReadsAllOfThem() {
        assertThat(feeds(".atom", ".rss")).isNotEmpty().allSatisfy(path -> {
            SyndFeed feed = rome(path);
            assertThat(feed.getTitle()).isNotBlank();
            assertThat(site)
                    .containsKey(file(
                            feed.getLinks().isEmpty()
                                    ? feed.getLink()
                                    : feed.getLinks().get(0).getHref()));
            Set<String> ids = new HashSet<>();
            for (SyndEntry entry : feed.getEntries()) {
                assertThat(site).containsKey(file(entry.getLink()));
                assertThat(ids.add(entry.getUri())).as(entry.getUri()).isTrue();
                assertThat(entry.getTitle()).isNotBlank();
            }
        });
    }

    /** What RFC 4287 (4.1.1, 4.1.2) and RSS 2.0 ask for, seen by a plain reader of XML. */
    @Test
    void feedsHaveWhatTheirSpecificationsAskFor() {
        assertThat(feeds(".atom")).allSatisfy(path -> {
            Element feed = xml(path);
            for (String name : List.of("id", "title", "updated", "author")) {
                assertThat(children(feed, name)).as(name).hasSize(1);
            }
            assertThat(children(feed, "link"))
                    .filteredOn(link -> link.getAttribute("rel").equals("self"))
                    .singleElement()
                    .extracting(link -> link.getAttribute("href"))
                    .isEqualTo(BASE + path);
            assertThat(children(feed, "entry")).allSatisfy(entry -> {
                for (String name : List.of("id", "title", "updated", "content")) {
                    assertThat(children(entry, name)).as(name).hasSize(1);
                }
            });
        });
        assertThat(feeds(".rss")).allSatisfy(path -> {
            Element channel = children(xml(path), "channel").get(0);
            for (String name : List.of("title", "link", "description", "lastBuildDate")) {
                assertThat(children(channel, name)).as(name).hasSize(1);
            }
            assertThat(children(channel, "item"))
                    .allSatisfy(
                            item -> assertThat(children(item, "pubDate").get(0).getTextContent())
                                    .matches("[A-Z][a-z]{2}, \\d{1,2} [A-Z][a-z]{2} \\d{4} 00:00:00 GMT"));
        });
        assertThat(feeds(".json")).isNotEmpty().allSatisfy(path -> {
            JsonNode feed = json(path);
            assertThat(feed.get("version").asText()).isEqualTo("https://jsonfeed.org/version/1.1");
            assertThat(feed.get("feed_url").asText()).isEqualTo(BASE + path);
            assertThat(feed.get("items")).allSatisfy(item -> {
                assertThat(site).containsKey(file(item.get("url").asText()));
                assertThat(item.get("content_html").asText()).isNotBlank();
                assertThat(item.get("date_modified").asText()).endsWith("T00:00:00Z");
            });
        });
    }

    @Test
    void theThreeFormatsSayTheSame() {
        assertThat(feeds(".rss")).allSatisfy(path -> {
            List<String> rss =
                    rome(path).getEntries().stream().map(SyndEntry::getTitle).toList();
            String atom = path.replaceFirst("rss$", "atom");
            assertThat(rome(atom).getEntries()).extracting(SyndEntry::getTitle).isEqualTo(rss);
            assertThat(json(path.replaceFirst("rss$", "json")).get("items").findValuesAsText("title"))
                    .isEqualTo(rss);
        });
    }

    @Test
    void entriesSayWhatHappened() {
        SyndFeed record = rome("feeds/datasets/new.atom");
        assertThat(record.getEntries())
                .extracting(SyndEntry::getTitle)
                .satisfiesExactly(
                        title -> assertThat(title).endsWith("Licence became Open Government Licence v3.0"),
                        title -> assertThat(title).startsWith("New: <script>alert(1)</script> & ]]> \\;,"));
        assertThat(record.getEntries().get(0).getContents().get(0).getValue())
                .isEqualTo("<ul><li>Licence became Open Government Licence v3.0</li></ul>");
        assertThat(rome("feeds/gaps/status/closed.atom").getEntries().get(0).getTitle())
                .startsWith("Gap closed: ");
        for (String path : List.of("index", "themes/housing", "organisations/littleton-council")) {
            assertThat(rome("feeds/" + path + ".rss").getEntries())
                    .as(path)
                    .anyMatch(entry -> entry.getTitle().endsWith("Licence became Open Government Licence v3.0"));
        }
    }

    @Test
    void contributedMarkupIsShownAsText() {
        for (SyndEntry entry : rome("feeds/datasets/new.atom").getEntries()) {
            Document content = Jsoup.parse(entry.getContents().get(0).getValue());
            assertThat(content.select("script")).isEmpty();
        }
    }

    /** Each page that a feed is about names it in its head, and each feed of a page belongs to that page. */
    @Test
    void pagesNameTheirFeeds() {
        Map<String, String> named = new TreeMap<>();
        site.forEach((path, bytes) -> {
            if (path.endsWith(".html") && !path.startsWith("cy/")) {
                Jsoup.parse(new String(bytes, StandardCharsets.UTF_8), BASE + path)
                        .select("link[rel=alternate][href*=feeds/]")
                        .forEach(link -> named.put(link.absUrl("href").substring(BASE.length()), path));
            }
        });
        List<String> all = feeds(".atom", ".rss", ".json").toList();
        assertThat(named.keySet()).containsExactlyInAnyOrderElementsOf(all);
        feeds(".atom")
                .forEach(path -> assertThat(children(xml(path), "link").get(0).getAttribute("href"))
                        .isEqualTo(BASE + named.get(path).replaceFirst("(^|/)index\\.html$", "$1")));
        assertThat(all).contains("feeds/datasets/rents-by-ward.atom", "feeds/gaps/no-rents-by-street.atom");
    }

    @Test
    void theListNamesEveryFeedButThoseOfRecords() {
        NodeList outlines = xml("feeds/all.opml").getElementsByTagName("outline");
        List<String> listed = IntStream.range(0, outlines.getLength())
                .mapToObj(i -> ((Element) outlines.item(i)).getAttribute("xmlUrl"))
                .filter(address -> !address.isEmpty())
                .map(address -> address.substring(BASE.length()))
                .toList();

        assertThat(listed)
                .allSatisfy(path -> assertThat(site).containsKey(path))
                .doesNotHaveDuplicates();
        assertThat(listed)
                .containsAll(feeds(".rss")
                        .map(path -> path.replaceFirst("rss$", "atom"))
                        .toList())
                .contains("blog/atom.xml");
    }

    @Test
    void theCalendarHasThePromisedReleases() throws Exception {
        Calendar calendar = new CalendarBuilder().build(new ByteArrayInputStream(site.get("feeds/releases.ics")));

        assertThat(calendar.validate().getEntries()).isEmpty();
        List<VEvent> events = calendar.getComponents("VEVENT");
        assertThat(events).anySatisfy(event -> {
            assertThat(event.getSummary().getValue()).startsWith("Next release: <script>alert(1)</script> & ]]> \\;,");
            assertThat(event.getDateTimeStart().getDate()).isEqualTo(LocalDate.of(2026, 3, 1));
            assertThat(event.getDateTimeEnd().getDate()).isEqualTo(LocalDate.of(2026, 4, 1));
            assertThat(file(event.getUrl().getValue())).isEqualTo("datasets/new.html");
        });
    }

    @Test
    void withoutAnAddressNothingIsWrittenThatNeedsOne(@TempDir Path copy) {
        CatalogueFixture.copy(CatalogueFixture.TINY, copy);
        CatalogueFixture.change(copy.resolve("content/site.yaml"), text -> text.replaceFirst("base_url: .*", ""));
        Path out = copy.resolve("out");

        BuildResult result = Builds.build(copy, out);

        assertThat(result.findings())
                .filteredOn(finding -> finding.code() == Code.NO_BASE_URL)
                .singleElement()
                .extracting(Object::toString)
                .asString()
                .contains("feeds", "calendar", "sitemap", "description of the search", "llms.txt");
        SortedMap<String, byte[]> local = CatalogueFixture.bytes(out);
        assertThat(local.keySet())
                .noneMatch(path -> path.startsWith("feeds/") || path.endsWith("atom.xml"))
                .doesNotContain("sitemap.xml", "opensearch.xml", "llms.txt")
                .contains("robots.txt");
        local.forEach((path, bytes) -> {
            if (path.endsWith(".html") || path.endsWith(".xml") || path.endsWith(".txt")) {
                assertThat(new String(bytes, StandardCharsets.UTF_8))
                        .as(path)
                        .doesNotContain("localhost", "feeds/", "atom.xml", "opensearch");
            }
        });
    }
}
