package org.waymark.fix;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Whether a text still says what it said, apart from the values that were to change. */
final class SameValues {

    private final Map<Node, String> wanted;
    private final Map<Node, Node> compared = new IdentityHashMap<>();

    private SameValues(Map<Node, String> wanted) {
        this.wanted = wanted;
    }

    /**
     * Compares two trees. The keys of the outermost group may stand in another order, as long as those of the same name
     * do not swap places; the last line end of a text does not count.
     *
     * @param wanted the new values of nodes of the first tree
     */
    static boolean hold(@Nullable Node before, @Nullable Node after, Map<Node, String> wanted) {
        if (before == null || after == null) {
            return before == null && after == null;
        }
        SameValues same = new SameValues(wanted);
        if (!(before instanceof MappingNode old) || !(after instanceof MappingNode mended)) {
            return same.same(before, after);
        }
        Map<String, List<Node>> was = byKey(old);
        Map<String, List<Node>> is = byKey(mended);
        return was.keySet().equals(is.keySet())
                && was.entrySet().stream()
                        .allMatch(entry -> same.all(entry.getValue(), is.getOrDefault(entry.getKey(), List.of())));
    }

    private static Map<String, List<Node>> byKey(MappingNode mapping) {
        Map<String, List<Node>> values = new LinkedHashMap<>();
        for (NodeTuple entry : mapping.getValue()) {
            String key = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            values.computeIfAbsent(key, k -> new ArrayList<>()).add(entry.getValueNode());
        }
        return values;
    }

    private boolean all(List<Node> before, List<Node> after) {
        if (before.size() != after.size()) {
            return false;
        }
        for (int i = 0; i < before.size(); i++) {
            if (!same(before.get(i), after.get(i))) {
                return false;
            }
        }
        return true;
    }

    @SuppressWarnings("ReferenceEquality") // nodes with the same values are not the same node
    private boolean same(Node before, Node after) {
        Node known = compared.putIfAbsent(before, after);
        if (known != null) {
            return known == after;
        }
        if (before instanceof ScalarNode scalar) {
            return after instanceof ScalarNode other && same(scalar, other);
        }
        if (before instanceof SequenceNode sequence) {
            return after instanceof SequenceNode other && all(sequence.getValue(), other.getValue());
        }
        return before instanceof MappingNode mapping
                && after instanceof MappingNode other
                && all(parts(mapping), parts(other));
    }

    private boolean same(ScalarNode before, ScalarNode after) {
        String value = Objects.requireNonNullElse(wanted.get(before), before.getValue());
        return withoutLineEnd(value).equals(withoutLineEnd(after.getValue()));
    }

    private static String withoutLineEnd(String value) {
        return value.endsWith("\n") ? value.substring(0, value.length() - 1) : value;
    }

    private static List<Node> parts(MappingNode mapping) {
        List<Node> parts = new ArrayList<>();
        mapping.getValue().forEach(entry -> {
            parts.add(entry.getKeyNode());
            parts.add(entry.getValueNode());
        });
        return parts;
    }
}
