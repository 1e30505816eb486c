package org.waymark.yaml;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.waymark.report.Code;
import org.waymark.source.Location;

/** Says in plain words what SnakeYAML complains about. */
final class YamlFaults {

    private static final String TAB = "a tab where YAML needs spaces";

    /** A part of the parser's message in lower case; what is wrong; what to do. The first that fits counts. */
    private static final List<List<String>> EXPLANATIONS = """
            '\\t | %1$s | Use spaces for indentation and after colons
            (tab) | %1$s | Use spaces for indentation and after colons
            mapping values are not allowed | a colon inside a value | Put the whole value in quotes, or check that the line has the same indentation as the lines around it
            cannot start any token | a value begins with a character that has a special meaning in YAML | Put the value in quotes
            could not find expected ':' | a key without a colon, or a line that is not indented as much as the text before it | Write key: value, with a space after the colon
            expected <block end> | the line does not have the same indentation as the lines around it | Start all keys of a group in the same column
            unexpected end of stream | a quotation mark is not closed | Close it, or remove the one that opens
            expected ',' or | a list or group in brackets is not closed | Close the bracket, and put quotes around values in it that contain , : ? [ ] { }
            special characters are not allowed | an invisible control character | Remove it; if you cannot find it, type the line again
            %2$s | a list or group where a key should be | Write key: value, and put quotes around a value that begins with { or [
            <stream end> | the file ends in the middle of a value | Complete the last line, or remove it
            """.formatted(TAB, YamlTree.NO_KEY)
            .lines()
            .map(line -> List.of(line.split(" \\| ")))
            .toList();

    private YamlFaults() {}

    /** Whether the fault is a tab, which can be repaired. */
    static boolean isTab(UnreadableFile fault) {
        return fault.finding().message().equals(TAB);
    }

    /** The fault at a place; {@code problem} is the parser's message, or null where it has none. */
    static UnreadableFile explain(Location at, @Nullable String problem) {
        String message = problem == null ? "" : problem.toLowerCase(Locale.ROOT).replace('\n', ' ');
        for (List<String> explanation : EXPLANATIONS) {
            if (message.contains(explanation.get(0))) {
                return new UnreadableFile(Code.INVALID_YAML, at, explanation.get(1), explanation.get(2));
            }
        }
        return new UnreadableFile(
                Code.INVALID_YAML,
                at,
                problem == null ? "the YAML cannot be read" : oneLine(problem),
                "Put the value in quotes, and check that the line has the same indentation as the lines around it");
    }

    private static String oneLine(String problem) {
        String line =
                problem.replaceAll("<org\\.[^>]*>", "").replaceAll("\\s+", " ").strip();
        return line.length() > 160 ? line.substring(0, 160) + "…" : line;
    }
}
