package org.waymark.yaml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.report.Code;
import org.waymark.report.Findings;
import org.waymark.source.Location;
import org.waymark.text.CleanText;

/**
 * Reads YAML into a tree that knows where everything was written: strictly, as a catalogue's own files are to be written,
 * or leniently, as the files of other programs may be.
 */
public final class YamlReader {

    /** Longest text that is read leniently, in UTF-16 code units; the longest one found in real catalogues has 870,000. */
    public static final int LONGEST = 20_000_000;

    private static final int STRICT_VALUES = 200_000;
    private static final int LENIENT_VALUES = 2_000_000;

    /** {@code key:<TAB>value}, also as an item of a list. */
    private static final Pattern TAB_AFTER_KEY = Pattern.compile("(?m)^([ ]*(?:- +)*[^\\s:#\"'][^:\\n]*:)(\\t+)");

    private static final Pattern TAB_AFTER_MARK = Pattern.compile("(?<=[:-]) *+\\t[ \\t]*+");

    private YamlReader() {}

    /** Whether a file is YAML by its name. */
    public static boolean isYaml(String name) {
        return name.endsWith(".yaml") || name.endsWith(".yml");
    }

    /**
     * Reads the only document of a text. Tabs after a key and repeated keys are findings.
     *
     * @param linesBefore how many lines of the file come before the text
     * @return the tree, or null where the text holds nothing
     * @throws UnreadableFile when it is not YAML, has several documents or goes beyond a limit
     */
    public static @Nullable Node read(String text, String file, int linesBefore, Findings findings)
            throws UnreadableFile {
        try {
            return YamlTree.read(text, file, linesBefore, STRICT_VALUES, findings);
        } catch (UnreadableFile fault) {
            String repaired = YamlFaults.isTab(fault) ? withoutTabs(text) : text;
            if (repaired.equals(text)) {
                throw fault;
            }
            Node node = YamlTree.read(repaired, file, linesBefore, STRICT_VALUES, findings);
            findings.add(Code.TAB_IN_YAML, fault.finding().location(), "a tab after a colon", "Use a space instead");
            return node;
        }
    }

    /** The text with spaces instead of the tabs that follow a key; columns stay what they are. */
    private static String withoutTabs(String text) {
        return TAB_AFTER_KEY
                .matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(
                        match.group(1) + " ".repeat(match.group(2).length())));
    }

    /**
     * Reads the first document of a text that may not quite be YAML, with tabs between values, repeated keys or a byte
     * order mark.
     *
     * @param linesBefore how many lines of the file come before the text
     * @return the tree, with all of repeated keys; an empty value where the text holds nothing
     * @throws UnreadableFile when no repair makes it YAML, or it goes beyond a limit
     */
    public static Node readLeniently(String text, String file, int linesBefore) throws UnreadableFile {
        String plain = CleanText.source(text);
        if (plain.length() > LONGEST) {
            throw new UnreadableFile(file, "it has more than " + LONGEST + " characters");
        }
        try {
            return lenient(plain, file, linesBefore);
        } catch (UnreadableFile asWritten) {
            if (!plain.contains("\t")) {
                throw asWritten;
            }
        }
        try {
            String repaired = plain.lines().map(String::stripTrailing).collect(Collectors.joining("\n", "", "\n"));
            return lenient(TAB_AFTER_MARK.matcher(repaired).replaceAll(" "), file, linesBefore);
        } catch (UnreadableFile stillTabs) {
            return lenient(plain.replace('\t', ' '), file, linesBefore);
        }
    }

    /** As {@link #readLeniently}, for a text that must hold keys with values. */
    public static Node.Mapping keysLeniently(String text, String file, int linesBefore) throws UnreadableFile {
        if (readLeniently(text, file, linesBefore) instanceof Node.Mapping mapping) {
            return mapping;
        }
        throw new UnreadableFile(file, "it has no keys and values");
    }

    private static Node lenient(String text, String file, int linesBefore) throws UnreadableFile {
        Node node = YamlTree.read(text, file, linesBefore, LENIENT_VALUES, null);
        return node == null ? new Node.Scalar("", false, new Location(file, linesBefore + 1, 1)) : node;
    }
}
