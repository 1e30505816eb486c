package org.waymark.harvest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.report.Finding;
import org.waymark.report.Json;
import org.waymark.report.MarkdownText;

/**
 * What became of a proposal.
 *
 * @param file the file that was written, from the catalogue's root; null where none was
 * @param text its text
 * @param notes what was not understood
 * @param findings what {@code check} says of the file
 */
public record Proposal(@Nullable String file, String text, List<String> notes, List<Finding> findings) {

    private static final int MOST = 50;

    /** Longest quotation in UTF-16 code units. */
    private static final int LONGEST = 500;

    /** What to answer in a comment. Nothing that the issue says is more than text in it. */
    public String markdown() {
        StringBuilder out = new StringBuilder();
        if (file == null) {
            out.append("No record could be made of this proposal.\n");
        } else {
            out.append("Thank you. This proposal is now the file ")
                    .append(MarkdownText.code(file))
                    .append(".\n");
        }
        boolean open = !findings.isEmpty() || !notes.isEmpty();
        out.append(
                open ? "\nStill to be put right, by you or by someone who reviews it:\n\n" : "\nIt has no faults.\n");
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
        return MarkdownText.code(whole.length() > LONGEST ? whole.substring(0, LONGEST) + "…" : whole);
    }

    /** The same for scripts: {@code {"file": path or null, "text": the record, "comment": the answer}}. */
    public String json() {
        StringBuilder out = new StringBuilder();
        try {
            Json.write(out, json -> {
                json.writeStartObject();
                if (file == null) {
                    json.writeNullField("file");
                } else {
                    json.writeStringField("file", file);
                }
                json.writeStringField("text", text);
                json.writeStringField("comment", markdown());
                json.writeEndObject();
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e); // nothing is written to but memory
        }
        return out.toString();
    }
}
