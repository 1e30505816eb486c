package org.waymark.task.quality;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.CatalogueFixture;
import org.waymark.report.Progress;
import org.waymark.site.export.dcat.QualityIndicator;
import org.waymark.site.export.dcat.QualityIndicator.Dimension;
import org.waymark.site.export.dcat.QualityIndicator.Outcome;

class MetadataAssessmentTest {

    private static final Path FULL = Path.of("src/test/resources/dcat/full");

    /** Weights of data.europa.eu: 100, 100, 110, 75 and 20 points. */
    @Test
    void theDimensionsHaveTheirPoints() {
        assertThat(Arrays.stream(Dimension.values()).map(MetadataAssessmentTest::points))
                .containsExactly(100, 100, 110, 75, 20);
    }

    private static int points(Dimension dimension) {
        return Arrays.stream(QualityIndicator.values())
                .filter(indicator -> indicator.dimension() == dimension)
                .mapToInt(QualityIndicator::points)
                .sum();
    }

    @Test
    void aFullyDescribedDatasetLacksOnlyWhatTakesARequest() {
        DatasetQuality full = dataset(FULL, "datasets/rents.yaml");
        assertThat(full.with(Outcome.MISSED)).isEmpty();
        assertThat(full.with(Outcome.NOT_MEASURED))
                .containsExactly(QualityIndicator.ACCESS_URL, QualityIndicator.DOWNLOAD_URL);
        assertThat(full.points()).isEqualTo(325);
        assertThat(full.points() + full.open()).isEqualTo(405);
    }

    @Test
    void whatIsNotKnownHasNoPoints() {
        DatasetQuality old = dataset(FULL, "datasets/old-rents.yaml");
        assertThat(old.with(Outcome.MET))
                .containsExactly(QualityIndicator.CONFORMS, QualityIndicator.CONTACT, QualityIndicator.PUBLISHER);
        assertThat(old.open()).isZero();
    }

    private static DatasetQuality dataset(Path source, String file) {
        List<DatasetQuality> found = MetadataAssessment.of(source, List.of(source.resolve(file)), Progress.SILENT)
                .datasets();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    /** Each field that is taken away costs the points of its indicators, and no others. */
    @Test
    void eachFieldCountsByItself(@TempDir Path folder) {
        Path source = CatalogueFixture.copy(FULL, folder);
        String record = CatalogueFixture.text(source.resolve("datasets/rents.yaml"));
        for (Object[] each : new Object[][] {
            {"keywords: [rent, homes]\n", 30},
            {"themes: [rents]\n", 30},
            {"places: [fulltown]\n", 20},
            {"period: 2014-04/2024\n", 20},
            {"issued: 2015\n", 5},
            {"publisher: full-council\n", 10}
        }) {
            assertThat(record).contains((String) each[0]);
            CatalogueFixture.write(source, "datasets/rents.yaml", record.replace((String) each[0], ""));
            assertThat(dataset(source, "datasets/rents.yaml").points())
                    .as((String) each[0])
                    .isEqualTo(325 - (int) each[1]);
        }
    }

    /** A closed workbook beside a table does no harm; alone it costs what the table had. */
    @Test
    void theBestDistributionCounts(@TempDir Path folder) {
        Path source = CatalogueFixture.copy(FULL, folder);
        String record = CatalogueFixture.text(source.resolve("datasets/rents.yaml"));
        String pdf = record.substring(0, record.indexOf("resources:"))
                + "resources: [{url: \"https://council.example.org/rents.pdf\", format: PDF}]\n";
        CatalogueFixture.write(source, "datasets/rents.yaml", pdf);
        assertThat(dataset(source, "datasets/rents.yaml").with(Outcome.MISSED))
                .containsExactly(
                        QualityIndicator.DOWNLOAD,
                        QualityIndicator.DOWNLOAD_URL,
                        QualityIndicator.NON_PROPRIETARY,
                        QualityIndicator.MACHINE_READABLE,
                        QualityIndicator.BYTE_SIZE);
    }

    @Test
    void tellsPeopleAndScripts() throws IOException {
        QualityReport report = MetadataAssessment.of(FULL, List.of(), Progress.SILENT);
        assertThat(report.text(false))
                .contains("datasets/rents.yaml: 325 of 405 points (good), and 80 if its addresses answer\n")
                .contains("2 datasets: 192.5 of 405 points on average")
                .contains("(30) has keywords: 1 of 2")
                .doesNotContain("give 'keywords'");
        assertThat(report.text(true)).contains("    missed (30) has keywords: give 'keywords'\n");
        JsonNode json = new ObjectMapper().readTree(report.json());
        assertThat(json.at("/catalogue/average").asDouble()).isEqualTo(192.5);
        assertThat(json.at("/datasets/1/rating").asText()).isEqualTo("good");
        assertThat(json.at("/datasets/0/indicators/0/advice").asText()).isEqualTo("give 'keywords'");
    }

    @Test
    void ratingsAreThoseOfThePortal() {
        assertThat(List.of(120, 121, 220, 221, 350, 351))
                .map(points -> DatasetQuality.rating(points))
                .containsExactly("bad", "sufficient", "sufficient", "good", "good", "excellent");
    }
}
