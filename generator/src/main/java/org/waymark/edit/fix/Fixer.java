package org.waymark.edit.fix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.model.schema.RecordSchema;
import org.waymark.text.Lines;
import org.waymark.yaml.EditableYaml;
import org.waymark.yaml.Header;
import org.waymark.yaml.TextEdit;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Fixes the text of a file: line ends, trailing spaces, tabs, and the spelling of values. A text with nothing to fix is
 * unchanged. The result is read again before it is returned, and has the same content apart from the fixed values.
 *
 * @param order whether to put the keys of a record into the order of its fields
 */
public record Fixer(Spellings spellings, boolean order) {

    /**
     * Fixes one file.
     *
     * @param text as it is in the file, with its byte order mark and line ends
     * @param schema of the record that it holds; null to fix only line ends and spaces
     * @param markdown whether the keys are in a header between two lines {@code ---}
     */
    public Fixed fix(String text, @Nullable RecordSchema schema, boolean markdown) {
        List<Change> changes = new ArrayList<>();
        String plain = plain(text, changes);
        Header header = Header.of(plain, markdown);
        try {
            String fixed = plain;
            if (header != null) {
                List<Change> inside = new ArrayList<>();
                fixed = header.with(yaml(header.keys(plain), schema, inside), plain);
                int above = header.linesBefore(plain);
                inside.forEach(change -> changes.add(new Change(change.line() + above, change.message())));
            }
            String whole = withLastLineEnd(fixed, changes);
            changes.sort(Comparator.comparingInt(Change::line));
            return new Fixed(whole, List.copyOf(changes), null);
        } catch (YAMLException e) {
            return Fixed.unsafe(text, "we cannot read its YAML; 'waymark check' says where");
        } catch (Unsafe e) {
            return Fixed.unsafe(text, "fixing it would have changed what it says");
        }
    }

    /** Never leaves this class. */
    private static final class Unsafe extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static String plain(String text, List<Change> changes) {
        String plain = text.replaceFirst("^\uFEFF+", ""); // a program that adds one may find one there
        if (!plain.equals(text)) {
            changes.add(new Change(1, "the byte order mark is removed"));
        }
        if (plain.indexOf('\r') >= 0) {
            int line = Lines.number(plain, plain.indexOf('\r'));
            plain = Lines.unix(plain);
            changes.add(new Change(line, "line ends become line feeds, from here on"));
        }
        return plain;
    }

    private static String withLastLineEnd(String text, List<Change> changes) {
        if (text.isEmpty() || text.endsWith("\n")) {
            return text;
        }
        changes.add(new Change((int) text.lines().count(), "a line end is added to the last line"));
        return text + "\n";
    }

    @SuppressWarnings("ReferenceEquality") // whether it was read again
    private String yaml(String text, @Nullable RecordSchema schema, List<Change> changes) {
        EditableYaml before = TabsAfterColons.read(text, changes);
        List<TextEdit> edits = new ArrayList<>(TrailingSpaces.in(before));
        edits.forEach(edit ->
                changes.add(new Change(Lines.number(before.text(), edit.start()), "trailing spaces are removed")));
        ValueFixes values = schema == null ? null : ValueFixes.of(before, schema, spellings);
        if (values != null) {
            edits.addAll(values.edits());
            changes.addAll(values.changes());
        }
        String fixed = TextEdit.apply(before.text(), edits);
        EditableYaml after = fixed.equals(before.text()) ? before : EditableYaml.read(fixed);
        Map<Node, String> wanted = values == null ? Map.of() : values.values();
        if (after != before && !before.saysTheSame(after, wanted)) {
            throw new Unsafe();
        }
        return order && schema != null ? ordered(after, schema, changes) : fixed;
    }

    /** The text with its keys in order, or unchanged if the order has a meaning, as with anchors. */
    private static String ordered(EditableYaml yaml, RecordSchema schema, List<Change> changes) {
        String ordered = KeyOrder.of(yaml, schema);
        boolean moved = !ordered.equals(yaml.text()) && !ordered.equals(yaml.text() + "\n");
        try {
            if (moved && yaml.saysTheSame(EditableYaml.read(ordered), Map.of())) {
                changes.add(new Change(1, "the keys are put into the order of the field reference"));
                return ordered;
            }
        } catch (YAMLException e) {
            // an alias would come before its anchor
        }
        return yaml.text();
    }
}
