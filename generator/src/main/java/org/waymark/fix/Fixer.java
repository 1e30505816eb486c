package org.waymark.fix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.schema.RecordSchema;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * Mends the text of a file: line ends, blanks, tabs, and the spelling of values. A text that is mended already stays as
 * it is. The result is read again before it is given back, and says the same apart from the mended values.
 */
public final class Fixer {

    private final Spellings spellings;
    private final boolean order;

    /** @param order whether to put the keys of a record into the order of its fields */
    public Fixer(Spellings spellings, boolean order) {
        this.spellings = spellings;
        this.order = order;
    }

    /**
     * Mends one file.
     *
     * @param text as it is in the file, with its byte order mark and line ends
     * @param schema of the record that it holds; null where only line ends and blanks are to be mended
     * @param markdown whether keys stand in a header between two lines {@code ---} only
     */
    public Fixed fix(String text, @Nullable RecordSchema schema, boolean markdown) {
        List<Change> changes = new ArrayList<>();
        String plain = plain(text, changes);
        Header header = markdown ? Header.of(plain) : new Header(0, plain.length());
        try {
            String mended = plain;
            if (header != null) {
                String yaml = plain.substring(header.start(), header.end());
                List<Change> inside = new ArrayList<>();
                mended =
                        plain.substring(0, header.start()) + yaml(yaml, schema, inside) + plain.substring(header.end());
                int above = (int) plain.substring(0, header.start())
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
                inside.forEach(change -> changes.add(new Change(change.line() + above, change.message())));
            }
            String whole = withLastLineEnd(mended, changes);
            changes.sort(Comparator.comparingInt(Change::line));
            return new Fixed(whole, List.copyOf(changes), null);
        } catch (YAMLException e) {
            return Fixed.unsafe(text, "its YAML cannot be read; the command 'check' says where");
        } catch (Unsafe e) {
            return Fixed.unsafe(text, "mending it would have changed what it says");
        }
    }

    /** Never leaves this class. */
    private static final class Unsafe extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static String plain(String text, List<Change> changes) {
        String plain = text;
        if (plain.startsWith("\uFEFF")) {
            plain = plain.substring(1);
            changes.add(new Change(1, "the byte order mark at the beginning goes"));
        }
        if (plain.indexOf('\r') >= 0) {
            int first = plain.indexOf('\r');
            int line = 1
                    + (int) plain.substring(0, first)
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
            plain = plain.replace("\r\n", "\n").replace('\r', '\n');
            changes.add(new Change(line, "line ends become line feeds, here and below"));
        }
        return plain;
    }

    private static String withLastLineEnd(String text, List<Change> changes) {
        if (text.isEmpty() || text.endsWith("\n")) {
            return text;
        }
        changes.add(new Change((int) text.lines().count(), "the last line gets a line end"));
        return text + "\n";
    }

    @SuppressWarnings("ReferenceEquality") // whether it was read again
    private String yaml(String text, @Nullable RecordSchema schema, List<Change> changes) {
        LocatedYaml before = TabsAfterColons.read(text, changes);
        List<TextEdit> edits = new ArrayList<>(SpareBlanks.in(before));
        edits.forEach(edit -> changes.add(new Change(line(before.text(), edit.start()), "blanks at the end go")));
        ValueFixes values = schema == null ? null : ValueFixes.of(before, schema, spellings);
        if (values != null) {
            edits.addAll(values.edits());
            changes.addAll(values.changes());
        }
        String mended = TextEdit.apply(before.text(), edits);
        LocatedYaml after = mended.equals(before.text()) ? before : LocatedYaml.read(mended);
        Map<org.yaml.snakeyaml.nodes.Node, String> wanted = values == null ? Map.of() : values.values();
        if (after != before && !SameValues.hold(before.root(), after.root(), wanted)) {
            throw new Unsafe();
        }
        return order && schema != null ? ordered(after, schema, changes) : mended;
    }

    private static int line(String text, int offset) {
        return 1
                + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
    }

    /** In order, or as it was where the order carries a meaning, as with anchors. */
    private static String ordered(LocatedYaml yaml, RecordSchema schema, List<Change> changes) {
        String ordered = KeyOrder.of(yaml, schema);
        boolean moved = !ordered.equals(yaml.text()) && !ordered.equals(yaml.text() + "\n");
        try {
            if (moved && SameValues.hold(yaml.root(), LocatedYaml.read(ordered).root(), Map.of())) {
                changes.add(new Change(1, "the keys move into the order of the field reference"));
                return ordered;
            }
        } catch (YAMLException e) {
            // an alias would stand before its anchor
        }
        return yaml.text();
    }
}
