package org.waymark.fix;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.schema.FieldSchema;
import org.waymark.schema.RecordSchema;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Writes another value of one field into the text of a record and leaves all else as it is, comments and layout too. The
 * result is read again: where anything but that value would say something else, nothing is written.
 */
public final class FieldEdit {

    private final LocatedYaml yaml;

    private FieldEdit(LocatedYaml yaml) {
        this.yaml = yaml;
    }

    /**
     * The text with the value.
     *
     * @param text with line feeds only: YAML, or Markdown whose header it is
     * @param schema of the record
     * @param markdown whether the keys stand in a header
     * @param path the field's key, and behind it the key of a part, such as {@code contact} and {@code email}
     * @param entry the last of these keys with the value, as a YAML document of one entry
     * @return empty where it cannot be written without touching something else
     */
    public static Optional<String> set(
            String text, RecordSchema schema, boolean markdown, List<String> path, String entry) {
        Header header = markdown ? Header.of(text) : new Header(0, text.length());
        if (header == null || text.indexOf('\r') >= 0) {
            return Optional.empty();
        }
        try {
            String keys = text.substring(header.start(), header.end());
            LocatedYaml before = LocatedYaml.read(keys);
            String edited = new FieldEdit(before).edited(schema, path, entry.stripTrailing());
            if (edited == null || !saysOnlyThat(before, LocatedYaml.read(edited), path, LocatedYaml.read(entry))) {
                return Optional.empty();
            }
            return Optional.of(text.substring(0, header.start()) + edited + text.substring(header.end()));
        } catch (YAMLException e) {
            return Optional.empty();
        }
    }

    /**
     * The text of a Markdown file with another text below its header.
     *
     * @return empty where it has no header
     */
    public static Optional<String> setBody(String text, String body) {
        Header header = text.indexOf('\r') >= 0 ? null : Header.of(text);
        if (header == null) {
            return Optional.empty();
        }
        int fence = text.indexOf('\n', header.end());
        String above = fence < 0 ? text + "\n" : text.substring(0, fence + 1);
        return Optional.of(above + "\n" + body.strip() + "\n");
    }

    /** The line of the field in the text, from 1; 0 where it is not there. */
    public static int line(String text, boolean markdown, String key) {
        Header header = markdown ? Header.of(text) : new Header(0, text.length());
        if (header == null) {
            return 0;
        }
        try {
            Node root = LocatedYaml.read(text.substring(header.start(), header.end()))
                    .root();
            NodeTuple entry = root instanceof MappingNode mapping ? only(mapping, key) : null;
            int above = (int) text.substring(0, header.start())
                    .chars()
                    .filter(c -> c == '\n')
                    .count();
            return entry == null ? 0 : above + entry.getKeyNode().getStartMark().getLine() + 1;
        } catch (YAMLException e) {
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
        NodeTuple found = null;
        for (NodeTuple entry : mapping.getValue()) {
            if (entry.getKeyNode() instanceof ScalarNode scalar
                    && scalar.getValue().equals(key)) {
                if (found != null) {
                    return null;
                }
                found = entry;
            }
        }
        return found;
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

    /** A new line behind the field that comes before it in the order of the schema; above all others where none does. */
    private String inserted(RecordSchema schema, String key, String entry) {
        MappingNode mapping = (MappingNode) java.util.Objects.requireNonNull(yaml.root());
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

    /** Where a value ends that people see; that of a block reaches to the next key, over comments between. */
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

    /** Whether the second text says what the first does, but for this value. */
    private static boolean saysOnlyThat(LocatedYaml before, LocatedYaml after, List<String> path, LocatedYaml entry) {
        List<TaggedValue> was = new ArrayList<>();
        List<TaggedValue> is = new ArrayList<>();
        List<TaggedValue> wanted = new ArrayList<>();
        String prefix = String.join("\n", path);
        if (!new Sayings(was).all("", before.root())
                || !new Sayings(is).all("", after.root())
                || !new Sayings(wanted).all(prefix.substring(0, prefix.lastIndexOf('\n') + 1), entry.root())) {
            return false;
        }
        List<TaggedValue> changed =
                is.stream().filter(said -> said.isAt(prefix)).toList();
        was.removeIf(said -> said.isAt(prefix));
        is.removeIf(said -> said.isAt(prefix));
        return was.equals(is) && changed.equals(wanted);
    }

    /** What stands at a place: a value with its type, or the beginning of a list or group. */
    private record TaggedValue(String path, String tag, String value) {

        boolean isAt(String place) {
            return path.equals(place) || path.startsWith(place + "\n");
        }
    }

    /** Everything that a tree says, in order. A tree with aliases is left alone: an edit could reach further than it looks. */
    private record Sayings(List<TaggedValue> all, Set<Node> seen) {

        Sayings(List<TaggedValue> all) {
            this(all, Collections.newSetFromMap(new IdentityHashMap<>()));
        }

        boolean all(String path, @Nullable Node node) {
            if (node == null || !seen.add(node)) {
                return node == null;
            }
            boolean plain = true;
            if (node instanceof ScalarNode scalar) {
                String value = scalar.getValue();
                all.add(new TaggedValue(
                        path, node.getTag().getValue(), value.endsWith("\n") ? value.stripTrailing() : value));
            } else if (node instanceof SequenceNode sequence) {
                all.add(new TaggedValue(path, node.getTag().getValue(), ""));
                for (int i = 0; i < sequence.getValue().size(); i++) {
                    plain &= all(path + "\n" + i, sequence.getValue().get(i));
                }
            } else if (node instanceof MappingNode mapping) {
                for (NodeTuple entry : mapping.getValue()) {
                    boolean named = entry.getKeyNode() instanceof ScalarNode;
                    String key = named ? ((ScalarNode) entry.getKeyNode()).getValue() : "";
                    boolean outermost = path.isEmpty() || path.endsWith("\n");
                    plain &= named && all(outermost ? path + key : path + "\n" + key, entry.getValueNode());
                }
            }
            return plain;
        }
    }
}
