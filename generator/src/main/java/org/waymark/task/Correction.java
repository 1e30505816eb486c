package org.waymark.task;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectInserter;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.load.Loader;
import org.waymark.edit.draft.NamedField;
import org.waymark.edit.draft.NamedRecord;
import org.waymark.edit.fix.FieldEdit;
import org.waymark.edit.issue.IssueCorrection;
import org.waymark.edit.issue.Proposal;
import org.waymark.model.Entry;
import org.waymark.model.Loaded;
import org.waymark.model.schema.FieldSchema;
import org.waymark.model.schema.RecordSchema;
import org.waymark.report.Finding;
import org.waymark.report.Findings;
import org.waymark.report.Progress;
import org.waymark.task.check.CatalogueCheck;

/**
 * Writes the correction of a record that somebody proposed in an issue: one value, if the issue names it clearly, or
 * the whole file, if the issue contains it. Everything else is left to a person, who is told where to look.
 */
public final class Correction {

    /** Longest quotation of a value as it is, in UTF-16 code units. */
    private static final int LONGEST = 200;

    private final Path source;
    private final Loaded loaded;
    private final IssueCorrection issue;
    private final List<String> notes;
    private final Progress progress;

    private Correction(Path source, Loaded loaded, IssueCorrection issue, Progress progress) {
        this.source = source;
        this.loaded = loaded;
        this.issue = issue;
        this.notes = new ArrayList<>(issue.notes());
        this.progress = progress;
    }

    /**
     * Writes the correction, and checks the file.
     *
     * @param source the catalogue's root
     * @param issue the text of the issue
     * @throws UncheckedIOException when the catalogue cannot be read or written
     */
    public static Proposal write(Path source, String issue, Progress progress) {
        try {
            Loaded loaded = Loader.load(source, new Findings(), progress);
            return new Correction(source, loaded, IssueCorrection.of(issue), progress).write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Proposal write() throws IOException {
        Entry entry = NamedRecord.in(loaded.catalogue(), issue.record(), notes);
        if (entry == null) {
            return unwritten();
        }
        String name = entry.source().file();
        Path file = source.resolve(name);
        String before = text(file);
        String after = before == null ? null : corrected(entry, before);
        if (before == null || after == null || after.equals(before)) {
            if (after != null) {
                notes.add("The record already says that.");
            }
            notes.add("The record's file is " + name + where(entry, before) + ".");
            return unwritten();
        }
        Set<String> known = new HashSet<>();
        findings(file).forEach(finding -> known.add(finding.code() + finding.message()));
        Files.writeString(file, after);
        List<Finding> added = findings(file).stream()
                .filter(finding -> !known.contains(finding.code() + finding.message()))
                .toList();
        return new Proposal(name, after, notes, added, true, blob(before), issue.sources());
    }

    private Proposal unwritten() {
        return Proposal.uncorrected(notes, issue.sources());
    }

    /** The name that git gives to a file that says this. */
    private static String blob(String text) {
        return new ObjectInserter.Formatter()
                .idFor(Constants.OBJ_BLOB, text.getBytes(StandardCharsets.UTF_8))
                .name();
    }

    private List<Finding> findings(Path file) {
        return CatalogueCheck.check(source, List.of(file), progress);
    }

    private @Nullable String text(Path file) throws IOException {
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            try {
                return Files.readString(file);
            } catch (CharacterCodingException e) {
                // reported below
            }
        }
        notes.add("The record's file is a link, or not UTF-8.");
        return null;
    }

    /** The new text of the file; null if a person has to do it. */
    private @Nullable String corrected(Entry entry, String before) {
        if (!issue.file().isBlank()) {
            notes.add("The issue has the whole file, which replaces the current one. Check everything that changes.");
            return issue.file() + "\n";
        }
        if (issue.field().isEmpty() || issue.value().isBlank()) {
            notes.add("'Field' and 'New value' say what to change. At least one of them is empty.");
            return null;
        }
        RecordSchema schema = RecordSchema.of(entry.getClass());
        NamedField field =
                NamedField.in(schema, issue.field(), loaded.catalogue().site(), notes);
        Optional<String> text = field == null ? Optional.empty() : edited(field, schema, before, isMarkdown(entry));
        if (field != null && text.isEmpty()) {
            notes.add("'" + field + "' cannot be changed by itself: it has several parts or languages, or the value is"
                    + " of the wrong type. Name the part, such as 'contact.email' or 'title.en', or paste"
                    + " the whole file.");
        }
        return text.orElse(null);
    }

    private Optional<String> edited(NamedField field, RecordSchema schema, String before, boolean markdown) {
        FieldSchema outer = field.outer();
        if (markdown && outer.body() && field.part() == null && FieldEdit.line(before, true, outer.key()) == 0) {
            return FieldEdit.setBody(before, issue.value());
        }
        FieldSchema inner = outer.nested() == null || outer.list() || field.part() != null
                ? null
                : outer.nested().shorthand();
        if (inner == null) {
            return set(field.value(), field.path(), schema, before, markdown);
        }
        // A group that one value can stand for is written as that value alone, or with its parts.
        return set(inner, field.path(), schema, before, markdown)
                .or(() -> set(inner, List.of(outer.key(), inner.key()), schema, before, markdown));
    }

    private Optional<String> set(
            FieldSchema value, List<String> path, RecordSchema schema, String before, boolean markdown) {
        return issue.entry(value, path.get(path.size() - 1), loaded.catalogue().vocabularies())
                .flatMap(entry -> FieldEdit.set(before, schema, markdown, path, entry));
    }

    private static boolean isMarkdown(Entry entry) {
        return entry.source().file().endsWith(".md");
    }

    /** Where the field is in the file, and its current value. */
    private String where(Entry entry, @Nullable String text) {
        NamedField field = issue.field().isEmpty()
                ? null
                : NamedField.in(
                        RecordSchema.of(entry.getClass()),
                        issue.field(),
                        loaded.catalogue().site(),
                        new ArrayList<>());
        int line = field == null || text == null
                ? 0
                : FieldEdit.line(text, isMarkdown(entry), field.outer().key());
        if (line == 0 || text == null) {
            return "";
        }
        String said = text.lines().skip(line - 1L).findFirst().orElse("").strip();
        return ", and line " + line + " of it says: "
                + (said.length() > LONGEST ? said.substring(0, LONGEST) + "…" : said);
    }
}
