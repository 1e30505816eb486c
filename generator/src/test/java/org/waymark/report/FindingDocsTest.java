package org.waymark.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.CatalogueFixture;

/** Holds the pages of finding codes and the codes together. */
class FindingDocsTest {

    private static final Path FOLDER = Path.of("docs", "findings");
    private static final List<String> HEADINGS =
            List.of("What it means", "Why it matters", "Bad example", "Good example", "What to do");

    /** Codes that no file's text alone can cause; all others have a bad example that can be run. */
    private static final Set<Code> NOT_FROM_TEXT = EnumSet.of(
            Code.NOT_UTF8,
            Code.FILE_TOO_LARGE,
            Code.UNREADABLE_FILE,
            Code.NO_BASE_URL,
            Code.SHALLOW_HISTORY,
            Code.NO_WAY_TO_CONTRIBUTE,
            Code.EMPTY_CATALOGUE,
            Code.TEXT_TOO_LONG,
            Code.PAGE_KEPT,
            Code.PAGE_GONE,
            Code.TEMPLATE_ERROR,
            Code.WAYMARK_FAILED);

    private static final Pattern EXAMPLE =
            Pattern.compile("`([^`\n]+)`:\n\n```([a-z]+) (\\S+) (bad|good)\n(.*?)\n```\n", Pattern.DOTALL);

    private static String read(String name) {
        try {
            return Files.readString(FOLDER.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String section(String page, String heading) {
        String rest = page.substring(page.indexOf("\n## " + heading + "\n"));
        int end = rest.indexOf("\n## ", 1);
        return end < 0 ? rest : rest.substring(0, end + 1);
    }

    @Test
    void thereIsOnePageACodeAndNoOther() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            Stream<String> pages = Arrays.stream(Code.values()).map(code -> code.id() + ".md");
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            Stream.concat(pages, Stream.of("README.md")).toList());
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyPageHasTheSameShape(Code code) {
        String page = read(code.id() + ".md");
        assertThat(page)
                .startsWith("# `" + code.id() + "`: " + code.title() + "\n\nSeverity: "
                        + code.severity().word() + "\n\n## ");
        assertThat(page.replaceAll("(?s)```.*?\n```", "").lines().filter(line -> line.startsWith("## ")))
                .containsExactlyElementsOf(
                        HEADINGS.stream().map(heading -> "## " + heading).toList());
        for (String heading : HEADINGS) {
            assertThat(section(page, heading).lines().skip(2).toList()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyPageHasExamplesThatCanBeRun(Code code) {
        String page = read(code.id() + ".md");
        for (String kind : List.of("bad", "good")) {
            String section = section(page, kind.equals("bad") ? "Bad example" : "Good example");
            assertThat(section).contains("```");
            List<String> kinds = EXAMPLE.matcher(section)
                    .results()
                    .peek(example -> assertThat(example.group(1)).isEqualTo(example.group(3)))
                    .map(example -> example.group(4))
                    .toList();
            assertThat(kinds).containsOnly(kinds.isEmpty() ? new String[0] : new String[] {kind});
            if (!NOT_FROM_TEXT.contains(code)) {
                assertThat(kinds).isNotEmpty();
            }
        }
    }

    @Test
    void theIndexListsEveryCodeAndNothingElse() {
        for (Code code : Code.values()) {
            String row = "| [`" + code.id() + "`](" + code.id() + ".md) | "
                    + code.severity().word() + " | " + code.title() + " |\n";
            if (Boolean.getBoolean("waymark.update") && !read("README.md").contains(row)) {
                writeRow(code, row);
            }
            assertThat(read("README.md")).containsOnlyOnce("\n" + row);
        }
        assertThat(read("README.md").lines().filter(line -> line.startsWith("| [`")))
                .hasSize(Code.values().length);
    }

    /** Writes the row of a code anew; that of a new one below the code before it. */
    private static void writeRow(Code code, String row) {
        CatalogueFixture.change(FOLDER.resolve("README.md"), index -> {
            Matcher own = row(code).matcher(index);
            return own.find()
                    ? own.replaceFirst(Matcher.quoteReplacement(row))
                    : row(Code.values()[code.ordinal() - 1])
                            .matcher(index)
                            .replaceFirst("$0" + Matcher.quoteReplacement(row));
        });
    }

    private static Pattern row(Code code) {
        return Pattern.compile("(?m)^\\| \\[`" + code.id() + "`].*\n");
    }
}
