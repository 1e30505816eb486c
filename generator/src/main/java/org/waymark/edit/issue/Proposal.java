package org.waymark.edit.issue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.report.Finding;
import org.waymark.text.EscapedMarkdown;
import org.waymark.text.Json;

/**
 * The outcome of a proposal.
 *
 * @param file the file that was written, from the catalogue's root; null where none was
 * @param text its text
 * @param notes what was not understood
 * @param findings the findings of {@code check} for the file; for a corrected file, only new ones
 * @param correction whether a record was to be corrected that is there already
 * @param was the name that git gives to what the file said before; null where there was none
 * @param sources where a correction's facts can be seen, as the proposal says; empty where the record has them
 */
public record Proposal(
        @Nullable String file,
        String text,
        List<String> notes,
        List<Finding> findings,
        boolean correction,
        @Nullable String was,
        String sources) {

    private static final int MOST = 50;

    private static final String OPEN = "\nYou or a reviewer still need to fix this:\n\n";

    /** Longest quotation in UTF-16 code units. */
    private static final int LONGEST = 500;

    /** A new record. */
    public Proposal(@Nullable String file, String text, List<String> notes, List<Finding> findings) {
        this(file, text, notes, findings, false, null, "");
    }

    /** A correction that a person has to make. */
    public static Proposal uncorrected(List<String> notes, String sources) {
        return new Proposal(null, "", notes, List.of(), true, null, sources);
    }

    /** The answer for a comment. All text from the issue is escaped in it. */
    public String markdown() {
        StringBuilder out = new StringBuilder();
        if (file == null) {
            out.append(
                    correction
                            ? "Thank you. Someone has to make this correction by hand.\n"
                            : "We could not make a record from this proposal.\n");
        } else {
            out.append(correction ? "Thank you. This correction changes " : "Thank you. This proposal is now the file ")
                    .append(EscapedMarkdown.code(file))
                    .append(".\n");
        }
        if (!sources.isEmpty()) {
            out.append("\nIts source, as given: ").append(code(sources)).append('\n');
        }
        boolean open = !findings.isEmpty() || !notes.isEmpty();
        out.append(
                open
                        ? (file == null && correction ? "\nWhat they should know:\n\n" : OPEN)
                        : "\nWe found no problems.\n");
        notes.stream()
                .limit(MOST)
                .forEach(note -> out.append("- ").append(code(note)).append('\n'));
        findings.stream()
                .limit(MOST)
                .forEach(finding -> out.append("- **")
                        .append(finding.severity().word())
                        .append("** in line ")
                        .append(finding.location().line())
                        .append(", ")
                        .append(finding.code().id())
                        .append(": ")
                        .append(code(finding.message()))
                        .append(finding.hint() == null ? "" : ". To do: " + code(finding.hint()))
                        .append('\n'));
        if (findings.size() > MOST) {
            out.append("\nAnd ").append(findings.size() - MOST).append(" more.\n");
        }
        return out.toString();
    }

    private static String code(@Nullable String said) {
        String whole = said == null ? "" : said;
        return EscapedMarkdown.code(whole.length() > LONGEST ? whole.substring(0, LONGEST) + "…" : whole);
    }

    /**
     * The same for scripts: {@code {"file": path or null, "text": the record, "was": git's name for what a
     * correction changes or null, "comment": the answer}}.
     */
    public String json() {
        return Json.report(Json.object("file", file, "text", text, "was", was, "comment", markdown()));
    }
}
