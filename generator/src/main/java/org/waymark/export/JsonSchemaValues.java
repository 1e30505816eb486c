package org.waymark.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Link;
import org.waymark.schema.FieldSchema;
import org.waymark.schema.FieldType;
import org.waymark.schema.RecordSchema;

/** The JSON Schemas of single values. */
final class JsonSchemaValues {

    private static final String MONTH = "(0[1-9]|1[0-2])";
    private static final String DAY = "(0[1-9]|[12][0-9]|3[01])";
    private static final String DATE = "[0-9]{4}(-" + MONTH + "(-" + DAY + "([T ][^/]*)?)?)?";
    private static final String END = "(" + DATE + "|\\.\\.)?";

    /** What YAML readers make of a bare word or figure; Waymark takes it for the text it looks like. */
    private static final List<String> SCALAR = List.of("string", "number", "boolean");

    private final Map<String, List<String>> vocabularies;

    JsonSchemaValues(Map<String, List<String>> vocabularies) {
        this.vocabularies = vocabularies;
    }

    /** The definitions that every schema has: kinds of value that many fields share. */
    static Map<String, Object> definitions() {
        Map<String, Object> definitions = new LinkedHashMap<>();
        definitions.put("text", text());
        definitions.put("date", figures("^" + DATE + "$"));
        definitions.put("period", figures("^(" + DATE + "|" + END + "/" + END + ")$"));
        definitions.put("address", object("type", "string", "pattern", "^\\s*(" + schemes() + "):"));
        definitions.put("keys", object("type", "object", "additionalProperties", object("type", SCALAR)));
        return definitions;
    }

    private static Map<String, Object> text() {
        Map<String, Object> translated = object("type", "object", "minProperties", 1);
        translated.put("propertyNames", object("pattern", "^[A-Za-z]{2,8}([-_][A-Za-z0-9]{1,8})*$"));
        translated.put("additionalProperties", object("type", SCALAR));
        return anyOf(object("type", SCALAR), translated);
    }

    private static Map<String, Object> figures(String pattern) {
        return anyOf(
                object("type", "string", "pattern", pattern), object("type", "integer", "minimum", 1, "maximum", 9999));
    }

    private static String schemes() {
        return Stream.concat(Link.CLICKABLE.stream(), Link.NAMED.stream())
                .sorted()
                .collect(Collectors.joining("|"));
    }

    /** What may stand under the field's key. */
    Map<String, Object> field(FieldSchema field) {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("description", field.doc());
        value.putAll(field.list() ? list(field) : one(field));
        if (field.required() && (field.type() == FieldType.TEXT || field.type() == FieldType.MARKDOWN)) {
            value.put("minLength", 1);
        }
        if (!field.example().isEmpty()) {
            value.put("examples", List.of(JsonText.example(field.example())));
        }
        return value;
    }

    private Map<String, Object> list(FieldSchema field) {
        Map<String, Object> items = object("type", "array", "items", one(field));
        if (field.required()) {
            items.put("minItems", 1);
        }
        return anyOf(one(field), items);
    }

    private Map<String, Object> one(FieldSchema field) {
        return switch (field.type()) {
            case TEXT, MARKDOWN -> object("$ref", reference("text"));
            case STRING -> field.values().isEmpty() ? object("type", SCALAR) : object("enum", field.values());
            case INTEGER -> object("type", "integer");
            case BOOLEAN -> object("type", "boolean");
            case DATE -> object("$ref", reference("date"));
            case PERIOD -> object("$ref", reference("period"));
            case LINK -> object("$ref", reference("address"));
            case TERM -> term(field.vocabulary());
            case REF -> object("type", SCALAR);
            case RECORD -> group(field.nested());
            case MAP -> object("$ref", reference("keys"));
        };
    }

    private Map<String, Object> term(@Nullable String vocabulary) {
        List<String> ids = vocabulary == null ? List.of() : vocabularies.getOrDefault(vocabulary, List.of());
        return ids.isEmpty() ? object("type", SCALAR) : anyOf(object("enum", ids), object("type", SCALAR));
    }

    private Map<String, Object> group(@Nullable RecordSchema nested) {
        if (nested == null) {
            throw new IllegalArgumentException("a group without a schema");
        }
        Map<String, Object> group = object("$ref", reference(nested.name()));
        FieldSchema shorthand = nested.shorthand();
        if (shorthand == null) {
            return group;
        }
        // A translated text would look like the group itself, so only a bare one can stand for it.
        boolean text = shorthand.type() == FieldType.TEXT || shorthand.type() == FieldType.MARKDOWN;
        return anyOf(text ? object("type", SCALAR) : one(shorthand), group);
    }

    static String reference(String definition) {
        return "#/$defs/" + definition.replace(" ", "%20");
    }

    private static Map<String, Object> anyOf(Object... schemas) {
        return object("anyOf", List.of(schemas));
    }

    /** A JSON object of keys and values in turn. */
    private static Map<String, Object> object(Object... keysAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            object.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return object;
    }
}
