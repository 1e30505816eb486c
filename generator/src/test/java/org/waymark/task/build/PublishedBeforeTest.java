package org.waymark.task.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.CatalogueFixture;
import org.waymark.report.Code;
import org.waymark.report.Finding;
import org.waymark.report.Progress;

/** A published page never goes away in silence. */
class PublishedBeforeTest {

    private static final String RECORD = "datasets/clinic-waits.yaml";
    private static final String PAGE = "datasets/clinic-waits.html";

    @TempDir
    private Path folder;

    private Path source;
    private Path site;

    @BeforeEach
    void aSiteIsPublished() throws IOException {
        source = folder.resolve("source");
        site = folder.resolve("site");
        CatalogueFixture.copy(CatalogueFixture.TINY, source);
        Builds.build(source, site);
    }

    @Test
    void theFirstBuildFindsNothing() {
        assertThat(Builds.build(source, site).findings())
                .extracting(Finding::code)
                .containsOnly(Code.PLACEHOLDER_ADDRESS);
    }

    @Test
    void brokenRecordKeepsItsPageAndTheStyleThatItNeeds() throws IOException {
        String before = Files.readString(site.resolve(PAGE));
        Files.writeString(source.resolve(RECORD), "title: Clinic: waits\n");
        BuildResult result = Builds.build(source, site);
        assertThat(result.published()).isTrue();
        assertThat(result.findings()).extracting("code").contains(Code.INVALID_YAML, Code.PAGE_KEPT);
        assertThat(Files.readString(site.resolve(PAGE))).isEqualTo(before);
        assertThat(site.resolve("cy/" + PAGE)).exists();
        // Nor does it go away the time after.
        assertThat(Builds.build(source, site).findings()).extracting("code").contains(Code.PAGE_KEPT);
        assertThat(site.resolve(PAGE)).exists();
    }

    @Test
    void strictPublishesNothingThatHasFaults() throws IOException {
        Files.writeString(source.resolve(RECORD), "title: Clinic: waits\n");
        String home = Files.readString(site.resolve("index.html"));
        BuildRequest strict = new BuildRequest(
                source, site, URI.create("https://example.org/"), LocalDate.of(2026, 1, 31), false, false, true, true);
        BuildResult result = Build.build(strict, Progress.SILENT);
        assertThat(result.published()).isFalse();
        assertThat(Files.readString(site.resolve("index.html"))).isEqualTo(home);
    }

    @Test
    void removedRecordIsNamedUnlessItLeavesAnAliasOrATombstone() throws IOException {
        Files.delete(source.resolve(RECORD));
        BuildResult result = Builds.build(source, site);
        assertThat(result.findings())
                .extracting("code")
                .containsExactlyInAnyOrder(Code.PAGE_GONE, Code.PLACEHOLDER_ADDRESS);
        assertThat(result.findings()).extracting(Finding::message).anyMatch(message -> message.contains(PAGE));
        assertThat(site.resolve(PAGE)).doesNotExist();
    }

    @Test
    void renamedRecordWithAnAliasLeavesARedirect() throws IOException {
        Files.move(source.resolve(RECORD), source.resolve("datasets/waits.yaml"));
        CatalogueFixture.change(source.resolve("datasets/waits.yaml"), before -> before + "aliases: [clinic-waits]\n");
        assertThat(Builds.build(source, site).findings())
                .extracting(Finding::code)
                .containsOnly(Code.PLACEHOLDER_ADDRESS);
        assertThat(Files.readString(site.resolve(PAGE))).contains("waits.html");
    }

    @Test
    void removedRecordWithATombstoneSaysSo() throws IOException {
        Files.delete(source.resolve(RECORD));
        CatalogueFixture.change(
                source.resolve("content/removed.yaml"),
                before -> before
                        + "- {address: datasets/clinic-waits, title: Clinic waits, reason: The clinic asked for it.}\n");
        assertThat(Builds.build(source, site).findings())
                .extracting(Finding::code)
                .containsOnly(Code.PLACEHOLDER_ADDRESS);
        assertThat(Files.readString(site.resolve(PAGE))).contains("The clinic asked for it.");
    }
}
