package org.waymark.task.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.waymark.CatalogueFixture;

/** What other sites can show, and charts to download. */
class EmbedsTest {

    private static final String HOME = "https://data.example.org/littleton/";

    @TempDir
    private Path folder;

    /** The files in a zip file, in their order. */
    static Map<String, String> unpacked(byte[] zip) {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private static SortedMap<String, byte[]> tiny() {
        return CatalogueFixture.bytes(Builds.tiny().site());
    }

    private static String text(SortedMap<String, byte[]> files, String path) {
        return new String(Objects.requireNonNull(files.get(path), path), StandardCharsets.UTF_8);
    }

    /** The frames that the pages of a site have code for, by the page. */
    private static Map<String, List<Element>> frames(SortedMap<String, byte[]> files) {
        Map<String, List<Element>> all = new LinkedHashMap<>();
        files.keySet().stream().filter(path -> path.endsWith(".html")).forEach(path -> {
            Document page = Jsoup.parse(text(files, path), HOME + path);
            for (String code : page.select("pre code").eachText()) {
                if (code.startsWith("<iframe") && !path.startsWith("patterns")) {
                    all.computeIfAbsent(path, key -> new ArrayList<>())
                            .addAll(Jsoup.parse(code).body().children());
                }
            }
        });
        return all;
    }

    @Test
    void theCodeLeadsToAPageForFrames() {
        SortedMap<String, byte[]> files = tiny();
        Map<String, List<Element>> frames = frames(files);

        assertThat(frames)
                .containsKeys(
                        "data.html",
                        "datasets/rents-by-ward.html",
                        "indicators/median-rent.html",
                        "places/littleton.html",
                        "questions/what-is-the-rent.html",
                        "cy/indicators/median-rent.html");
        frames.forEach((page, all) -> all.forEach(frame -> {
            assertThat(frame.tagName()).isEqualTo("iframe");
            assertThat(frame.attr("src")).startsWith(HOME + "embed/");
            assertThat(files).containsKey(frame.attr("src").substring(HOME.length()));
            assertThat(frame.attr("title")).as(page).isNotBlank();
            assertThat(frame.attr("height")).matches("[1-9]\\d+");
            assertThat(frame.attr("loading")).isEqualTo("lazy");
        }));
    }

    /** Whatever the pages are about, they have no script, and one way out: to the page that they come from. */
    @Test
    void aPageForFramesIsQuiet() {
        SortedMap<String, byte[]> files = tiny();
        files.keySet().stream()
                .filter(path -> path.startsWith("embed/") && path.endsWith(".html"))
                .forEach(path -> {
                    Document page = Jsoup.parse(text(files, path), HOME + path);
                    assertThat(page.select("script, style, [style], img, iframe, base"))
                            .as(path)
                            .isEmpty();
                    assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
                    // Without an icon of its own, a browser asks the host for one.
                    assertThat(page.select("link[rel=icon], link[rel=stylesheet]"))
                            .as(path)
                            .hasSize(2)
                            .allSatisfy(link -> assertThat(files)
                                    .containsKey(link.absUrl("href").substring(HOME.length())));
                    assertThat(page.select("a[href], form"))
                            .as(path)
                            .isNotEmpty()
                            .allSatisfy(way -> {
                                assertThat(way.attr("target")).isEqualTo("_top");
                                String from = path.replaceFirst("embed/", "").replaceFirst("(s/[^/]+)/.*", "$1.html");
                                assertThat(way.absUrl(way.tagName().equals("a") ? "href" : "action"))
                                        .isEqualTo(HOME + from);
                            });
                    assertThat(page.select("a[href]").eachAttr("rel")).containsOnly("noopener");
                });
        assertThat(text(files, "sitemap.xml")).doesNotContain("/embed/");
        assertThat(Jsoup.parse(text(files, "embed/indicators/median-rent/over-time.html"))
                        .select("svg[role=img] desc")
                        .eachText())
                .isNotEmpty()
                .allMatch(words -> words.startsWith("Line chart."));
    }

    @Test
    void withoutAnAddressThereIsNoCodeButTheDownload() {
        Builds.buildAt(CatalogueFixture.TINY, folder.resolve("site"), "http://localhost:8080/");
        SortedMap<String, byte[]> files = CatalogueFixture.bytes(folder.resolve("site"));

        assertThat(frames(files)).isEmpty();
        Document page = Jsoup.parse(text(files, "indicators/median-rent.html"));
        assertThat(page.select(".share summary").eachText()).containsOnly("Download this chart");
        assertThat(page.select(".share a").eachAttr("href"))
                .containsExactly("../charts/indicators/median-rent/over-time.zip");
        assertThat(text(files, "data.html")).doesNotContain("waymark-embed");
        assertThat(unpacked(files.get("charts/indicators/median-rent/over-time.zip"))
                        .get("README.txt"))
                .doesNotContain("localhost");
    }

    @Test
    void aCatalogueMayDoWithout() {
        Path source = folder.resolve("catalogue");
        CatalogueFixture.copy(CatalogueFixture.TINY, source);
        String site = CatalogueFixture.text(source.resolve("content/site.yaml"));
        CatalogueFixture.write(source, "content/site.yaml", site + "record_formats: [none]\n");
        Builds.build(source, folder.resolve("site"));
        SortedMap<String, byte[]> files = CatalogueFixture.bytes(folder.resolve("site"));

        assertThat(files.keySet())
                .filteredOn(path -> path.startsWith("embed/") || path.endsWith(".zip"))
                .containsExactly("embed/cy/search.html", "embed/search.html", "embed/waymark.js");
        assertThat(frames(files).keySet()).containsExactlyInAnyOrder("data.html", "cy/data.html");
    }

    @Test
    void aChartToDownloadIsTheSameOnEveryDay() {
        Builds.buildAt(CatalogueFixture.TINY, folder.resolve("site"), HOME, LocalDate.of(2026, 3, 29));
        SortedMap<String, byte[]> again = CatalogueFixture.bytes(folder.resolve("site"));

        assertThat(tiny().keySet()).filteredOn(path -> path.endsWith(".zip")).hasSize(4);
        tiny().forEach((path, bytes) -> {
            if (path.endsWith(".zip")) {
                assertThat(again.get(path)).as(path).isEqualTo(bytes);
                assertThat(unpacked(bytes).keySet()).containsExactly("README.txt", "chart.svg", "figures.csv");
            }
        });
    }

    @Test
    void aChartToDownloadSaysWhatItIs() throws Exception {
        Map<String, String> files = unpacked(tiny().get("charts/datasets/rents-by-ward/chart-1.zip"));

        assertThat(files.get("README.txt"))
                .contains(
                        "Rents in North Ward rose by 50 pounds in a year\r\nRents by ward\r\n",
                        "Source: Littleton Council, Creative Commons Attribution 4.0\r\n",
                        "\r\nLicence: Creative Commons Attribution 4.0, https://creativecommons.org/licenses/by/4.0/",
                        "\r\nPeriod: from 2014\r\n",
                        "\r\nPage: " + HOME + "datasets/rents-by-ward.html\r\n",
                        "\r\nHow to cite: Littleton Council (2025). Rents by ward. ");
        assertThat(files.get("figures.csv")).isEqualTo(text(tiny(), "charts/rents-by-ward-1.csv"));
        assertThat(files.get("chart.svg"))
                .contains(".c-line{fill:none;}", "fill=\"#fbfaf6\"")
                .doesNotContain("var(", ":is(", "@", "currentColor", ".spark");
        harmless(files.get("chart.svg"));
    }

    /** Well-formed, and nothing in it acts or is fetched. */
    private static void harmless(String svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        NodeList all = factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)))
                .getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            Node element = all.item(i);
            assertThat(element.getNodeName())
                    .isIn(
                            "svg", "title", "desc", "style", "g", "rect", "text", "tspan", "path", "line", "circle",
                            "defs", "pattern");
            for (int j = 0; j < element.getAttributes().getLength(); j++) {
                assertThat(element.getAttributes().item(j).getNodeName())
                        .doesNotStartWith("on")
                        .doesNotContain("href");
            }
        }
    }

    @Test
    void hostileTextStaysText() throws IOException {
        HostileCatalogue.write(folder.resolve("catalogue"));
        Builds.build(folder.resolve("catalogue"), folder.resolve("site"));
        SortedMap<String, byte[]> files = CatalogueFixture.bytes(folder.resolve("site"));

        Map<String, List<Element>> frames = frames(files);
        assertThat(frames.keySet()).anyMatch(page -> page.startsWith("datasets/"));
        frames.forEach((page, all) -> {
            String heading = Jsoup.parse(text(files, page)).select("h1").text();
            all.forEach(frame -> {
                assertThat(frame.tagName()).isEqualTo("iframe");
                assertThat(frame.attributes().size()).as(page).isEqualTo(6);
                if (!page.endsWith("data.html")) {
                    assertThat(frame.attr("title").replaceAll("\\s+", " ")).startsWith(heading);
                }
            });
        });
    }

    @Test
    void hostileTextStaysTextInADownload() throws Exception {
        String hostile = "</title><script>alert(1)</script> \" ' & ]]> <!-- Licence: none \u2028 \u202e {0}";
        Path source = folder.resolve("catalogue");
        CatalogueFixture.copy(CatalogueFixture.TINY, source);
        String yaml = "\"" + hostile.replace("\"", "\\\"") + "\\nLicence: mine\"";
        CatalogueFixture.change(
                source.resolve("datasets/housing/rents-by-ward.yaml"),
                text -> text.replace("Rents in North Ward rose by 50 pounds in a year", yaml)
                        .replaceFirst("(?m)^title: .*", Matcher.quoteReplacement("title: " + yaml)));
        Builds.build(source, folder.resolve("site"));
        SortedMap<String, byte[]> files = CatalogueFixture.bytes(folder.resolve("site"));

        Map<String, String> parts = unpacked(files.get("charts/datasets/rents-by-ward/chart-1.zip"));
        harmless(parts.get("chart.svg"));
        assertThat(parts.get("chart.svg")).contains("&lt;script&gt;alert(1)&lt;/script&gt;");
        assertThat(parts.get("README.txt"))
                .contains("<script>alert(1)</script> \" ' & ]]>")
                .doesNotContain("\u2028", "\u202e");
        assertThat(parts.get("README.txt").lines().filter(line -> line.startsWith("Licence: ")))
                .containsExactly(
                        "Licence: Creative Commons Attribution 4.0, https://creativecommons.org/licenses/by/4.0/");
        List<Element> frames = Objects.requireNonNull(frames(files).get("datasets/rents-by-ward.html"));
        assertThat(frames).hasSize(2).allSatisfy(frame -> {
            assertThat(frame.attributes().size()).isEqualTo(6);
            assertThat(frame.attr("title")).contains("<script>alert(1)</script> \" ' & ]]>");
        });
    }
}
