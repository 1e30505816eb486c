package org.waymark.edit.issue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.model.schema.FieldSchema;
import org.waymark.model.schema.RecordSchema;
import org.waymark.text.CleanText;

/**
 * The answers in an issue that a form made. Its text is Markdown with a heading of the third level for each question and
 * the answer below (GitHub Docs, "Syntax for issue forms"). The headings are the labels of the form, which are the keys
 * of the record's fields in words: {@code Landing page} is {@code landing_page}.
 *
 * @param answers the answers by the keys of their fields, in the order of the form; none of them blank
 * @param notes what a person should know of text that was not understood
 */
record IssueForm(Map<String, String> answers, List<String> notes) {

    /** Longest text in UTF-16 code units; GitHub allows 65,536. */
    static final int LONGEST = 100_000;

    private static final Pattern HEADING = Pattern.compile("### {0,3}(\\S.{0,100})");
    private static final String NOTHING = "_No response_";

    /** Parses an issue whose headings are the fields of a record. It may contain anything. */
    static IssueForm read(RecordSchema schema, String issue) {
        return read(label -> key(schema, label), issue);
    }

    /**
     * Parses an issue.
     *
     * @param keys the key of a label; null if the form has no such label
     */
    static IssueForm read(Function<String, @Nullable String> keys, String issue) {
        List<String> notes = new ArrayList<>();
        String text = issue;
        if (text.length() > LONGEST) {
            notes.add("The issue has " + text.length() + " characters; only the first " + LONGEST + " were read.");
            text = text.substring(0, LONGEST);
        }
        Map<String, StringBuilder> sections = new LinkedHashMap<>();
        Set<String> twice = new LinkedHashSet<>();
        StringBuilder before = new StringBuilder();
        StringBuilder section = before;
        for (String line : CleanText.lines(text).split("\n", -1)) {
            Matcher heading = HEADING.matcher(line.stripTrailing());
            String key = heading.matches() ? keys.apply(heading.group(1)) : null;
            if (key != null && !sections.containsKey(key)) {
                section = new StringBuilder();
                sections.put(key, section);
            } else {
                section.append(line).append('\n');
                if (key != null) {
                    twice.add(key);
                }
            }
        }
        twice.forEach(
                key -> notes.add("The heading '" + label(key) + "' appears twice; the second one was read as text."));
        if (!before.toString().isBlank()) {
            notes.add("Text before the first heading was left out.");
        }
        Map<String, String> answers = new LinkedHashMap<>();
        sections.forEach((key, answer) -> {
            String stripped = answer.toString().strip();
            if (!stripped.isEmpty() && !stripped.equals(NOTHING)) {
                answers.put(key, stripped);
            }
        });
        return new IssueForm(answers, List.copyOf(notes));
    }

    /** The key of the field that a heading asks for; null where it asks for something else. */
    private static @Nullable String key(RecordSchema schema, String label) {
        FieldSchema field = schema.field(key(label));
        return field != null && IssueAnswer.canBe(field) ? field.key() : null;
    }

    static String key(String label) {
        return label.strip().toLowerCase(Locale.ROOT).replace(' ', '_');
    }

    private static String label(String key) {
        String words = key.replace('_', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
