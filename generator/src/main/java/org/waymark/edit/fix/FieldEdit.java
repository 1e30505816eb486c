package org.waymark.edit.fix;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.model.schema.FieldSchema;
import org.waymark.model.schema.RecordSchema;
import org.waymark.yaml.EditableYaml;
import org.waymark.yaml.FrontMatter;
import org.waymark.yaml.Header;
import org.waymark.yaml.TextEdit;
import org.waymark.yaml.UnreadableFile;
import org.waymark.yaml.YamlReader;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Writes a new value of one field into the text of a record and leaves everything else unchanged, including comments
 * and layout. The result is read again; if any other value would change, nothing is written.
 */
public final class FieldEdit {

    private final EditableYaml yaml;

    private FieldEdit(EditableYaml yaml) {
        this.yaml = yaml;
    }

    /**
     * The text with the value.
     *
     * @param text with line feeds only: YAML, or Markdown whose header it is
     * @param schema of the record
     * @param markdown whether the keys are in a header
     * @param path the field's key, followed by the key of a part, such as {@code contact} and {@code email}
     * @param entry the last of these keys with the value, as a YAML document of one entry
     * @return empty if it cannot be written without changing something else
     */
    public static Optional<String> set(
            String text, RecordSchema schema, boolean markdown, List<String> path, String entry) {
        Header header = Header.of(text, markdown);
        if (header == null || text.indexOf('\r') >= 0) {
            return Optional.empty();
        }
        try {
            EditableYaml before = EditableYaml.read(header.keys(text));
            String edited = new FieldEdit(before).edited(schema, path, entry.stripTrailing());
            if (edited == null || !before.saysTheSameBut(path, EditableYaml.read(entry), EditableYaml.read(edited))) {
                return Optional.empty();
            }
            return Optional.of(header.with(edited, text));
        } catch (YAMLException e) {
            return Optional.empty();
        }
    }

    /**
     * The text of a Markdown file with another text below its header.
     *
     * @return empty if it has no header
     */
    public static Optional<String> setBody(String text, String body) {
        Header header = text.indexOf('\r') >= 0 ? null : Header.of(text, true);
        if (header == null) {
            return Optional.empty();
        }
        String above = text.substring(0, header.body());
        return Optional.of((above.endsWith("\n") ? above : above + "\n") + "\n" + body.strip() + "\n");
    }

    /** The line of the field in the text, from 1; 0 if it is missing or the text cannot be read. */
    public static int line(String text, boolean markdown, String key) {
        try {
            org.waymark.yaml.Node.Mapping keys =
                    markdown ? FrontMatter.readLeniently(text, "").header() : YamlReader.keysLeniently(text, "", 0);
            return keys.entries().stream()
                    .filter(entry -> entry.key().text().equals(key))
                    .mapToInt(entry -> entry.key().location().line())
                    .findFirst()
                    .orElse(0);
        } catch (UnreadableFile e) {
            return 0;
        }
    }

    private @Nullable String edited(RecordSchema schema, List<String> path, String entry) {
        if (!(yaml.root() instanceof MappingNode mapping)) {
            return null;
        }
        for (String key : path.subList(0, path.size() - 1)) {
            NodeTuple found = only(mapping, key);
            if (found == null || !(found.getValueNode() instanceof MappingNode inner)) {
                return null;
            }
            mapping = inner;
        }
        NodeTuple old = only(mapping, path.get(path.size() - 1));
        if (old != null) {
            return isPlain(old.getValueNode()) ? replaced(mapping, old, entry) : null;
        }
        return path.size() == 1 && mapping.getFlowStyle() == FlowStyle.BLOCK
                ? inserted(schema, path.get(0), entry)
                : null;
    }

    /** Whether a value can be replaced without losing parts that the new one does not name. */
    private static boolean isPlain(Node value) {
        return value instanceof ScalarNode
                || (value instanceof SequenceNode list
                        && list.getValue().stream().allMatch(ScalarNode.class::isInstance));
    }

    private static @Nullable NodeTuple only(MappingNode mapping, String key) {
        List<NodeTuple> found = mapping.getValue().stream()
                .filter(entry -> entry.getKeyNode() instanceof ScalarNode scalar
                        && scalar.getValue().equals(key))
                .toList();
        return found.size() == 1 ? found.get(0) : null;
    }

    private String replaced(MappingNode mapping, NodeTuple old, String entry) {
        int start = yaml.offset(old.getKeyNode().getStartMark());
        int end = end(old.getValueNode());
        String written = entry;
        if (mapping.getFlowStyle() == FlowStyle.BLOCK) {
            String indent = " ".repeat(old.getKeyNode().getStartMark().getColumn());
            written = entry.replaceAll("\n(?=.)", "\n" + indent);
        }
        return TextEdit.apply(yaml.text(), List.of(new TextEdit(start, end, written)));
    }

    /** Adds the field on a new line after those that come before it in the schema; at the top if there are none. */
    private String inserted(RecordSchema schema, String key, String entry) {
        MappingNode mapping = (MappingNode) Objects.requireNonNull(yaml.root());
        List<String> order = schema.fields().stream().map(FieldSchema::key).toList();
        int at = -1;
        for (NodeTuple other : mapping.getValue()) {
            int place = other.getKeyNode() instanceof ScalarNode scalar ? order.indexOf(scalar.getValue()) : -1;
            if (place >= 0 && place < order.indexOf(key)) {
                at = end(other.getValueNode());
            }
        }
        int from = at < 0 ? yaml.offset(mapping.getStartMark()) : lineEnd(at);
        String line = at < 0 ? entry + "\n" : "\n" + entry;
        return TextEdit.apply(yaml.text(), List.of(new TextEdit(from, from, line)));
    }

    private int lineEnd(int from) {
        int end = yaml.text().indexOf('\n', from);
        return end < 0 ? yaml.text().length() : end;
    }

    /** Where the visible part of a value ends; the node of a block reaches to the next key, over comments in between. */
    private int end(Node node) {
        if (node instanceof SequenceNode sequence
                && sequence.getFlowStyle() == FlowStyle.BLOCK
                && !sequence.getValue().isEmpty()) {
            return end(sequence.getValue().get(sequence.getValue().size() - 1));
        }
        if (node instanceof MappingNode mapping
                && mapping.getFlowStyle() == FlowStyle.BLOCK
                && !mapping.getValue().isEmpty()) {
            return end(mapping.getValue().get(mapping.getValue().size() - 1).getValueNode());
        }
        int end = yaml.offset(node.getEndMark());
        int start = yaml.offset(node.getStartMark());
        while (end > start && Character.isWhitespace(yaml.text().charAt(end - 1))) {
            end--;
        }
        return end;
    }
}
