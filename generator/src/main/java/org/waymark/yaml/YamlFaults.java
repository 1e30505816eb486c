package org.waymark.yaml;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.report.Code;
import org.waymark.source.Location;

/** Says in plain words what a YAML parser complains about. */
final class YamlFaults {

    private static final String TAB = "a tab stands where YAML wants spaces";

    /** {@code key:<TAB>value}, also as an item of a list. */
    private static final Pattern TAB_AFTER_COLON = Pattern.compile("(?m)^([ ]*(?:- +)*[^\\s:#\"'][^:\\n]*:)(\\t+)");

    private YamlFaults() {}

    /** Whether the fault is a tab, which can be mended. */
    static boolean isTab(Faulty fault) {
        return fault.finding().message().equals(TAB);
    }

    /** The text with spaces instead of the tabs that follow a key; columns stay what they are. */
    static String withoutTabs(String text) {
        return TAB_AFTER_COLON
                .matcher(text)
                .replaceAll(match -> java.util.regex.Matcher.quoteReplacement(
                        match.group(1) + " ".repeat(match.group(2).length())));
    }

    static Faulty explain(YamlTree.UnreadableYaml e) {
        Location at = e.location();
        return switch (e.fault()) {
            case SYNTAX -> fault(at, e.getMessage());
            case ALIAS ->
                of(
                        at,
                        "the alias *" + e.getMessage() + " stands for nothing",
                        "Put the text in quotes if it should begin with an asterisk");
            case SECOND_DOCUMENT ->
                of(at, "a second document begins here", "Keep one record in a file; remove the line ---");
            case TOO_DEEP ->
                new Faulty(
                        Code.TOO_DEEP,
                        at,
                        "values are nested more than " + YamlReader.MAX_DEPTH + " deep",
                        "Write the record flat, as in the field reference");
            case TOO_MANY ->
                new Faulty(
                        Code.TOO_COMPLEX,
                        at,
                        "the file holds more than " + YamlReader.MAX_VALUES
                                + " values, aliases counted as what they stand for",
                        "Split the record or write it without aliases");
        };
    }

    private static Faulty fault(Location location, @Nullable String problem) {
        String said = problem == null ? "" : problem.toLowerCase(Locale.ROOT).replace('\n', ' ');
        if (said.contains("'\\t") || said.contains("(tab)")) {
            return new Faulty(Code.INVALID_YAML, location, TAB, "Use spaces for indentation and after colons");
        }
        if (said.contains("mapping values are not allowed")) {
            return of(
                    location,
                    "a colon stands inside a value",
                    "Put the whole value in quotes, or check that the line is indented like its neighbours");
        }
        if (said.contains("cannot start any token")) {
            return of(
                    location,
                    "a value begins with a character that has a meaning of its own in YAML",
                    "Put the value in quotes");
        }
        if (said.contains("could not find expected ':'")) {
            return of(
                    location,
                    "a key without a colon, or a line that is not indented as far as the text before it",
                    "Write key: value, with a space after the colon");
        }
        if (said.contains("expected <block end>")) {
            return of(
                    location,
                    "the line is indented otherwise than its neighbours",
                    "Begin all keys of a group in the same column");
        }
        if (said.contains("unexpected end of stream")) {
            return of(location, "a quotation mark is not closed", "Close it, or remove the one that opens");
        }
        if (said.contains("expected ',' or")) {
            return of(
                    location,
                    "a list or group in brackets is not closed where it should be",
                    "Close the bracket, and put values in it that hold , : ? [ ] { } in quotes");
        }
        if (said.contains("special characters are not allowed")) {
            return of(location, "a control character that cannot be seen", "Remove it; type the line anew if need be");
        }
        if (said.contains("expected a field name")) {
            return of(
                    location,
                    "a list or group stands where a key should be",
                    "Write key: value, and put a value that begins with { or [ in quotes");
        }
        if (said.contains("<stream end>")) {
            return of(location, "the file ends in the middle of a value", "Complete the last line, or remove it");
        }
        return of(
                location,
                problem == null ? "the YAML cannot be read" : oneLine(problem),
                "Put the value in quotes, and check that the line is indented like its neighbours");
    }

    private static String oneLine(String problem) {
        String line =
                problem.replaceAll("<org\\.[^>]*>", "").replaceAll("\\s+", " ").strip();
        return line.length() > 160 ? line.substring(0, 160) + "…" : line;
    }

    private static Faulty of(Location location, String message, @Nullable String hint) {
        return new Faulty(Code.INVALID_YAML, location, message, hint);
    }
}
