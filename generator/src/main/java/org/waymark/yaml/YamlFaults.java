package org.waymark.yaml;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.waymark.report.Code;
import org.waymark.source.Location;

/** Says in plain words what SnakeYAML complains about. */
final class YamlFaults {

    private static final String TAB = "a tab where YAML needs spaces";

    /** What the parser's message contains, in lower case; what is wrong; what to do. The first that fits counts. */
    private record Explanation(String sign, String message, String hint) {}

    private static final Explanation TAB_IN_INDENT =
            new Explanation("'\\t", TAB, "Use spaces for indentation and after colons");

    private static final List<Explanation> EXPLANATIONS = List.of(
            TAB_IN_INDENT,
            new Explanation("(tab)", TAB, TAB_IN_INDENT.hint()),
            new Explanation(
                    "mapping values are not allowed",
                    "a colon inside a value",
                    "Put the whole value in quotes, or check that the line is indented like its neighbours"),
            new Explanation(
                    "cannot start any token",
                    "a value begins with a character that has a special meaning in YAML",
                    "Put the value in quotes"),
            new Explanation(
                    "could not find expected ':'",
                    "a key without a colon, or a line that is not indented as far as the text before it",
                    "Write key: value, with a space after the colon"),
            new Explanation(
                    "expected <block end>",
                    "the line is not indented like its neighbours",
                    "Begin all keys of a group in the same column"),
            new Explanation(
                    "unexpected end of stream",
                    "a quotation mark is not closed",
                    "Close it, or remove the one that opens"),
            new Explanation(
                    "expected ',' or",
                    "a list or group in brackets is not closed where it should be",
                    "Close the bracket, and put values in it that hold , : ? [ ] { } in quotes"),
            new Explanation(
                    "special characters are not allowed",
                    "an invisible control character",
                    "Remove it; if you cannot find it, type the line again"),
            new Explanation(
                    YamlTree.NO_KEY,
                    "a list or group where a key should be",
                    "Write key: value, and put a value that begins with { or [ in quotes"),
            new Explanation(
                    "<stream end>", "the file ends in the middle of a value", "Complete the last line, or remove it"));

    private YamlFaults() {}

    /** Whether the fault is a tab, which can be repaired. */
    static boolean isTab(UnreadableFile fault) {
        return fault.finding().message().equals(TAB);
    }

    /** The fault at a place; {@code problem} is the parser's message, or null where it has none. */
    static UnreadableFile explain(Location at, @Nullable String problem) {
        String message = problem == null ? "" : problem.toLowerCase(Locale.ROOT).replace('\n', ' ');
        for (Explanation explanation : EXPLANATIONS) {
            if (message.contains(explanation.sign())) {
                return new UnreadableFile(Code.INVALID_YAML, at, explanation.message(), explanation.hint());
            }
        }
        return new UnreadableFile(
                Code.INVALID_YAML,
                at,
                problem == null ? "the YAML cannot be read" : oneLine(problem),
                "Put the value in quotes, and check that the line is indented like its neighbours");
    }

    private static String oneLine(String problem) {
        String line =
                problem.replaceAll("<org\\.[^>]*>", "").replaceAll("\\s+", " ").strip();
        return line.length() > 160 ? line.substring(0, 160) + "…" : line;
    }
}
