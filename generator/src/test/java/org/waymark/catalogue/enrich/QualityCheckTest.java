package org.waymark.catalogue.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.CatalogueFixture;
import org.waymark.catalogue.enrich.QualityCheck.State;
import org.waymark.catalogue.load.Loader;
import org.waymark.model.Catalogue;
import org.waymark.model.record.Dataset;
import org.waymark.report.Findings;
import org.waymark.report.Progress;

class QualityCheckTest {

    @TempDir
    private Path folder;

    private Catalogue catalogue(String... lines) throws IOException {
        CatalogueFixture.write(
                folder,
                "datasets/rents.yaml",
                "title: Rents\ndescription: Rents paid.\n" + String.join("\n", lines) + "\n");
        return Loader.load(folder, new Findings(), Progress.SILENT).catalogue();
    }

    private static State state(QualityCheck check, Catalogue catalogue) {
        return check.of(catalogue.all(Dataset.class).iterator().next());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "licence: CC-BY-4.0       | YES",
                "licence: cc by 4.0       | YES",
                "licence: custom          | YES",
                "licence: other-open      | YES",
                "licence: unknown         | UNKNOWN",
                "licence: Unknown licence | UNKNOWN",
                "licence: TBC             | UNKNOWN",
                "licence: N/A             | UNKNOWN",
                "licence: '?'             | UNKNOWN",
                "licence: see the website | UNKNOWN",
                "licence: CC-BY-5.0       | UNKNOWN",
                "licence: none            | NO",
                "licence: Not specified   | NO",
                "licence:                 | NO",
                "modified: 2025           | NO"
            })
    void onlyALicenceThatIsKnownIsSaid(String line, State state) throws IOException {
        Catalogue catalogue = catalogue(line);

        assertThat(state(QualityCheck.LICENCE, catalogue)).isEqualTo(state);
        assertThat(state(QualityCheck.OPEN, catalogue)).isNotEqualTo(State.NO);
    }

    @Test
    void whatNoVocabularyKnowsIsNotSaidOfAnything() throws IOException {
        Catalogue catalogue =
                catalogue("access: on request", "granularity: a unit", "themes: [no theme]", "licence: '?'");

        assertThat(state(QualityCheck.ACCESS, catalogue)).isEqualTo(State.UNKNOWN);
        assertThat(state(QualityCheck.GRANULARITY, catalogue)).isEqualTo(State.UNKNOWN);
        assertThat(Coverage.of(catalogue, LocalDate.of(2026, 1, 1)))
                .filteredOn(count ->
                        !count.name().equals("Records") && !count.counts().isEmpty())
                .allSatisfy(count -> assertThat(count.counts()).as(count.name()).isEqualTo(Map.of("not known", 1)));
    }

    @Test
    void thatAPublisherGivesNoLicenceIsKnown() throws IOException {
        assertThat(Coverage.of(catalogue("licence: none"), LocalDate.of(2026, 1, 1)))
                .filteredOn(count -> count.name().equals("Licence"))
                .singleElement()
                .satisfies(count -> assertThat(count.counts()).isEqualTo(Map.of("No licence given", 1)));
    }
}
