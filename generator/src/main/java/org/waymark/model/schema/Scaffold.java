package org.waymark.model.schema;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.waymark.yaml.YamlScalar;

/** The text of a new record: what has to be there and what should be, each with a line that says what to write. */
public final class Scaffold {

    private static final String INDENT = "  ";

    private final RecordSchema schema;
    private final Map<String, String> given;
    private final StringBuilder text = new StringBuilder();

    private Scaffold(RecordSchema schema, Map<String, String> given) {
        this.schema = schema;
        this.given = given;
    }

    /**
     * A new record as YAML, or as Markdown with a header where such records are Markdown. Required fields are ready to
     * be filled in, recommended ones behind {@code #}.
     *
     * @param schema of a record
     * @param given values known already, by key or alias; of a list one item a line; of a group its shorthand, or its
     *     parts by keys such as {@code contact.email}, those of the first where there can be several
     * @throws IllegalArgumentException when there is no such field, or its value cannot be written on a line
     */
    public static String of(RecordSchema schema, Map<String, String> given) {
        Map<String, String> byKey = new TreeMap<>();
        given.forEach((key, value) -> byKey.put(key(schema, key), value));
        return new Scaffold(schema, byKey).write();
    }

    /**
     * What {@link #of} calls a field: its key; of a part of a group, such as {@code contact.email}, those of both.
     *
     * @param key a key or alias, or two with a dot between
     * @throws IllegalArgumentException when there is no such field, or its value cannot be written on a line
     */
    public static String key(RecordSchema schema, String key) {
        int dot = key.indexOf('.');
        FieldSchema group = dot < 0 ? null : schema.field(key.substring(0, dot));
        RecordSchema nested = group == null ? null : group.nested();
        if (group == null || nested == null) {
            return settable(schema, key).key();
        }
        return group.key() + "." + settable(nested, key.substring(dot + 1)).key();
    }

    private static FieldSchema settable(RecordSchema schema, String key) {
        FieldSchema field = schema.field(key);
        if (field == null) {
            throw new IllegalArgumentException("a " + schema.name() + " has no field '" + key + "'");
        }
        RecordSchema nested = field.nested();
        if (field.type() == FieldType.MAP || (nested != null && nested.shorthand() == null)) {
            throw new IllegalArgumentException(
                    "'" + key + "' is " + field.type().word() + ", not a single value");
        }
        return field;
    }

    private String write() {
        boolean markdown = ModelSchemas.isMarkdown(schema);
        FieldSchema body = markdown ? schema.body() : null;
        if (markdown) {
            text.append("---\n");
        }
        String gap = "";
        for (FieldSchema field : schema.fields()) {
            String value = given.get(field.key());
            boolean parts = given.keySet().stream().anyMatch(key -> key.startsWith(field.key() + "."));
            if (parts) {
                text.append(gap);
                group(field);
                gap = "\n";
            } else if (!field.equals(body) && (value != null || field.required() || field.recommended())) {
                text.append(gap);
                field(field, value);
                gap = "\n";
            }
        }
        if (markdown) {
            body(body);
        }
        return text.toString();
    }

    private void field(FieldSchema field, @Nullable String value) {
        text.append("# ").append(field.doc()).append('\n');
        if (value != null) {
            filled(field, value);
        } else if (field.required()) {
            empty(field);
        } else {
            example(field).forEach(line -> text.append("# ").append(line).append('\n'));
        }
    }

    /** A group of which parts are given, in the order of the schema. */
    private void group(FieldSchema field) {
        RecordSchema nested = field.nested();
        text.append("# ").append(field.doc()).append('\n');
        text.append(field.key()).append(":\n");
        String lead = field.list() ? INDENT + "- " : INDENT;
        for (FieldSchema part : nested == null ? List.<FieldSchema>of() : nested.fields()) {
            String value = given.get(field.key() + "." + part.key());
            if (value != null) {
                text.append(lead).append(part.key()).append(": ");
                text.append(scalar(part, value)).append('\n');
                lead = field.list() ? INDENT + INDENT : INDENT;
            }
        }
    }

    private static String scalar(FieldSchema field, String value) {
        return switch (field.type()) {
            case BOOLEAN -> value;
            case INTEGER, DATE, PERIOD -> YamlScalar.ofFigures(value);
            default -> YamlScalar.of(value);
        };
    }

    private void filled(FieldSchema field, String value) {
        text.append(field.key()).append(':');
        if (field.list()) {
            text.append('\n');
            value.lines()
                    .forEach(item -> text.append(INDENT + "- ")
                            .append(scalar(field, item))
                            .append('\n'));
        } else if (YamlScalar.isBlock(value)) {
            text.append(" |-\n");
            value.lines()
                    .forEach(line ->
                            text.append(line.isEmpty() ? "" : INDENT + line).append('\n'));
        } else {
            text.append(' ').append(scalar(field, value)).append('\n');
        }
    }

    /** The key without a value; the example follows in a comment, so that it is not published by mistake. */
    private void empty(FieldSchema field) {
        List<String> example = example(field);
        boolean onOneLine = example.size() == 1;
        if (onOneLine && !exampleValue(field).isEmpty()) {
            text.append("# For example: ").append(exampleValue(field)).append('\n');
        }
        text.append(field.key()).append(":\n");
        if (!onOneLine) {
            example.subList(1, example.size())
                    .forEach(line -> text.append(INDENT + "# ")
                            .append(line.substring(INDENT.length()))
                            .append('\n'));
        }
    }

    private void body(@Nullable FieldSchema body) {
        String value = body == null ? null : given.get(body.key());
        if (body != null && value == null) {
            text.append("\n# Below the line that follows: ").append(body.doc()).append('\n');
        }
        text.append("---\n");
        if (value != null) {
            text.append('\n').append(value.stripTrailing()).append('\n');
        }
    }

    /** The field as it might be filled in, without comment signs. */
    private static List<String> example(FieldSchema field) {
        RecordSchema nested = field.nested();
        String example = exampleValue(field);
        if (nested == null || !example.isEmpty()) {
            return List.of(example.isEmpty() ? field.key() + ":" : field.key() + ": " + example);
        }
        List<String> lines = new ArrayList<>(Collections.singleton(field.key() + ":"));
        String lead = field.list() ? INDENT + "- " : INDENT;
        for (FieldSchema part : nested.fields()) {
            String value = exampleValue(part);
            if (part.required() || part.recommended()) {
                lines.add(lead + part.key() + ":" + (value.isEmpty() ? "" : " " + value));
                lead = field.list() ? INDENT + INDENT : INDENT;
            }
        }
        return lines;
    }

    private static String exampleValue(FieldSchema field) {
        if (!field.example().isEmpty()) {
            return field.example();
        }
        return switch (field.type()) {
            case LINK -> "https://example.org/";
            case DATE -> "2025-03-07";
            case PERIOD -> "2014/2025";
            case BOOLEAN -> "true";
            default -> field.values().isEmpty() ? "" : field.values().get(0);
        };
    }
}
