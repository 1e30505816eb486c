package org.waymark.edit.fix;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.yaml.EditableYaml;
import org.waymark.yaml.TextEdit;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Tabs between a key and its value, which YAML forbids (YAML 1.2.2, 6.1) and people cannot see. */
final class TabsAfterColons {

    /** More tabs than this mean that the whole file is indented with tabs, which is not fixed here. */
    private static final int MOST = 500;

    private TabsAfterColons() {}

    /**
     * Reads a text after replacing each tab that prevents reading by a space.
     *
     * @param changes receives a change for each tab
     * @throws org.yaml.snakeyaml.error.YAMLException where something else keeps it from being read
     */
    static EditableYaml read(String text, List<Change> changes) {
        String fixed = text;
        for (int i = 0; ; i++) {
            try {
                return EditableYaml.read(fixed);
            } catch (MarkedYAMLException e) {
                TextEdit edit = i < MOST ? edit(fixed, e.getProblemMark()) : null;
                if (edit == null) {
                    throw e;
                }
                changes.add(new Change(e.getProblemMark().getLine() + 1, "the tab after a colon becomes a space"));
                fixed = TextEdit.apply(fixed, List.of(edit));
            }
        }
    }

    private static @Nullable TextEdit edit(String text, @Nullable Mark mark) {
        if (mark == null || mark.getIndex() >= text.codePointCount(0, text.length())) {
            return null;
        }
        int end = EditableYaml.offset(text, mark);
        if (text.charAt(end) != '\t') {
            return null;
        }
        int start = end;
        while (start > 0 && isBlank(text.charAt(start - 1))) {
            start--;
        }
        while (end < text.length() && isBlank(text.charAt(end))) {
            end++;
        }
        return start > 0 && text.charAt(start - 1) == ':' ? new TextEdit(start, end, " ") : null;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
