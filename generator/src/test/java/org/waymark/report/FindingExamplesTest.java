package org.waymark.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.CatalogueFixture;
import org.waymark.catalogue.check.Checks;
import org.waymark.catalogue.load.Loader;
import org.waymark.site.render.markdown.Markdown;
import org.waymark.task.check.SiteParts;

/** Runs the examples on the pages of finding codes: the bad ones give the code, the good ones give nothing. */
class FindingExamplesTest {

    private static final Pattern FILE = Pattern.compile("```[a-z]+ (\\S+) (bad|good)\n(.*?\n)```\n", Pattern.DOTALL);

    @TempDir
    Path root;

    static Stream<Code> codesWithBadExamples() {
        return Arrays.stream(Code.values()).filter(code -> page(code).contains(" bad\n"));
    }

    private static String page(Code code) {
        try {
            return Files.readString(Path.of("docs", "findings", code.id() + ".md"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private List<Finding> run(Code code, String kind) throws IOException {
        write("content/organisations/example-council.md", "---\nname: Example Council\ntype: council\n---\n");
        Matcher files = FILE.matcher(page(code));
        while (files.find()) {
            if (files.group(2).equals(kind)) {
                write(files.group(1), files.group(3));
            }
        }
        Findings findings = new Findings();
        Checks.check(
                Loader.load(root, findings, Progress.SILENT),
                SiteParts.addresses(),
                Markdown.typesetter(),
                root,
                LocalDate.of(2026, 11, 22),
                findings);
        List<Finding> found = new ArrayList<>(findings.sorted());
        if (!Files.exists(root.resolve("datasets"))) {
            found.removeIf(finding -> finding.code() == Code.EMPTY_CATALOGUE);
        }
        return found;
    }

    private void write(String file, String text) throws IOException {
        CatalogueFixture.write(root, file, text);
    }

    @ParameterizedTest
    @MethodSource("codesWithBadExamples")
    void theBadExampleGivesTheCode(Code code) throws IOException {
        assertThat(run(code, "bad")).extracting(Finding::code).contains(code);
    }

    @ParameterizedTest
    @MethodSource("codesWithBadExamples")
    void theGoodExampleGivesNothing(Code code) throws IOException {
        assertThat(run(code, "good")).isEmpty();
    }
}
