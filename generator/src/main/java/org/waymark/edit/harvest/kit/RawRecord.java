package org.waymark.edit.harvest.kit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.text.CleanText;
import org.waymark.yaml.Node;

/** The keys and values of one source record. It remembers which were used, so that no other gets lost. */
public final class RawRecord {

    private final Node.Mapping node;
    private final Set<String> asked = new HashSet<>();

    public RawRecord(Node.Mapping node) {
        this.node = node;
    }

    /** The value of this key, of repeated ones the last; null where there is none. */
    @Nullable
    public Node node(String key) {
        asked.add(key);
        Node last = null;
        for (Node.Entry entry : node.entries()) {
            if (entry.key().text().strip().equals(key)) {
                last = entry.value();
            }
        }
        return last;
    }

    /** The text of this key with clean line ends; null where it is blank. A list of texts counts as its lines. */
    @Nullable
    public String text(String key) {
        Node found = node(key);
        if (found == null || found instanceof Node.Mapping) {
            if (found != null) {
                asked.remove(key);
            }
            return null;
        }
        String text = CleanText.lines(flat(found, "\n"));
        return text.isBlank() ? null : text;
    }

    /** The text of this key on one line; null where it is blank or only says that there is nothing. */
    @Nullable
    public String line(String key) {
        return CleanText.lineOrNull(text(key));
    }

    /** The texts of this key, each on one line; a single text is a list of one. */
    public List<String> lines(String key) {
        List<String> lines = new ArrayList<>();
        for (Node item : items(node(key))) {
            String line = CleanText.lineOrNull(flat(item, ", "));
            if (line != null && !lines.contains(line)) {
                lines.add(line);
            }
        }
        return lines;
    }

    /** The groups of keys listed under this key; items of another kind go into extras. */
    public List<RawRecord> records(String key, Draft draft) {
        List<RawRecord> records = new ArrayList<>();
        for (Node item : items(node(key))) {
            if (item instanceof Node.Mapping mapping) {
                records.add(new RawRecord(mapping));
            } else {
                draft.extra(key, flat(item, ", "));
            }
        }
        return records;
    }

    private static List<Node> items(@Nullable Node node) {
        if (node instanceof Node.Sequence list) {
            return list.items();
        }
        return node == null ? List.of() : List.of(node);
    }

    /** Whether it has this key. */
    public boolean has(String key) {
        return node.entries().stream()
                .anyMatch(entry -> entry.key().text().strip().equals(key));
    }

    /** The whole record on one line, as {@code key: value} pairs. */
    public String oneLine() {
        return CleanText.line(flat(node, ", ").replace("\n", " "));
    }

    /** Puts unused values, and the earlier ones of repeated keys, into extras. */
    public void keepTheRest(String prefix, Draft draft) {
        Map<String, Node> last = new LinkedHashMap<>();
        node.entries().forEach(entry -> last.put(entry.key().text().strip(), entry.value()));
        for (Node.Entry entry : node.entries()) {
            String key = entry.key().text().strip();
            Node counts = last.get(key);
            if (counts != null && counts != entry.value() && !flat(counts, ", ").equals(flat(entry.value(), ", "))) {
                keep("duplicate: " + prefix + key, entry.value(), draft);
            }
        }
        last.forEach((key, value) -> {
            if (asked.add(key)) {
                keep(prefix + key, value, draft);
            }
        });
    }

    private static void keep(String key, Node value, Draft draft) {
        if (value instanceof Node.Mapping map) {
            map.entries().forEach(entry -> keep(key + "." + entry.key().text().strip(), entry.value(), draft));
        } else {
            draft.extra(key, flat(value, ", "));
        }
    }

    /** A value as one text. */
    private static String flat(Node value, String separator) {
        if (value instanceof Node.Scalar scalar) {
            return scalar.text();
        }
        List<String> parts = new ArrayList<>();
        if (value instanceof Node.Sequence list) {
            list.items().forEach(item -> parts.add(flat(item, ", ")));
        } else if (value instanceof Node.Mapping map) {
            map.entries().forEach(entry -> parts.add(entry.key().text() + ": " + flat(entry.value(), ", ")));
            return String.join("; ", parts);
        }
        return String.join(separator, parts);
    }
}
