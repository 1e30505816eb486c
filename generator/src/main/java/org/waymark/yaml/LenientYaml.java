package org.waymark.yaml;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.waymark.source.Location;
import org.waymark.text.CleanText;

/**
 * Reads YAML that other programs accept although it is not quite YAML: with tabs between values, repeated keys, or a
 * byte order mark. Every scalar stays the text that was written.
 */
public final class LenientYaml {

    /** Longest document in characters; the largest one seen in the wild has 870 thousand. */
    public static final int LONGEST = 20_000_000;

    private static final int DEEPEST = 50;
    private static final int MOST_VALUES = 2_000_000;
    private static final Pattern TAB_AFTER_MARK = Pattern.compile("(?<=[:-]) *+\\t[ \\t]*+");
    private static final YamlTree.Rules RULES = new YamlTree.Rules(DEEPEST, MOST_VALUES, null);

    private LenientYaml() {}

    /**
     * Reads one document that must be a group of keys.
     *
     * @throws UnreadableException when no repair makes it one
     */
    public static Node.Mapping mapping(String file, int firstLine, String text) throws UnreadableException {
        if (read(file, firstLine, text) instanceof Node.Mapping mapping) {
            return mapping;
        }
        throw new UnreadableException("it holds no keys and values");
    }

    /**
     * Reads one document.
     *
     * @param file where it stands, for locations
     * @param firstLine the line of the file on which the document starts, from 1
     * @param text the document
     * @return what it holds; of repeated keys all are there; an empty text where there is nothing
     * @throws UnreadableException when no repair makes it YAML
     */
    public static Node read(String file, int firstLine, String text) throws UnreadableException {
        String plain = CleanText.source(text);
        try {
            return parse(file, firstLine, plain);
        } catch (UnreadableException asWritten) {
            if (!plain.contains("\t")) {
                throw asWritten;
            }
        }
        try {
            String mended = plain.lines().map(String::stripTrailing).collect(Collectors.joining("\n", "", "\n"));
            return parse(file, firstLine, TAB_AFTER_MARK.matcher(mended).replaceAll(" "));
        } catch (UnreadableException stillTabs) {
            return parse(file, firstLine, plain.replace('\t', ' '));
        }
    }

    private static Node parse(String file, int firstLine, String text) throws UnreadableException {
        if (text.length() > LONGEST) {
            throw new UnreadableException("it has more than " + LONGEST + " characters");
        }
        try {
            Node node = YamlTree.read(text, file, firstLine - 1, RULES);
            return node == null ? new Node.Scalar("", false, new Location(file, firstLine, 1)) : node;
        } catch (YamlTree.UnreadableYaml e) {
            String what = switch (e.fault()) {
                case TOO_DEEP -> "values are nested too deeply";
                case TOO_MANY -> "it holds too many values";
                default -> CleanText.cut(CleanText.line(String.valueOf(e.getMessage())), 160);
            };
            int line = e.location().line();
            throw new UnreadableException(line < 1 ? "not YAML: " + what : "not YAML at line " + line + ": " + what);
        }
    }
}
