package org.waymark.edit.harvest.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.edit.harvest.Fixtures;
import org.waymark.edit.harvest.kit.HarvestReport;

class AwsHarvesterTest {

    @TempDir
    Path temporary;

    private HarvestReport run(Path source) {
        return new AwsHarvester().harvest(source, temporary.resolve("out"), Fixtures.VOCABULARIES, any -> {});
    }

    private Map<String, Object> dataset(String slug) {
        return Fixtures.record(temporary.resolve("out/datasets/" + slug + ".yaml"));
    }

    @Test
    void everySourceFileIsWrittenOrNamedWithAReason() {
        HarvestReport report = run(Fixtures.folder("aws"));

        assertThat(report.read()).isEqualTo(report.written() + report.skipped().size());
        assertThat(report.lines())
                .contains(
                        "skipped datasets/README.md: it is not a YAML file",
                        "skipped datasets/list.yaml: it has no keys and values",
                        "skipped datasets/other.yaml: it does not have any of the keys of a dataset")
                .endsWith("read 6 = written 3 + skipped 3");
    }

    @Test
    void valuesBecomeFields() {
        run(Fixtures.folder("aws"));
        Map<String, Object> sky = dataset("sky");

        assertThat(sky)
                .contains(
                        entry("title", "Sky <b>pictures</b>"),
                        entry("description", "Pictures of the sky.\n\nMany of them."),
                        entry("publisher", "institute-of-weather"),
                        entry("contact", Map.of("name", "Sky desk", "email", "sky@example.org")),
                        entry("themes", List.of("environmental-data")),
                        entry("keywords", List.of("aws-pds", "weather")),
                        entry("period", "1998-01-01/.."),
                        entry("status", "deprecated"),
                        entry("limitations", "Nobody renews it."),
                        entry("licence", "CC-BY-4.0"),
                        entry("landing_page", "https://example.org/guide"),
                        entry(
                                "documentation",
                                List.of(
                                        "https://example.org/faq",
                                        "https://example.org/browse",
                                        "https://example.org/tutorial",
                                        "https://example.org/tutorial.ipynb")))
                .doesNotContainKey("frequency");
        assertThat(sky.get("access")).asString().contains("registered", "https://example.org/credentials", "pays");
        assertThat(Fixtures.record(temporary.resolve("out/content/organisations/institute-of-weather.md")))
                .contains(entry("name", "Institute of Weather"), entry("website", "https://weather.example.org/"));
    }

    @Test
    void addressesOfBucketsStayAsTheyAreAndOtherDetailsGoToExtras() {
        run(Fixtures.folder("aws"));
        Map<String, Object> sky = dataset("sky");

        assertThat(sky.get("resources"))
                .isEqualTo(List.of(
                        Map.of(
                                "title", "Originals by day",
                                "url", "arn:aws:s3:::sky-pictures/originals",
                                "description", "[Originals](https://example.org/o) by day"),
                        Map.of("title", "News", "url", "arn:aws:sns:us-west-2:1:sky"),
                        Map.of("title", "By web", "url", "https://d1.example.net")));
        assertThat(Fixtures.extras(sky))
                .contains(
                        entry("resources[0-1].Region", "us-west-2"),
                        entry("resources[2].Region", "eu-west-2"),
                        entry("resources[1].Type", "SNS Topic"),
                        entry("resources[0].RequesterPays", "True"),
                        entry("Collabs.ASDI.Tags", "climate, weather"),
                        entry("Citation", "Weather, I. (2020)."),
                        entry("UpdateFrequency", "From 1998-01-01 to Ongoing"),
                        entry(
                                "DataAtWork.Publications",
                                "Title: On clouds; URL: https://example.org/clouds; AuthorName: Bea"));
    }

    @Test
    void whatIsNotCertainIsNotGuessed() {
        run(Fixtures.folder("aws"));
        Map<String, Object> sea = dataset("sea");

        assertThat(sea)
                .contains(
                        entry("description", "The source does not give a description."),
                        entry("frequency", "monthly"),
                        entry("licence", "custom"),
                        entry("access", "unknown"),
                        entry("landing_page", "https://example.org/sea"))
                .doesNotContainKeys("contact", "resources");
        assertThat(Fixtures.extras(sea))
                .contains(
                        entry("License", "CC-BY 4.0 for the figures, CC0 for the maps"),
                        entry("Contact", "Ask Ann (ann@example.org) or Bea (bea@example.org)"));
    }

    @Test
    void namesOfManagersLoseWhatIsNoName() {
        run(Fixtures.folder("aws"));
        Map<String, Object> tide = dataset("tide");

        assertThat(tide)
                .contains(
                        entry("publisher", "ann-other-tide-lab"),
                        entry("frequency", "never"),
                        entry(
                                "access",
                                Map.of("level", "registered", "how", "Some or all of the files need an AWS account.")));
        assertThat(Fixtures.extras(tide))
                .contains(
                        entry("ManagedBy", "[Ann Other (ann@example.org), Tide Lab]"),
                        entry("Resources", "just a word"));
    }

    @Test
    void largeRecordsAreReadWhole() throws IOException {
        StringBuilder yaml = new StringBuilder("Name: Large\nLicense: CC0\nManagedBy: Someone\nDescription: \"");
        yaml.append("All of the sky. ".repeat(43_000)).append("\"\nResources:\n");
        for (int i = 0; i < 1500; i++) {
            yaml.append("  - Description: Part ")
                    .append(i)
                    .append("\n    ARN: arn:aws:s3:::large/")
                    .append(i);
            yaml.append("\n    Region: us-west-2\n");
        }
        Path source = temporary.resolve("source");
        Files.createDirectories(source.resolve("datasets"));
        Files.writeString(source.resolve("datasets/large.yaml"), yaml);

        assertThat(run(source).written()).isEqualTo(1);
        Map<String, Object> large = dataset("large");
        assertThat((String) large.get("description")).hasSize(43_000 * 16 - 1);
        assertThat((List<?>) large.get("resources")).hasSize(1500);
        assertThat(Fixtures.extras(large)).contains(entry("resources[0-1499].Region", "us-west-2"));
    }
}
