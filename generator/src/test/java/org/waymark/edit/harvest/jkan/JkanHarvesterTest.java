package org.waymark.edit.harvest.jkan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.edit.harvest.Fixtures;
import org.waymark.edit.harvest.kit.HarvestException;
import org.waymark.edit.harvest.kit.HarvestReport;

class JkanHarvesterTest {

    @TempDir
    Path temporary;

    private HarvestReport run(Path source, String target) {
        return new JkanHarvester().harvest(source, temporary.resolve(target), Fixtures.VOCABULARIES, any -> {});
    }

    private Map<String, Object> dataset(String slug) {
        return Fixtures.record(temporary.resolve("out/datasets/" + slug + ".yaml"));
    }

    @Test
    void everySourceFileIsWrittenOrNamedWithAReason() {
        HarvestReport report = run(Fixtures.folder("jkan"), "out");

        assertThat(report.read()).isEqualTo(report.written() + report.skipped().size());
        assertThat(report.lines().get(report.lines().size() - 1)).isEqualTo("read 14 = written 7 + skipped 7");
        assertThat(report.lines()).contains("datasets: read 8 = written 4 + skipped 4");
        assertThat(report.skipped())
                .extracting(HarvestReport.Skip::file)
                .containsExactly(
                        "_data/lost-dataset.md",
                        "_dataset_categories/unnamed.md",
                        "_datasets/broken.md",
                        "_datasets/no-header.md",
                        "_datasets/page.md",
                        "_datasets/stray.csv",
                        "_licenses/other.md");
        assertThat(report.skipped()).noneMatch(skip -> skip.reason().isBlank());
        assertThat(Fixtures.files(temporary.resolve("out")))
                .containsOnlyKeys(
                        "content/organisations/parish-council.md",
                        "content/organisations/pond-trust.md",
                        "content/organisations/publisher-not-named-by-the-source.md",
                        "content/organisations/walking-group.md",
                        "content/site.yaml",
                        "content/vocabularies/licences.yaml",
                        "content/vocabularies/places.yaml",
                        "content/vocabularies/themes.yaml",
                        "datasets/bins.yaml",
                        "datasets/tabs.yaml",
                        "datasets/walking-group-cafe-stops-2.yaml",
                        "datasets/walking-group-cafe-stops.yaml");
    }

    @Test
    void valuesBecomeFieldsAndOriginalsStayInExtras() {
        run(Fixtures.folder("jkan"), "out");
        Map<String, Object> bins = dataset("bins");

        assertThat(bins)
                .contains(
                        entry("title", "Bins & benches"),
                        entry("description", "<p>Where the <b>bins</b> are.</p>"),
                        entry("publisher", "parish-council"),
                        entry("contact", Map.of("email", "clerk@example.org")),
                        entry("themes", List.of("roads-and-paths", "health-care")),
                        entry("keywords", List.of("litter")),
                        entry("places", List.of("little-wallop")),
                        entry("period", "2011/.."),
                        entry("issued", "2021-03-04"),
                        entry("frequency", "monthly"),
                        entry("licence", "CC0-1.0"),
                        entry("access", "open"),
                        entry("landing_page", "https://example.org/bins"))
                .doesNotContainKeys("modified");
        assertThat(Fixtures.extras(bins))
                .containsOnly(
                        entry("category", "Health and Care"),
                        entry("category (2)", "Uncategorised"),
                        entry("time_period", "2011 - present"),
                        entry("date_created", "2021-03-04T10:11:12.000001"),
                        entry("date_updated", "05/06/2021"),
                        entry("modified", "R/P1M"),
                        entry("license", "Freely given"),
                        entry("usage", "Public Use; Free"),
                        entry("records", "12"),
                        entry("resources[0].url", "https://example.org/files/all bins.csv"),
                        entry("resources[1].format", "SHP"),
                        entry("resources[2].format", "WOBBLE"),
                        entry("resources[3].url", "javascript:alert(1)"),
                        entry("source_file", "_datasets/bins.md"));
    }

    @Test
    @SuppressWarnings("unchecked")
    void linksAreRepairedOrDropped() {
        run(Fixtures.folder("jkan"), "out");
        List<Map<String, String>> resources =
                (List<Map<String, String>>) dataset("bins").get("resources");

        assertThat(resources)
                .containsExactly(
                        Map.of("title", "All bins", "url", "https://example.org/files/all%20bins.csv", "format", "CSV"),
                        Map.of("title", "Shapes", "url", "https://example.org/bins.zip", "format", "Shapefile"),
                        Map.of("title", "Mystery"),
                        Map.of("title", "Nasty", "format", "HTML"));
    }

    @Test
    void tabsBetweenKeyAndValueAreNoObstacle() {
        run(Fixtures.folder("jkan"), "out");
        Map<String, Object> tabs = dataset("tabs");

        assertThat(tabs)
                .doesNotContainKey("issued")
                .contains(
                        entry("title", "Tabbed values"),
                        entry("modified", "2020-05"),
                        entry("description", "A tab\there stays."),
                        entry("publisher", "walking-group"),
                        entry("contact", Map.of("email", "data@example.org")),
                        entry("licence", "parish-terms"),
                        entry(
                                "resources",
                                List.of(Map.of(
                                        "title", "Paths", "url", "https://example.org/paths.csv", "format", "CSV"))));
        assertThat(Fixtures.extras(tabs))
                .contains(
                        entry("license", "Parish terms"),
                        entry("created", "2021-01-01"),
                        entry("modified", "May 2020"),
                        entry("resources[0].url", "example.org/paths.csv"));
    }

    @Test
    void whatIsMissingIsSaidAndOfRepeatedKeysTheLastCounts() {
        run(Fixtures.folder("jkan"), "out");
        Map<String, Object> stops = dataset("walking-group-cafe-stops-2");

        assertThat(stops)
                .contains(
                        entry("title", "Walking group café stops"),
                        entry("description", "The source does not give a description."),
                        entry("publisher", "walking-group"),
                        entry("access", Map.of("level", "unknown", "how", "Free after registration")));
        assertThat(Fixtures.extras(stops))
                .containsKey("title")
                .contains(
                        entry("duplicate: organization", "Little Wallop Parish Council"),
                        entry("resources[0].duplicate: url", "https://example.org/stops.json"),
                        entry("license", "No idea at all"),
                        entry("source_file", "_datasets/walking+group-caf%C3%A9+stops.md"));
        assertThat(dataset("walking-group-cafe-stops"))
                .contains(
                        entry("publisher", "publisher-not-named-by-the-source"),
                        entry("licence", "unknown"),
                        entry("access", "unknown"));
    }

    @Test
    void organisationsKeepWhatHasNoFieldOfItsOwn() {
        run(Fixtures.folder("jkan"), "out");
        Path folder = temporary.resolve("out/content/organisations");

        assertThat(Fixtures.record(folder.resolve("parish-council.md")))
                .contains(
                        entry("name", "Little Wallop Parish Council"),
                        entry("type", "council"),
                        entry("identifiers", List.of("wikidata:Q1234567", "gss:E04000001")),
                        entry("website", "https://wallop.example.org"));
        Map<String, Object> pond = Fixtures.record(folder.resolve("pond-trust.md"));
        assertThat(pond).contains(entry("name", "Pond trust"), entry("type", "unknown"));
        assertThat(Fixtures.extras(pond)).contains(entry("type", "Friends of ponds"));
        assertThat(folder.resolve("pond-trust.md")).content().endsWith("---\n\nKeeps the pond wet.\n");
        assertThat(Fixtures.record(folder.resolve("walking-group.md")))
                .containsOnly(entry("name", "Walking Group"), entry("type", "unknown"));
    }

    @Test
    void byteOrderMarkAndCarriageReturnsAndOldEncodingsAreRead() throws IOException {
        Path source = temporary.resolve("source");
        Files.createDirectories(source.resolve("_datasets"));
        Files.writeString(
                source.resolve("_datasets/crlf.md"),
                "\uFEFF---\r\ntitle: Marked\r\nnotes: \"One\\r\\nTwo\\rThree\\u0007\"\r\nresources: []\r\n---\r\n");
        Files.write(
                source.resolve("_datasets/latin.md"),
                "---\ntitle: Caf\u00e9\nresources: []\n---\n".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));

        assertThat(run(source, "out").written()).isEqualTo(2);
        assertThat(dataset("crlf")).contains(entry("title", "Marked"), entry("description", "One\nTwo\nThree"));
        assertThat(dataset("latin")).contains(entry("title", "Caf\u00e9"));
    }

    @Test
    void aFolderThatIsInUseIsLeftAlone() throws IOException {
        Files.createDirectories(temporary.resolve("out"));
        Files.writeString(temporary.resolve("out/mine.txt"), "mine");

        assertThatThrownBy(() -> run(Fixtures.folder("jkan"), "out"))
                .isInstanceOf(HarvestException.class)
                .hasMessageContaining("is not empty");
        assertThat(Fixtures.files(temporary.resolve("out"))).containsOnlyKeys("mine.txt");
    }

    @Test
    void anotherKindOfFolderIsRefusedBeforeAnythingIsWritten() {
        assertThatThrownBy(() -> run(Fixtures.folder("aws"), "out"))
                .isInstanceOfSatisfying(
                        HarvestException.class, e -> assertThat(e.hint()).contains("_config.yml"))
                .hasMessageContaining("_datasets");
        assertThatThrownBy(() -> run(temporary.resolve("nowhere"), "out")).isInstanceOf(HarvestException.class);
        assertThat(temporary.resolve("out")).doesNotExist();
    }

    @Test
    void theSameSourceGivesTheSameFilesWhateverTheLocale() {
        run(Fixtures.folder("jkan"), "out");
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            run(Fixtures.folder("jkan"), "again");
        } finally {
            Locale.setDefault(before);
        }
        assertThat(Fixtures.files(temporary.resolve("again"))).isEqualTo(Fixtures.files(temporary.resolve("out")));
    }
}
