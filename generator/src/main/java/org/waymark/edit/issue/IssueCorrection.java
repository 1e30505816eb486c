package org.waymark.edit.issue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.model.Vocabulary;
import org.waymark.model.schema.FieldSchema;
import org.waymark.text.CleanText;
import org.waymark.yaml.YamlWriter;

/**
 * The answers in an issue form for corrections; empty if there are none. They may contain anything.
 *
 * @param record the address of a page, or the name of a file or record
 * @param field the part that is wrong, by its key or by what pages call it
 * @param value the correct value
 * @param file the whole file as it should be
 * @param sources where that can be seen
 * @param notes what a person should know of text that was not understood
 */
public record IssueCorrection(
        String record, String field, String value, String file, String sources, List<String> notes) {

    private static final Set<String> ANSWERS =
            Set.of("record", "field", "new_value", "correction", "whole_file", "sources");

    /** What GitHub puts around an answer that is to be shown as code. */
    private static final Pattern FENCED = Pattern.compile("(?s)\\A(`{3,}|~{3,})[^\\n`]*\\n(.*?)\\n?\\1\\s*\\z");

    /** Parses an issue. */
    public static IssueCorrection of(String issue) {
        IssueForm form =
                IssueForm.read(label -> ANSWERS.contains(IssueForm.key(label)) ? IssueForm.key(label) : null, issue);
        Map<String, String> answers = form.answers();
        return new IssueCorrection(
                CleanText.line(answers.getOrDefault("record", "")),
                CleanText.line(answers.getOrDefault("field", "")),
                answers.getOrDefault("new_value", ""),
                unfenced(answers.getOrDefault("whole_file", "")),
                CleanText.line(answers.getOrDefault("sources", "")),
                form.notes());
    }

    private static String unfenced(String text) {
        Matcher fenced = FENCED.matcher(text);
        return fenced.matches() ? fenced.group(2) : text;
    }

    /**
     * The new value of a field as YAML of one entry.
     *
     * @param field its schema; of a group that one value can stand for, the schema of that value
     * @param key what the entry is called
     * @param vocabularies those of the catalogue, by name
     * @return empty where the value is no text and no list of texts, or nothing is left of it
     */
    public Optional<String> entry(FieldSchema field, String key, Map<String, Vocabulary> vocabularies) {
        if (field.nested() != null || value.isBlank()) {
            return Optional.empty();
        }
        Object read = new IssueAnswer(vocabularies).value(field, value);
        return read == null ? Optional.empty() : Optional.of(YamlWriter.write(Map.of(key, read)));
    }
}
