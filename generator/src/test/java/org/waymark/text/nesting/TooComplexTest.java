package org.waymark.text.nesting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TooComplexTest {

    /** Everything that nests in Markdown, to a given depth. */
    static Stream<IntFunction<String>> nests() {
        return Stream.of(
                depth -> "> ".repeat(depth) + "x",
                depth -> ">".repeat(depth) + "x",
                depth -> "- ".repeat(depth) + "x",
                depth -> "1. ".repeat(depth) + "x",
                depth -> "[^1]: " + "> ".repeat(depth - 1) + "x",
                depth -> "[^1]: " + "- ".repeat(depth - 1) + "x",
                depth -> "[^a b]: [^c]:".repeat(depth / 2) + ">".repeat(depth % 2) + "x",
                depth -> lines(depth, i -> "    ".repeat(i) + "[^" + i + "]: note"),
                depth -> "> - ".repeat(depth / 2) + "+ ".repeat(depth % 2) + "x",
                depth -> lines(depth, i -> "  ".repeat(i) + "- item " + i),
                depth -> lines(depth, i -> "    ".repeat(i) + "1.  item " + i),
                depth -> lines(depth, i -> "\t".repeat(i) + "* item " + i),
                depth -> lines(depth, i -> "   ".repeat(i) + "7) item " + i + "\n"),
                depth -> lines(depth, i -> "> ".repeat(i) + "> line"),
                depth -> "*a ".repeat(depth) + "a* ".repeat(depth),
                depth -> "_a ".repeat(depth) + "a_ ".repeat(depth),
                depth -> "*a ~a ".repeat(depth / 2)
                        + "*a ".repeat(depth % 2)
                        + "a* ".repeat(depth % 2)
                        + "a~ a* ".repeat(depth / 2),
                depth -> "*".repeat(depth) + "a" + "*".repeat(depth),
                depth -> "[".repeat(depth) + "a" + "](b)".repeat(depth),
                depth -> "![".repeat(depth) + "a" + "](b)".repeat(depth),
                depth -> "[a\n".repeat(depth) + "b]".repeat(depth),
                depth -> "<div>".repeat(depth) + "a",
                depth -> "<DIV class='x'>\n\n".repeat(depth),
                depth -> "<ul><li>".repeat(depth) + "a" + "</li></ul>".repeat(depth),
                depth -> "<b>".repeat(depth) + "a" + "</b>".repeat(depth));
    }

    private static String lines(int count, IntFunction<String> line) {
        return String.join("\n", IntStream.range(0, count).mapToObj(line).toList());
    }

    @ParameterizedTest
    @MethodSource("nests")
    void isFoundFromOneLevelTooManyOn(IntFunction<String> nest) {
        assertThat(TooComplex.in(nest.apply(TooComplex.DEEPEST))).isNull();
        assertThat(TooComplex.in("Words.\n\n" + nest.apply(TooComplex.DEEPEST + 1))
                        .kind())
                .isEqualTo(TooComplex.Kind.DEPTH);
        assertThat(TooComplex.in(nest.apply(300)).kind()).isEqualTo(TooComplex.Kind.DEPTH);
    }

    @ParameterizedTest
    @MethodSource("nests")
    void manyBesideEachOtherAreFine(IntFunction<String> nest) {
        assertThat(TooComplex.in((nest.apply(3) + "\n\nwords\n\n")
                        .repeat(200)
                        .replace("<div>", "<div></div>")
                        .replace("x'>", "x'></div>")))
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -",
                "* * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * *",
                "------------------------------------------------------------------------------------------------------------",
                "************************************************************************************************************",
                "____________________________________________________________________________________________________________",
                "a_long_name_of_a_column_that_goes_on_a_long_name_of_a_column_that_goes_on_a_long_name_of_a_column_that_goes_",
                "                                                                                    - code, not a list"
            })
    void whatOnlyLooksNestedIsNot(String line) {
        assertThat(TooComplex.in(line)).isNull();
        assertThat(TooComplex.in((line + "\n\n").repeat(100))).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*Provisional",
                "[see below",
                "<name>",
                "<br>",
                "<p>",
                "2*3",
                "x*",
                "- *a",
                "<https://a.example/>"
            })
    void whatDoesNotCloseIsNotDeep(String line) {
        assertThat(TooComplex.in((line + "\n").repeat(500))).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*", "[", "]", "`", "_", "<a", "&", "|", "~", "\\", "> ", "*a ", "a* ", "[x](", "<!--", "</b>", "- ",
                "\t", "x"
            })
    void takesLittleTime(String part) {
        String text = part.repeat(290_000 / part.length());
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> TooComplex.in(text));
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> TooComplex.in(part.repeat(50) + "\n" + text));
    }

    @Property
    void isFoundWithinTheText(@ForAll String text) {
        TooComplex tangle = TooComplex.in(text.repeat(50));
        if (tangle != null) {
            assertThat(tangle.offset()).isBetween(0, text.length() * 50);
        }
    }
}
