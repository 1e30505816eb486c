package org.waymark.catalogue.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.catalogue.load.Loader;
import org.waymark.model.Loaded;
import org.waymark.report.Finding;
import org.waymark.report.Findings;
import org.waymark.report.Progress;
import org.waymark.site.render.markdown.Markdown;
import org.waymark.task.check.SiteParts;

/**
 * Each folder of {@code src/test/resources/invalid} is a catalogue with faults; {@code findings.txt} says exactly what
 * is to be found. Run with {@code -Dwaymark.update=true} to update the files, then read what changed.
 */
class InvalidCataloguesTest {

    private static final Path FOLDER = Path.of("src/test/resources/invalid");
    static final LocalDate TODAY = LocalDate.of(2026, 1, 31);

    static Stream<Path> catalogues() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.filter(Files::isDirectory).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("catalogues")
    void findsExactlyWhatIsWrong(Path folder) throws IOException {
        String found = String.join(
                        "\n", findings(folder).stream().map(Finding::toString).toList()) + "\n";
        Path expected = folder.resolve("findings.txt");
        if (Boolean.getBoolean("waymark.update")) {
            Files.writeString(expected, found);
        }
        assertThat(found).isEqualTo(Files.readString(expected, StandardCharsets.UTF_8));
    }

    @Test
    void everyFolderHoldsAFault() throws IOException {
        for (Path folder : catalogues().toList()) {
            assertThat(findings(folder)).as(folder.getFileName().toString()).isNotEmpty();
        }
    }

    static List<Finding> findings(Path folder) throws IOException {
        Findings findings = new Findings();
        Loaded loaded = Loader.load(folder, findings, Progress.SILENT);
        Checks.check(loaded, SiteParts.addresses(), Markdown.typesetter(), folder, TODAY, findings);
        return findings.sorted();
    }
}
