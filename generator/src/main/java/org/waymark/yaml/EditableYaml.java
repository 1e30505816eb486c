package org.waymark.yaml;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * YAML to edit as a text: a tree whose nodes know where in the text they begin and end, and the proof that an edit changed
 * nothing but what it was to change.
 *
 * @param text with line feeds only
 * @param root null where the text holds nothing
 */
public record EditableYaml(String text, @Nullable Node root) {

    private static final String ALIAS = "*";

    /**
     * Reads one document.
     *
     * @throws YAMLException where it cannot be read
     */
    public static EditableYaml read(String text) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Math.max(1, text.length()));
        options.setNestingDepthLimit(YamlTree.MAX_DEPTH);
        try {
            return new EditableYaml(text, new Yaml(options).compose(new StringReader(text)));
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            // SnakeYAML throws these for some malformed escapes.
            throw new YAMLException("the YAML cannot be read", e);
        }
    }

    /** The index in UTF-16 code units of a mark, which counts code points. */
    public int offset(Mark mark) {
        return offset(text, mark);
    }

    /** The same in a text that cannot be read. */
    public static int offset(String text, Mark mark) {
        return text.offsetByCodePoints(0, mark.getIndex());
    }

    /** The text of a node as it is written. */
    public String written(Node node) {
        return text.substring(offset(node.getStartMark()), offset(node.getEndMark()));
    }

    /**
     * Whether another text says the same as this one, apart from some values. The keys of the outermost group may be in
     * another order, as long as those of the same name do not swap places; the last line end of a text does not count.
     *
     * @param changed the new values of nodes of this tree
     */
    public boolean saysTheSame(EditableYaml other, Map<Node, String> changed) {
        List<Statement> wanted = statements(changed);
        List<Statement> found = other.statements(Map.of());
        Comparator<Statement> byOutermostKey = Comparator.comparing(Statement::outermostKey);
        wanted.sort(byOutermostKey);
        found.sort(byOutermostKey);
        boolean same = wanted.size() == found.size();
        for (int i = 0; same && i < wanted.size(); i++) {
            same = wanted.get(i).allows(found.get(i));
        }
        return same;
    }

    /**
     * Whether another text says the same as this one, apart from the value of one key. Never where one of them has an
     * alias: an edit could reach further than it looks.
     *
     * @param path the keys from the outermost group down to the value
     * @param entry the last of these keys with the new value
     */
    public boolean saysTheSameBut(List<String> path, EditableYaml entry, EditableYaml other) {
        String place = "\n" + String.join("\n", path);
        List<Statement> before = statements(Map.of());
        List<Statement> after = other.statements(Map.of());
        List<Statement> wanted = new ArrayList<>();
        state(place.substring(0, place.lastIndexOf('\n')), entry.root, Map.of(), new IdentityHashMap<>(), wanted);
        wanted.removeIf(statement -> !statement.isAt(place));
        List<Statement> found =
                after.stream().filter(statement -> statement.isAt(place)).toList();
        boolean aliases = before.stream().anyMatch(Statement::isAlias)
                || after.stream().anyMatch(Statement::isAlias)
                || wanted.stream().anyMatch(Statement::isAlias);
        before.removeIf(statement -> statement.isAt(place));
        after.removeIf(statement -> statement.isAt(place));
        return !aliases && before.equals(after) && found.equals(wanted);
    }

    /**
     * What is at one place of a tree: a single value, or the beginning of a list or group, or an alias.
     *
     * @param path the keys and indexes that lead there, each after a line feed
     * @param tag the YAML tag; null where any will do
     * @param value the text; of an alias, where the value is that it refers to
     */
    private record Statement(String path, @Nullable String tag, String value) {

        String outermostKey() {
            int end = path.indexOf('\n', 1);
            return end < 0 ? path : path.substring(0, end);
        }

        boolean isAt(String place) {
            return path.equals(place) || path.startsWith(place + "\n");
        }

        boolean isAlias() {
            return ALIAS.equals(tag);
        }

        boolean allows(Statement other) {
            return path.equals(other.path) && value.equals(other.value) && (tag == null || tag.equals(other.tag));
        }
    }

    private List<Statement> statements(Map<Node, String> changed) {
        List<Statement> all = new ArrayList<>();
        state("", root, changed, new IdentityHashMap<>(), all);
        return all;
    }

    private static void state(
            String path, @Nullable Node node, Map<Node, String> changed, Map<Node, String> seen, List<Statement> all) {
        if (node == null) {
            return;
        }
        String first = seen.putIfAbsent(node, path);
        if (first != null) {
            all.add(new Statement(path, ALIAS, first));
        } else if (changed.containsKey(node)) {
            all.add(new Statement(path, null, withoutLineEnd(changed.getOrDefault(node, ""))));
        } else if (node instanceof ScalarNode scalar) {
            all.add(new Statement(path, node.getTag().getValue(), withoutLineEnd(scalar.getValue())));
        } else {
            all.add(new Statement(path, node.getTag().getValue(), ""));
            if (node instanceof SequenceNode sequence) {
                for (int i = 0; i < sequence.getValue().size(); i++) {
                    state(path + "\n" + i, sequence.getValue().get(i), changed, seen, all);
                }
            } else if (node instanceof MappingNode mapping) {
                for (NodeTuple entry : mapping.getValue()) {
                    boolean single = entry.getKeyNode() instanceof ScalarNode;
                    String key = path + "\n" + (single ? ((ScalarNode) entry.getKeyNode()).getValue() : "?");
                    if (!single) {
                        state(key, entry.getKeyNode(), changed, seen, all);
                    }
                    state(key, entry.getValueNode(), changed, seen, all);
                }
            }
        }
    }

    private static String withoutLineEnd(String value) {
        return value.endsWith("\n") ? value.substring(0, value.length() - 1) : value;
    }
}
