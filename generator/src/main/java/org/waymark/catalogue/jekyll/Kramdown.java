package org.waymark.catalogue.jekyll;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Attribute lists and extensions of kramdown: {@code {: .class}}, {@code {:toc}}, {@code {::nomarkdown}}. */
final class Kramdown {

    private static final Pattern ATTRIBUTES = Pattern.compile("\\{:\\s*+(?:(?:[.#][\\w-]++"
            + "|[\\w-]++=(?:\"[^\"\\n]*+\"|'[^'\\n]*+'|[^\\s}\"']++)|[\\w-]++)(?:[ \\t]++|(?=})))*+}");
    private static final Pattern ID = Pattern.compile("[:\\s](#[\\w-]++)");
    private static final Pattern EXTENSION = Pattern.compile("\\{:(?:/[a-z]*+|:[a-z]++[^}\\n]*+)}");
    private static final Pattern LIST_ITEM = Pattern.compile("[ \\t]*+(?:[*+-]|\\d++[.)])[ \\t][^\\n]*+\\n?");

    private Kramdown() {}

    /** Where the attribute list or extension that begins at {@code at} ends; -1 if none begins there. */
    static int end(String text, int at, int limit) {
        Matcher attributes = ATTRIBUTES.matcher(text).region(at, limit);
        if (attributes.lookingAt()) {
            return attributes.end();
        }
        Matcher extension = EXTENSION.matcher(text).region(at, limit);
        return extension.lookingAt() ? extension.end() : -1;
    }

    /** The end of the line if only blanks follow {@code from}, else -1. */
    static int restOfLine(String text, int from) {
        int rest = from;
        while (rest < text.length() && (text.charAt(rest) == ' ' || text.charAt(rest) == '\t')) {
            rest++;
        }
        return rest == text.length() || text.charAt(rest) == '\n' ? rest : -1;
    }

    /** The id in an attribute list, written as a heading has it; empty if there is none. */
    static String ownId(String attributes) {
        Matcher id = ID.matcher(attributes);
        return id.find() ? " {" + id.group(1) + "}" : "";
    }

    /**
     * How much of {@code before} to keep, in whole lines, before an attribute list on its own line: everything except a
     * list item above {@code {:toc}}, which only marks the place of kramdown's table of contents.
     */
    static int kept(StringBuilder before, String attributes) {
        if (attributes.contains("toc") && !attributes.contains("no_toc") && before.length() > 1) {
            int start = before.lastIndexOf("\n", before.length() - 2) + 1;
            if (LIST_ITEM.matcher(before).region(start, before.length()).matches()) {
                return start;
            }
        }
        return before.length();
    }
}
