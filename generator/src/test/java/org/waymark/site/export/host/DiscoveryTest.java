package org.waymark.site.export.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.CatalogueFixture;
import org.waymark.task.build.Builds;

/** What tells programs where to look: the sitemap, the description of the search, llms.txt and security.txt. */
class DiscoveryTest {

    private static String text(SortedMap<String, byte[]> site, String path) {
        assertThat(site).containsKey(path);
        return new String(site.get(path), StandardCharsets.UTF_8);
    }

    private static String file(String address, String base) {
        String path = address.substring(base.length());
        return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    }

    @Test
    void theSitemapHasNoPageThatSearchEnginesAreToLeaveOut() {
        SortedMap<String, byte[]> site = CatalogueFixture.bytes(Builds.tiny().site());
        Document map = Jsoup.parse(text(site, "sitemap.xml"), Parser.xmlParser());

        assertThat(map.select("loc").eachText()).isNotEmpty().allSatisfy(address -> {
            String page = text(site, file(address, "https://data.example.org/littleton/"));
            assertThat(Jsoup.parse(page).select("meta[name=robots]"))
                    .as(address)
                    .isEmpty();
        });
    }

    @Test
    void browsersFindOutHowToSearchEachEdition() {
        SortedMap<String, byte[]> site = CatalogueFixture.bytes(Builds.tiny().site());
        for (String edition : new String[] {"", "cy/"}) {
            String base = "https://data.example.org/littleton/" + edition;
            Document description = Jsoup.parse(text(site, edition + "opensearch.xml"), Parser.xmlParser());

            assertThat(description.select("ShortName").text()).isNotBlank().hasSizeLessThanOrEqualTo(16);
            assertThat(description.select("Url[type=text/html]").attr("template"))
                    .isEqualTo(base + "search.html?q={searchTerms}");
            assertThat(Jsoup.parse(text(site, edition + "datasets/index.html"), base + "datasets/index.html")
                            .select("link[rel=search]")
                            .first()
                            .absUrl("href"))
                    .isEqualTo(base + "opensearch.xml");
        }
    }

    @Test
    void theGuideForLanguageModelsLeadsToFilesThatExist() {
        SortedMap<String, byte[]> site = CatalogueFixture.bytes(Builds.tiny().site());
        String guide = text(site, "llms.txt");

        assertThat(guide.lines().filter(line -> line.startsWith("# "))).hasSize(1);
        assertThat(Pattern.compile("\\]\\(([^)?]+)").matcher(guide).results().map(each -> each.group(1)))
                .hasSizeGreaterThan(5)
                .allSatisfy(
                        address -> assertThat(site).containsKey(file(address, "https://data.example.org/littleton/")));
    }

    @Test
    void aSiteAtTheRootOfItsHostSaysWhomToTellOfAWeakPoint(@TempDir Path folder) {
        CatalogueFixture.copy(CatalogueFixture.TINY, folder);
        CatalogueFixture.change(
                folder.resolve("content/site.yaml"),
                text -> text.replaceAll("(?m)^contact:.*(\\n .*)*", "") + "\ncontact: {email: data@example.org}\n");
        Path out = folder.resolve("out");

        Builds.buildAt(folder, out, "https://data.example.org/", LocalDate.of(2026, 1, 31));
        assertThat(CatalogueFixture.text(out.resolve(".well-known/security.txt")))
                .isEqualTo("""
                        Contact: mailto:data@example.org
                        Expires: 2027-01-30T00:00:00Z
                        Preferred-Languages: en, cy
                        Canonical: https://data.example.org/.well-known/security.txt
                        """);

        Builds.buildAt(folder, out, "https://data.example.org/below/", LocalDate.of(2026, 1, 31));
        assertThat(out.resolve(".well-known")).doesNotExist();
    }
}
