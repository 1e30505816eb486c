package org.waymark.edit.fix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.waymark.model.record.Dataset;
import org.waymark.model.schema.RecordSchema;

/** What holds for the mending of any file. */
class FixerProperties {

    private static final RecordSchema DATASET = RecordSchema.of(Dataset.class);

    private static Fixed fix(String text, boolean order) {
        return new Fixer(FixerTest.SPELLINGS, order).fix(text, DATASET, false);
    }

    @Property(tries = 2000)
    void mendingTwiceChangesNothingMore(@ForAll("files") String text, @ForAll boolean order) {
        Fixed once = fix(text, order);
        Fixed twice = fix(once.text(), order);

        assertThat(twice.text()).isEqualTo(once.text());
        assertThat(twice.changes()).isEmpty();
        assertThat(twice.problem()).isEqualTo(once.problem());
    }

    /** Apart from line ends, blanks and the few spellings that the generator knows, nothing moves. */
    @Property(tries = 2000)
    void everythingElseStaysAsItIs(@ForAll("files") String text) {
        Fixed fixed = fix(text, false);

        assertThat(bare(fixed.text())).isEqualTo(bare(text));
        if (!fixed.text().equals(text)) {
            assertThat(fixed.changes()).isNotEmpty();
        }
    }

    private static String bare(String text) {
        return text.replace("\uFEFF", "")
                .replace("7 March 2026", "2026-03-07")
                .replace("2026/03/07", "2026-03-07")
                .replaceAll("(licence: [\"']?)(cc0|CC 0|CC0)(?=[\"'\\s]|$)", "$1CC0-1.0")
                .replaceAll("\\s+", " ")
                .strip();
    }

    @Provide
    Arbitrary<String> files() {
        Arbitrary<String> line = Arbitraries.frequencyOf(
                Tuple.of(
                        12,
                        Arbitraries.of(
                                "title: Rents",
                                "title:\tRents",
                                "licence: cc0",
                                "licence: 'CC 0'",
                                "licence: \"CC0\" # so they say",
                                "modified: 7 March 2026",
                                "modified: 2026/03/07",
                                "issued: 03/04/2026",
                                "# licence: CC 0",
                                "description: |",
                                "  text with blanks  ",
                                "  # no comment",
                                "description: >-",
                                "  folded",
                                "",
                                "   ",
                                "extras: {licence: CC-0, a: [1, 2]}",
                                "resources:",
                                "- url: https://example.org/ü",
                                "  modified: 7 March 2026",
                                "steward: \"two",
                                "  lines  \"",
                                "x: &a 🏠",
                                "y: *a",
                                "---")),
                Tuple.of(1, Arbitraries.strings().ofMaxLength(12)));
        Arbitrary<String> end = Arbitraries.of("\n", "\n", "\n", "\r\n", " \n", "\t\n");
        Arbitrary<List<String>> lines = Combinators.combine(line, end)
                .as((text, newline) -> text + newline)
                .list()
                .ofMaxSize(9);
        return Combinators.combine(Arbitraries.of("", "", "\uFEFF"), lines, Arbitraries.of("", "title: z"))
                .as((mark, all, last) -> mark + all.stream().collect(Collectors.joining()) + last);
    }
}
