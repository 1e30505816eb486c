package org.waymark.yaml;

import java.util.List;
import java.util.Map;

/** Writes maps, lists and texts as YAML that a person likes to read and that reads back as the same texts. */
public final class YamlWriter {

    private static final String STEP = "  ";

    /** Longest key that readers need to accept on one line with its value (YAML 1.2.2, 7.4.2). */
    private static final int LONGEST_KEY = 1024;

    private final StringBuilder out = new StringBuilder();

    private YamlWriter() {}

    /** The document for these keys; values are texts, lists and maps of such. */
    public static String write(Map<String, Object> document) {
        YamlWriter writer = new YamlWriter();
        writer.entries(document, "");
        return writer.out.toString();
    }

    private void entries(Map<?, ?> map, String indent) {
        String before = "";
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            String key = YamlScalar.key((String) entry.getKey());
            out.append(before);
            before = indent;
            out.append(key.length() < LONGEST_KEY ? key : "? " + key + "\n" + indent)
                    .append(':');
            Object value = entry.getValue();
            if (value instanceof Map<?, ?> group && !group.isEmpty()) {
                out.append('\n').append(indent).append(STEP);
                entries(group, indent + STEP);
            } else if (value instanceof List<?> list && !list.isEmpty()) {
                out.append('\n').append(indent);
                items(list, indent);
            } else {
                out.append(' ');
                single(value, indent);
            }
        }
    }

    private void items(List<?> list, String indent) {
        String before = "- ";
        for (Object item : list) {
            out.append(before);
            before = indent + "- ";
            if (item instanceof Map<?, ?> group && !group.isEmpty()) {
                entries(group, indent + STEP);
            } else if (item instanceof List<?> inner && !inner.isEmpty()) {
                items(inner, indent + STEP);
            } else {
                single(item, indent);
            }
        }
    }

    private void single(Object value, String indent) {
        if (value instanceof String text && YamlScalar.isBlock(text)) {
            out.append("|-\n");
            text.lines()
                    .forEach(line -> out.append(line.isEmpty() ? "" : indent + STEP + line)
                            .append('\n'));
        } else {
            String written = value instanceof String text ? YamlScalar.of(text) : value instanceof Map ? "{}" : "[]";
            out.append(written).append('\n');
        }
    }
}
