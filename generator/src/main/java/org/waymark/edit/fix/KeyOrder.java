package org.waymark.edit.fix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.waymark.model.schema.FieldSchema;
import org.waymark.model.schema.RecordSchema;
import org.waymark.yaml.EditableYaml;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Puts the keys of a record into the order of its fields. The comments directly above a key move with it. */
final class KeyOrder {

    private record Part(int rank, String text) {}

    private KeyOrder() {}

    /**
     * The text with its keys in order, or unchanged if that is not safe. Keys without a field come last; groups inside
     * the record are unchanged.
     */
    static String of(EditableYaml yaml, RecordSchema schema) {
        if (!(yaml.root() instanceof MappingNode mapping)
                || mapping.getFlowStyle() != FlowStyle.BLOCK
                || mapping.getValue().size() < 2
                || mapping.getStartMark().getColumn() != 0) {
            return yaml.text();
        }
        String text = yaml.text();
        List<Integer> starts = new ArrayList<>();
        List<Integer> ranks = new ArrayList<>();
        int after = 0;
        for (NodeTuple entry : mapping.getValue()) {
            int key = yaml.offset(entry.getKeyNode().getStartMark());
            boolean simple = entry.getKeyNode() instanceof ScalarNode
                    && (key == 0 || text.charAt(key - 1) == '\n')
                    && isLetter(text.charAt(key));
            if (!simple || key < after) {
                return text;
            }
            starts.add(withComments(text, key, after));
            ranks.add(rank(schema, (ScalarNode) entry.getKeyNode()));
            after = yaml.offset(entry.getValueNode().getEndMark());
            if (after <= key) {
                return text; // an alias; its value ends where its anchor is
            }
        }
        return joined(text, starts, ranks, endOfLine(text, after));
    }

    private static boolean isLetter(char c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }

    private static int rank(RecordSchema schema, ScalarNode key) {
        FieldSchema field = schema.field(key.getValue());
        return field == null ? Integer.MAX_VALUE : field.ordinal();
    }

    /** Goes up from a key over the comments right above it, but no higher than the end of the value before. */
    private static int withComments(String text, int key, int after) {
        int start = key;
        while (start > 0) {
            int above = text.lastIndexOf('\n', start - 2) + 1;
            if (above < after || text.charAt(above) != '#') {
                return start;
            }
            start = above;
        }
        return start;
    }

    private static int endOfLine(String text, int from) {
        if (from > 0 && text.charAt(from - 1) == '\n') {
            return from;
        }
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end + 1;
    }

    private static String joined(String text, List<Integer> starts, List<Integer> ranks, int end) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int next = i + 1 < starts.size() ? starts.get(i + 1) : end;
            String part = text.substring(starts.get(i), next);
            parts.add(new Part(ranks.get(i), part.endsWith("\n") ? part : part + "\n"));
        }
        parts.sort(Comparator.comparingInt(Part::rank));
        StringBuilder ordered = new StringBuilder(text.length() + 1).append(text, 0, starts.get(0));
        parts.forEach(part -> ordered.append(part.text()));
        return ordered.append(text, end, text.length()).toString();
    }
}
