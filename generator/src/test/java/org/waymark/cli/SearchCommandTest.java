package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.index.SampleIndex;

class SearchCommandTest {

    @TempDir
    private static Path folder;

    private static String site;

    @BeforeAll
    static void build() {
        site = folder.resolve("site").toString();
        SampleIndex.write(
                SampleIndex.files(SampleIndex.catalogue(Path.of("src/test/resources/tiny")), "en"), Path.of(site));
    }

    @Test
    void printsTitlesAndAddresses() {
        CommandLineFixture run = CommandLineFixture.run("search", "rents", "--site", site, "--type", "dataset");

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("dataset datasets/").contains("found.\n");
    }

    @Test
    void printsJson() throws IOException {
        CommandLineFixture run =
                CommandLineFixture.run("search", "rents", "--site", site, "--json", "--limit", "2", "--facet", "theme");
        JsonNode json = new ObjectMapper().readTree(run.out());

        assertThat(json.path("hits").size()).isBetween(1, 2);
        assertThat(json.path("hits").get(0).path("address").asText()).endsWith(".html");
        assertThat(json.path("facets").path("theme").isArray()).isTrue();
        assertThat(json.path("words").get(0).path("how").asText()).isEqualTo("known");
    }

    @Test
    void saysWhatIsWrong() throws IOException {
        assertThat(CommandLineFixture.run(
                        "search", "rents", "--site", folder.resolve("nowhere").toString()))
                .satisfies(run -> assertThat(run.code()).isEqualTo(1))
                .satisfies(
                        run -> assertThat(run.err()).contains("no search index").contains("--site"));
        assertThat(CommandLineFixture.run("search", "rents", "--site", site, "--facet", "colour=red"))
                .satisfies(run -> assertThat(run.code()).isEqualTo(2))
                .satisfies(run ->
                        assertThat(run.err()).contains("no facet 'colour'").contains("theme"));
        assertThat(CommandLineFixture.run("search", "rents", "--site", site, "--language", "fr"))
                .satisfies(run -> assertThat(run.code()).isEqualTo(2))
                .satisfies(run -> assertThat(run.err()).contains("no edition 'fr'"));
        Path broken = folder.resolve("broken/search/en");
        Files.createDirectories(broken);
        Files.write(broken.resolve("manifest.bin"), new byte[] {1, 2, 3});
        assertThat(CommandLineFixture.run(
                        "search", "rents", "--site", folder.resolve("broken").toString()))
                .satisfies(run -> assertThat(run.code()).isEqualTo(1))
                .satisfies(run ->
                        assertThat(run.err()).contains("cannot be searched").doesNotContain("Exception"));
    }
}
