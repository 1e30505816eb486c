package org.waymark.yaml;

import java.util.Comparator;
import java.util.List;

/** Puts {@code replacement} in place of the UTF-16 code units from {@code start} to before {@code end}. */
public record TextEdit(int start, int end, String replacement) {

    /** The text after all edits, none of which may overlap. */
    public static String apply(String text, List<TextEdit> edits) {
        StringBuilder result = new StringBuilder(text.length() + 64);
        int from = 0;
        for (TextEdit edit : edits.stream()
                .sorted(Comparator.comparingInt(TextEdit::start).thenComparingInt(TextEdit::end))
                .toList()) {
            result.append(text, from, edit.start()).append(edit.replacement());
            from = edit.end();
        }
        return result.append(text, from, text.length()).toString();
    }
}
