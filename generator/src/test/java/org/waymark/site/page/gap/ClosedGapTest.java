package org.waymark.site.page.gap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.CatalogueFixture;
import org.waymark.task.build.Builds;

class ClosedGapTest {

    private static final String GAP = "content/gaps/no-rents-by-street.md";

    @TempDir
    private Path folder;

    private Document page() throws IOException {
        Path site = folder.resolve("site");
        Builds.build(folder.resolve("catalogue"), site);
        return Jsoup.parse(site.resolve("gaps/no-rents-by-street.html").toFile());
    }

    @Test
    void theDataThatIsThereNowIsNotAskedFor() throws IOException {
        Path catalogue = CatalogueFixture.copy(CatalogueFixture.TINY, folder.resolve("catalogue"));
        Document open = page();
        assertThat(open.select("#closing, #letters")).hasSize(2);
        assertThat(open.select("#statement h2").text()).isEqualTo("What is missing");

        CatalogueFixture.change(
                catalogue.resolve(GAP),
                text -> text.replace("history:\n", "closed_by: rents-by-ward\nhistory:\n")
                        .replace(
                                "note: Sent by letter}\n",
                                "note: Sent by letter}\n  - {status: closed, date: 2025-01}\n"));
        Document closed = page();
        assertThat(closed.select("#closing, #letters")).isEmpty();
        assertThat(closed.select("#statement h2").text()).isEqualTo("What was missing");
        assertThat(closed.select("#blocked h2").text()).isEqualTo("Questions that could not be answered");
        assertThat(closed.select("#nearest").text())
                .startsWith("The nearest data until then")
                .contains("Wards are far larger than streets.")
                .doesNotContain("worked out from their records");
    }
}
