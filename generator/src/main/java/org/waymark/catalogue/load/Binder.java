package org.waymark.catalogue.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Agent;
import org.waymark.model.Term;
import org.waymark.model.schema.FieldSchema;
import org.waymark.model.schema.FieldType;
import org.waymark.model.schema.RecordSchema;
import org.waymark.report.Code;
import org.waymark.report.Findings;
import org.waymark.report.Wording;
import org.waymark.source.Location;
import org.waymark.source.Source;
import org.waymark.text.Suggestion;
import org.waymark.yaml.Node;

/**
 * Makes records from YAML trees, as the schema says, and reports what does not fit. Values that cannot be read are left
 * out. A record without a value that its type requires is not made.
 */
final class Binder {

    private final ValueReader values;
    private final Findings findings;
    private final String file;

    /** Whether unknown keys are ignored, in the record and in its groups. */
    private boolean lenient;

    /**
     * @param file path of the file, from the catalogue's root
     * @param values reads single values
     */
    Binder(String file, ValueReader values, Findings findings) {
        this.file = file;
        this.values = values;
        this.findings = findings;
    }

    /**
     * Makes a record from a file's header and body.
     *
     * @param given values of components that are not in the text, by name, such as {@code slug}
     * @param body the text below the header; null if there is none
     * @return the record; null if a required value is missing
     */
    @Nullable
    Object bind(RecordSchema schema, Node.Mapping mapping, Map<String, Object> given, Node.@Nullable Scalar body) {
        lenient |= schema.lenient();
        @Nullable Object[] parts = new Object[schema.components().size()];
        int[] @Nullable [] positions = new int[parts.length][];
        for (Node.Entry entry : mapping.entries()) {
            FieldSchema field = schema.field(entry.key().text());
            if (field == null) {
                unknownKey(schema, entry, given);
            } else if (parts[field.ordinal()] != null && field.list()) {
                append(field, entry.value(), parts);
            } else {
                set(field, entry.value(), parts, positions);
            }
        }
        FieldSchema bodyField = schema.body();
        if (bodyField != null && body != null && parts[bodyField.ordinal()] == null) {
            set(bodyField, body, parts, positions);
        }
        return finish(schema, mapping, given, parts, positions);
    }

    private void unknownKey(RecordSchema schema, Node.Entry entry, Map<String, Object> given) {
        String key = entry.key().text();
        if (lenient || given.containsKey(key)) {
            return;
        }
        String hint = Suggestion.nearest(key, schema.ordinals().keySet())
                .map(known -> "Did you mean '" + known + "'?")
                .orElse("If no field fits the value, put it under 'extras'");
        if (schema.field("extras") == null && !hint.startsWith("Did")) {
            hint = "Remove it. The field reference lists the keys of " + schema.one();
        }
        findings.add(Code.UNKNOWN_KEY, entry.key().location(), "'" + key + "' is not a field of " + schema.one(), hint);
    }

    private void set(FieldSchema field, Node node, @Nullable Object[] parts, int[] @Nullable [] positions) {
        if (isNothing(node)) {
            return;
        }
        positions[field.ordinal()] = positions(node);
        parts[field.ordinal()] = field.list() ? list(field, node) : value(field, node);
    }

    /** An alias of a list's key adds to the list: Jekyll's {@code category} beside {@code categories}. */
    private void append(FieldSchema field, Node node, @Nullable Object[] parts) {
        if (isNothing(node) || !(parts[field.ordinal()] instanceof List<?> known)) {
            return;
        }
        List<Object> all = new ArrayList<>(known);
        all.addAll(list(field, node));
        parts[field.ordinal()] = List.copyOf(all);
    }

    private static boolean isNothing(Node node) {
        if (node instanceof Node.Scalar scalar) {
            return scalar.isNull() || scalar.text().isBlank();
        }
        if (node instanceof Node.Sequence sequence) {
            return sequence.items().isEmpty();
        }
        return node instanceof Node.Mapping mapping && mapping.entries().isEmpty();
    }

    private List<Object> list(FieldSchema field, Node node) {
        List<Node> items = values.items(field, node);
        List<Object> list = new ArrayList<>(items.size());
        for (Node item : items) {
            Object value = isNothing(item) ? null : value(field, item);
            if (value != null) {
                list.add(value);
            }
        }
        return List.copyOf(list);
    }

    private @Nullable Object value(FieldSchema field, Node node) {
        RecordSchema nested = field.nested();
        return nested == null ? values.read(field, node) : nested(field, nested, node);
    }

    private @Nullable Object nested(FieldSchema field, RecordSchema schema, Node node) {
        if (node instanceof Node.Mapping mapping) {
            return bind(schema, lenient && isAgent(schema) ? AgentNames.named(mapping) : mapping, Map.of(), null);
        }
        FieldSchema shorthand = schema.shorthand();
        if (node instanceof Node.Scalar scalar && shorthand != null) {
            Node.Scalar key = new Node.Scalar(shorthand.key(), true, scalar.location());
            Node.Mapping expanded = new Node.Mapping(List.of(new Node.Entry(key, scalar)), scalar.location());
            return nested(field, schema, expanded);
        }
        findings.add(
                Code.WRONG_TYPE,
                node.location(),
                "'" + field.key() + "' is " + node.kind() + ", not a group of keys",
                "Its keys are: "
                        + String.join(
                                ", ",
                                schema.fields().stream().map(FieldSchema::key).toList()));
        return null;
    }

    private static boolean isAgent(RecordSchema schema) {
        return schema.equals(RecordSchema.of(Agent.class));
    }

    private @Nullable Object finish(
            RecordSchema schema,
            Node.Mapping mapping,
            Map<String, Object> given,
            @Nullable Object[] parts,
            int[] @Nullable [] positions) {
        boolean whole = true;
        for (FieldSchema field : schema.fields()) {
            Object value = parts[field.ordinal()];
            if (value == null && field.list()) {
                value = List.of();
                parts[field.ordinal()] = value;
            }
            if (value == null && field.type() == FieldType.MAP) {
                parts[field.ordinal()] = Map.of();
            }
            if (field.required() && (value == null || (value instanceof List<?> list && list.isEmpty()))) {
                missing(schema, field, mapping, positions);
                whole &= value != null || isOptional(schema, field);
            }
        }
        if (!whole) {
            return null;
        }
        given.forEach((name, value) -> {
            int index = schema.components().indexOf(name);
            if (index >= 0) {
                parts[index] = value;
            }
        });
        parts[parts.length - 1] = new Source(file, schema.ordinals(), own(mapping.location()), positions);
        return schema.create(parts);
    }

    /**
     * Whether the field is a text that the record's type does not allow to be null. Pages can do without other values.
     */
    private static boolean isOptional(RecordSchema schema, FieldSchema field) {
        return schema.isNullable(field);
    }

    private void missing(RecordSchema schema, FieldSchema field, Node.Mapping mapping, int[] @Nullable [] positions) {
        if (positions[field.ordinal()] != null && !field.list()) {
            return; // it is present but could not be read, which has been reported
        }
        Wording wording = field.example().isEmpty() ? Wording.MISSING : Wording.MISSING_WITH_EXAMPLE;
        findings.add(wording.at(
                mapping.location(),
                "record",
                schema.name(),
                "key",
                field.key(),
                "doc",
                field.doc(),
                "example",
                field.example()));
    }

    private static int[] own(Location location) {
        return new int[] {location.line(), location.column()};
    }

    private static int[] positions(Node node) {
        List<Node> items = node instanceof Node.Sequence sequence ? sequence.items() : List.of();
        int[] packed = new int[2 + 2 * items.size()];
        packed[0] = node.location().line();
        packed[1] = node.location().column();
        for (int i = 0; i < items.size(); i++) {
            Location at = items.get(i).location();
            packed[2 * i + 2] = at.line();
            packed[2 * i + 3] = at.column();
        }
        return packed;
    }

    /** Makes the terms from a vocabulary file. */
    static List<Term> terms(Binder binder, String vocabulary, Node.Sequence sequence) {
        List<Term> terms = new ArrayList<>(sequence.items().size());
        RecordSchema schema = RecordSchema.of(Term.class);
        for (Node item : sequence.items()) {
            if (!(item instanceof Node.Mapping mapping)) {
                binder.findings.add(
                        Code.WRONG_TYPE,
                        item.location(),
                        "a term is " + item.kind() + ", not a group of keys",
                        "Write - id: … and label: …");
                continue;
            }
            Map<String, Object> given = new HashMap<>(Map.of("vocabulary", vocabulary));
            if (binder.bind(schema, mapping, given, null) instanceof Term term) {
                terms.add(term);
            }
        }
        return terms;
    }

    /** The flat form of a group of free keys: each list or group becomes one text. */
    static Map<String, String> flatten(Node.Mapping mapping) {
        Map<String, String> flat = new LinkedHashMap<>();
        mapping.entries().forEach(entry -> flat.put(entry.key().text(), plain(entry.value())));
        return java.util.Collections.unmodifiableMap(flat);
    }

    private static String plain(Node node) {
        if (node instanceof Node.Scalar scalar) {
            return scalar.text();
        }
        if (node instanceof Node.Sequence sequence) {
            return String.join(
                    ", ", sequence.items().stream().map(Binder::plain).toList());
        }
        return String.join(
                ", ",
                ((Node.Mapping) node)
                        .entries().stream()
                                .map(entry -> entry.key().text() + ": " + plain(entry.value()))
                                .toList());
    }
}
