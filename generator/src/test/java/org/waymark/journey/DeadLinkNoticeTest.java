package org.waymark.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.report.Code;
import org.waymark.report.Finding;
import org.waymark.report.Progress;
import org.waymark.task.ActionUse;
import org.waymark.task.NewCatalogue;
import org.waymark.task.build.Build;
import org.waymark.task.build.BuildRequest;
import org.waymark.task.build.Builds;

/** A page says which of its links did not work, and the build asks nobody. */
class DeadLinkNoticeTest {

    @TempDir
    private Path folder;

    private Path catalogue;

    @BeforeEach
    void aCatalogue() throws IOException {
        catalogue = folder.resolve("catalogue");
        NewCatalogue.write(catalogue, new ActionUse("example/waymark", "v1", ""), "./waymark");
    }

    private String page(String history) throws IOException {
        Files.writeString(
                catalogue.resolve("content/link-health.tsv"),
                "# address\tstate\tchecked\tlast_fine\tsince\tfailures\treason\tmoved_to\n" + history);
        BuildRequest request = Builds.request(catalogue, folder.resolve("site"));
        // A new catalogue takes its address from the workflow that publishes it.
        assertThat(Build.build(request, Progress.SILENT).findings())
                .extracting(Finding::code)
                .containsOnly(Code.NO_BASE_URL);
        return Files.readString(folder.resolve("site/datasets/bus-stops.html"));
    }

    @Test
    void aDeadLinkIsSaidToBeOne() throws IOException {
        assertThat(
                        page(
                                "https://council.example.org/bus-stops\tdead\t2026-01-20\t2025-12-01\t2026-01-01\t4\tgone\t-\n"))
                .contains("<p class=\"notice\">The link to council.example.org did not work when we last checked it, on"
                        + " <time datetime=\"2026-01-20\">20 January 2026</time>.")
                .contains("href=\"https://web.archive.org/web/20251201/https://council.example.org/bus-stops\"");
    }

    @Test
    void othersAreNot() throws IOException {
        assertThat(page("https://council.example.org/bus-stops\tsuspect\t2026-01-20\t-\t2026-01-19\t2\tgone\t-\n"
                        + "https://elsewhere.example.org/\tdead\t2026-01-20\t-\t2026-01-01\t4\tgone\t-\n"))
                .doesNotContain("did not work");
    }

    @Test
    void aHistoryThatSomebodyForgedStaysText() throws IOException {
        assertThat(page("https://council.example.org/bus-stops\tdead\t<script>\t-\t-\t4\tgone\t-\n"
                        + "javascript:alert(1)\tdead\t2026-01-20\t-\t2026-01-01\t4\tgone\t-\n"))
                .doesNotContain("did not work")
                .doesNotContain("alert(1)");
    }
}
