package org.waymark.catalogue.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.waymark.model.Catalogue;
import org.waymark.model.record.Chart;
import org.waymark.model.record.Column;
import org.waymark.model.record.Dataset;
import org.waymark.model.record.Organisation;
import org.waymark.model.record.Resource;
import org.waymark.report.Findings;
import org.waymark.report.Progress;

/** What the catalogue that comes with the program promises beyond the checks: true figures. */
class DefaultCatalogueTest {

    private static final Path ROOT = Path.of("..");
    private static Catalogue catalogue;

    @BeforeAll
    static void load() throws IOException {
        catalogue = Loader.load(ROOT, new Findings(), Progress.SILENT).catalogue();
    }

    @Test
    void isWorthAVisit() {
        assertThat(catalogue.all(Dataset.class)).hasSizeGreaterThanOrEqualTo(80);
        assertThat(catalogue.all(Organisation.class)).hasSizeGreaterThanOrEqualTo(50);
        assertThat(catalogue.all(Dataset.class).stream()
                        .filter(dataset -> !files(dataset).isEmpty()))
                .hasSizeGreaterThanOrEqualTo(12);
    }

    @Test
    void filesAreAsTheirRecordsSay() throws IOException {
        for (Dataset dataset : catalogue.all(Dataset.class)) {
            for (Resource resource : files(dataset)) {
                Path path = path(dataset, resource);
                byte[] bytes = Files.readAllBytes(path);
                List<String> lines =
                        new String(bytes, StandardCharsets.UTF_8).lines().toList();
                assertThat(bytes.length).as(path.toString()).isLessThan(60_000);
                assertThat(resource.size()).as(path.toString()).isEqualTo(bytes.length);
                assertThat(resource.rows()).as(path.toString()).isEqualTo(lines.size() - 1);
                assertThat(resource.checksum()).as(path.toString()).isEqualTo("sha256:" + sha256(bytes));
                assertThat(resource.schema().stream().map(Column::name))
                        .as(path.toString())
                        .containsExactly(lines.get(0).split(","));
            }
        }
    }

    @Test
    void cellsAreOfTheKindThatTheirColumnSays() throws IOException {
        for (Dataset dataset : catalogue.all(Dataset.class)) {
            for (Resource resource : files(dataset)) {
                Path path = path(dataset, resource);
                for (String line : Files.readAllLines(path, StandardCharsets.UTF_8).stream()
                        .skip(1)
                        .toList()) {
                    List<String> cells = cells(line);
                    assertThat(cells).as(path + ": " + line).hasSameSizeAs(resource.schema());
                    for (int i = 0; i < cells.size(); i++) {
                        assertThat(fits(cells.get(i), resource.schema().get(i).type()))
                                .as(path + ": " + line)
                                .isTrue();
                    }
                }
            }
        }
    }

    @Test
    void chartsNameColumnsThatAreThere() {
        for (Dataset dataset : catalogue.all(Dataset.class)) {
            for (Chart chart : dataset.charts()) {
                Resource resource = files(dataset).stream()
                        .filter(file -> Objects.equals(file.file(), chart.file()))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(dataset.slug() + " has no file " + chart.file()));
                List<String> columns =
                        resource.schema().stream().map(Column::name).toList();
                assertThat(columns).as(dataset.slug()).contains(chart.x()).containsAll(chart.y());
            }
        }
    }

    private static List<Resource> files(Dataset dataset) {
        return dataset.resources().stream()
                .filter(resource -> resource.file() != null && resource.file().endsWith(".csv"))
                .toList();
    }

    private static Path path(Dataset dataset, Resource resource) {
        return ROOT.resolve(Objects.requireNonNull(dataset.pathOf(Objects.requireNonNull(resource.file()))));
    }

    /** The cells of a line; only cells with a comma are in quotes in our files. */
    private static List<String> cells(String line) {
        return Arrays.stream(line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1))
                .map(cell -> cell.replace("\"", ""))
                .toList();
    }

    private static boolean fits(String cell, String type) {
        if (cell.isEmpty()) {
            return !type.equals("code") && !type.equals("string");
        }
        return switch (type) {
            case "integer" -> cell.matches("-?\\d+");
            case "number" -> cell.matches("-?\\d+(\\.\\d+)?") && new BigDecimal(cell).precision() < 12;
            case "year" -> cell.matches("\\d{4}");
            case "date" -> cell.matches("\\d{4}-\\d{2}(-\\d{2})?");
            case "code" -> cell.matches("[A-Z]\\d{8}");
            default -> cell.equals(cell.strip());
        };
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
