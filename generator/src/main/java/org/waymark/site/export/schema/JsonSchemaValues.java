package org.waymark.site.export.schema;

import static org.waymark.text.Json.object;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.model.schema.FieldSchema;
import org.waymark.model.schema.FieldType;
import org.waymark.model.schema.RecordSchema;
import org.waymark.model.value.Link;
import org.waymark.model.value.PartialDate;
import org.waymark.site.export.json.JsonExample;

/** The JSON Schemas of single values, for one document. */
final class JsonSchemaValues {

    private static final String MONTH = "(0[1-9]|1[0-2])";
    private static final String DAY = "(0[1-9]|[12][0-9]|3[01])";
    private static final String DATE = "[0-9]{4}(-" + MONTH + "(-" + DAY + "(" + PartialDate.TIME + ")?)?)?";
    private static final String END = "(" + DATE + "|\\.\\.)?";

    /** The types that YAML readers give an unquoted value; Waymark reads it as text. */
    private static final List<String> SCALAR = List.of("string", "number", "boolean");

    private final Map<String, List<String>> vocabularies;
    private final SortedSet<String> used = new TreeSet<>();

    JsonSchemaValues(Map<String, List<String>> vocabularies) {
        this.vocabularies = vocabularies;
    }

    /** Kinds of value that many fields share, and the vocabularies that fields have used so far. */
    Map<String, Object> definitions() {
        Map<String, Object> definitions = new LinkedHashMap<>();
        definitions.put("value", object("type", SCALAR));
        definitions.put("text", text());
        definitions.put("date", figures("^" + DATE + "$"));
        definitions.put("period", anyOf(figures("^(" + DATE + "|" + END + "/" + END + ")$"), startAndEnd()));
        definitions.put("address", object("type", "string", "pattern", "^\\s*(" + schemes() + "):"));
        definitions.put("keys", object("type", "object"));
        for (String name : used) {
            Map<String, Object> ids = object("enum", vocabularies.getOrDefault(name, List.of()));
            definitions.put(vocabulary(name), anyOf(ids, object("$ref", reference("value"))));
        }
        return definitions;
    }

    private static String vocabulary(String name) {
        return "term of " + name;
    }

    private static Map<String, Object> text() {
        Map<String, Object> translated = object("type", "object", "minProperties", 1);
        translated.put("propertyNames", object("pattern", "^[A-Za-z]{2,8}([-_][A-Za-z0-9]{1,8})*$"));
        translated.put("additionalProperties", object("$ref", reference("value")));
        return anyOf(object("$ref", reference("value")), translated);
    }

    private static Map<String, Object> figures(String pattern) {
        return anyOf(
                object("type", "string", "pattern", pattern), object("type", "integer", "minimum", 1, "maximum", 9999));
    }

    private static Map<String, Object> startAndEnd() {
        Map<String, Object> date = object("$ref", reference("date"));
        Map<String, Object> group = object("type", "object", "minProperties", 1, "additionalProperties", false);
        group.put("properties", object("start", date, "end", date));
        return group;
    }

    private static String schemes() {
        return Stream.concat(Link.CLICKABLE.stream(), Link.NAMED.stream())
                .sorted()
                .collect(Collectors.joining("|"));
    }

    /** The schema of the values under the field's key. */
    Map<String, Object> field(FieldSchema field) {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("description", field.doc());
        value.putAll(field.list() ? list(field) : one(field));
        if (field.required() && (field.type() == FieldType.TEXT || field.type() == FieldType.MARKDOWN)) {
            value.put("minLength", 1);
        }
        if (!field.example().isEmpty()) {
            value.put("examples", List.of(JsonExample.of(field.example())));
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
            case STRING ->
                field.values().isEmpty() ? object("$ref", reference("value")) : object("enum", field.values());
            case INTEGER -> object("type", "integer");
            case BOOLEAN -> anyOf(object("type", "boolean"), object("enum", List.of("yes", "no", "on", "off")));
            case DATE -> object("$ref", reference("date"));
            case PERIOD -> object("$ref", reference("period"));
            case LINK -> object("$ref", reference("address"));
            case TERM -> term(field.vocabulary());
            case REF -> object("$ref", reference("value"));
            case RECORD -> group(field.nested());
            case MAP -> object("$ref", reference("keys"));
        };
    }

    private Map<String, Object> term(@Nullable String vocabulary) {
        if (vocabulary == null
                || vocabularies.getOrDefault(vocabulary, List.of()).isEmpty()) {
            return object("$ref", reference("value"));
        }
        used.add(vocabulary);
        return object("$ref", reference(vocabulary(vocabulary)));
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
        // A translated text would look like the group itself, so only an untranslated one can be its short form.
        boolean text = shorthand.type() == FieldType.TEXT || shorthand.type() == FieldType.MARKDOWN;
        return anyOf(text ? object("$ref", reference("value")) : one(shorthand), group);
    }

    static String reference(String definition) {
        return "#/$defs/" + definition.replace(" ", "%20");
    }

    private static Map<String, Object> anyOf(Object... schemas) {
        return object("anyOf", List.of(schemas));
    }
}
