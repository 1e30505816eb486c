package org.waymark.site.export.json;

import java.util.LinkedHashMap;
import java.util.Map;
import org.waymark.yaml.Node;
import org.waymark.yaml.UnreadableFile;
import org.waymark.yaml.YamlReader;

/** Reads the examples of the model, which are written in YAML, as values for {@link org.waymark.text.Json}. */
public final class JsonExample {

    private JsonExample() {}

    /** The value of an example written in YAML: lists, groups of keys and whole numbers; everything else is a text. */
    public static Object of(String yaml) {
        try {
            return plain(YamlReader.readLeniently(yaml, "example", 0));
        } catch (UnreadableFile e) {
            throw new IllegalArgumentException("'" + yaml + "' is not YAML", e);
        }
    }

    private static Object plain(Node node) {
        if (node instanceof Node.Sequence list) {
            return list.items().stream().map(JsonExample::plain).toList();
        }
        if (node instanceof Node.Mapping mapping) {
            Map<String, Object> map = new LinkedHashMap<>();
            mapping.entries().forEach(entry -> map.put(entry.key().text(), plain(entry.value())));
            return map;
        }
        String text = ((Node.Scalar) node).text();
        return text.matches("0|[1-9][0-9]{0,17}") ? Long.valueOf(text) : text;
    }
}
