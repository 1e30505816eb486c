package org.waymark.edit.issue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.waymark.edit.harvest.clean.Slugs;
import org.waymark.model.Kind;
import org.waymark.model.Vocabulary;
import org.waymark.model.schema.FieldSchema;
import org.waymark.model.schema.ModelSchemas;
import org.waymark.model.schema.RecordSchema;
import org.waymark.model.value.Slug;
import org.waymark.text.CleanText;
import org.waymark.yaml.YamlWriter;

/**
 * A record made of an issue that a form made.
 *
 * @param file the file to write, from the catalogue's root; null where the issue names no title, and so no record
 * @param text its text
 * @param notes what a person should know of text that was not understood
 */
public record IssueRecord(@Nullable String file, String text, List<String> notes) {

    private static final String FIRST_STATUS = "reported";

    /**
     * Makes a record. Text of the issue gets into the file only as values of fields, and into the file's name only as
     * letters, digits and hyphens.
     *
     * @param kind what kind of record the form asks for
     * @param issue the text of the issue
     * @param day the day on which it was opened, for the history of a gap
     * @param vocabularies those of the catalogue, by name
     * @param taken whether the catalogue has a record of this kind with this slug already
     */
    public static IssueRecord of(
            Kind<?> kind, String issue, LocalDate day, Map<String, Vocabulary> vocabularies, Predicate<String> taken) {
        RecordSchema schema = RecordSchema.of(kind.type());
        IssueForm form = IssueForm.read(schema, issue);
        IssueAnswer answers = new IssueAnswer(vocabularies);
        boolean markdown = ModelSchemas.isMarkdown(schema);
        Map<String, Object> header = new LinkedHashMap<>();
        String body = "";
        for (FieldSchema field : schema.fields()) {
            String answer = form.answers().get(field.key());
            Object value = answer == null ? null : answers.value(field, answer);
            if (field.key().equals("history")) {
                value = history(day);
            }
            if (value instanceof String text && field.body() && markdown) {
                body = text;
            } else if (value != null) {
                header.put(field.key(), value);
            }
        }
        List<String> notes = new ArrayList<>(form.notes());
        notes.addAll(answers.notes());
        String title = form.answers().get(titleKey(schema));
        if (title == null || CleanText.line(title).codePoints().noneMatch(Character::isLetterOrDigit)) {
            notes.add("There is no title, so no file was written.");
            return new IssueRecord(null, "", notes);
        }
        String slug = free(Slugs.of(CleanText.line(title)), taken, notes);
        String text = YamlWriter.write(header);
        return new IssueRecord(
                kind.folder() + "/" + slug + (markdown ? ".md" : ".yaml"),
                markdown ? "---\n" + text + "---\n" + (body.isEmpty() ? "" : "\n" + body + "\n") : text,
                notes);
    }

    private static String titleKey(RecordSchema schema) {
        FieldSchema title = schema.field("title");
        return title == null ? "name" : title.key();
    }

    /** The first step of a gap is its report. */
    private static List<Map<String, Object>> history(LocalDate day) {
        Map<String, Object> reported = new LinkedHashMap<>();
        reported.put("status", FIRST_STATUS);
        reported.put("date", day.toString());
        return List.of(reported);
    }

    private static String free(String slug, Predicate<String> taken, List<String> notes) {
        String free = Slug.allowed(slug);
        if (taken.test(free)) {
            notes.add("There is already a record named '" + slug + "'. Check whether it is the same.");
        }
        for (int n = 2; taken.test(free); n++) {
            free = slug + "-" + n;
        }
        return free;
    }
}
