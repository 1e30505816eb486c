package org.waymark.site.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An {@code @import} of a style sheet by another (CSS Cascading and Inheritance Level 5, section 2).
 *
 * @param start where the statement begins in the text
 * @param end where it ends, after its semicolon
 * @param name where the name of the sheet begins
 * @param layer the cascade layer for the sheet; empty if none is named
 * @param media the media for the sheet; empty for all
 */
record SheetImport(int start, int end, int name, String layer, String media) {

    /** Comments and other strings are skipped. Every loop is possessive, so that no style sheet takes long. */
    private static final Pattern IMPORT = Pattern.compile("""
            (?s)/\\*(?:.*?\\*/|.*+)\
            |(?i:@import)\\s++(?:(?i:url)\\(\\s*+)?+(?:"(?<a>[^"\\n]*+)"|'(?<b>[^'\\n]*+)')\\s*+\\)?+(?<when>[^;"'{}]*+);\
            |"[^"\\\\\\n]*+(?:\\\\.[^"\\\\\\n]*+)*+"?+\
            |'[^'\\\\\\n]*+(?:\\\\.[^'\\\\\\n]*+)*+'?+""");

    private static final Pattern WHEN =
            Pattern.compile("(?:layer\\((?<layer>[\\w.-]++)\\))?+\\s*+(?<media>.*+)", Pattern.DOTALL);

    /** The imports of a style sheet that can be inserted into its text, in order. */
    static List<SheetImport> in(String text) {
        List<SheetImport> found = new ArrayList<>();
        Matcher matcher = IMPORT.matcher(text);
        while (matcher.find()) {
            int name = Math.max(matcher.start("a"), matcher.start("b"));
            if (name >= 0) {
                Matcher when = WHEN.matcher(matcher.group("when").strip());
                if (when.matches() && !when.group("media").matches("(?s)(layer|supports)\\b.*")) {
                    String layer = when.group("layer");
                    found.add(new SheetImport(
                            matcher.start(), matcher.end(), name, layer == null ? "" : layer, when.group("media")));
                }
            }
        }
        return found;
    }

    /** The replacement of the statement: the sheet, in its layer and for its media. */
    String set(String sheet) {
        String layered = layer.isEmpty() ? sheet : "@layer " + layer + " {\n" + sheet + "}\n";
        return media.isEmpty() ? layered : "@media " + media + " {\n" + layered + "}\n";
    }
}
