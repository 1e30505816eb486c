package org.waymark.site.export.api;

import static org.waymark.text.Json.object;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.model.Kind;
import org.waymark.model.schema.FieldSchema;
import org.waymark.model.schema.FieldType;
import org.waymark.model.schema.ModelSchemas;
import org.waymark.model.schema.RecordSchema;

/** What the API says about a record, as JSON Schema (draft 2020-12), made of the schema of its kind. */
final class ApiSchema {

    private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";

    /** A year, a month or a day. */
    private static final String DATE = "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?";

    private static final String END = "(" + DATE + "|\\.\\.)";

    private ApiSchema() {}

    /** A record with a page of its own. */
    static Map<String, Object> of(Kind<?> kind) {
        RecordSchema schema = RecordSchema.of(kind.type());
        Map<String, Object> properties = object(
                RecordJson.TYPE, object("const", kind.key()),
                RecordJson.SLUG, string("The permanent name of the record."),
                RecordJson.PAGE, address("The page about the record."),
                RecordJson.SOURCE, string("The file of the catalogue in which the record is written."));
        fields(schema, properties);
        properties.put(
                RecordJson.FILES,
                object(
                        "description", "Data files in the catalogue, by the name that the record gives them.",
                        "type", "object",
                        "additionalProperties", object("type", "string", "format", "uri-reference")));
        properties.put(RecordJson.FIGURES, address("All figures of an indicator, as CSV."));
        properties.put(
                RecordJson.RELATIONS,
                object(
                        "description", "Related records by the name of the relation. Either of the two can say it.",
                        "type", "object",
                        "additionalProperties", list(definition("reference"))));
        List<String> required =
                new ArrayList<>(List.of(RecordJson.TYPE, RecordJson.SLUG, RecordJson.PAGE, RecordJson.SOURCE));
        required.addAll(always(schema));
        return document(kind.key(), schema, properties, required);
    }

    /** A record of a list: a term, a removed record and so on. */
    static Map<String, Object> of(RecordSchema schema) {
        Map<String, Object> properties = new LinkedHashMap<>();
        fields(schema, properties);
        return document(schema.name(), schema, properties, always(schema));
    }

    private static Map<String, Object> document(
            String title, RecordSchema schema, Map<String, Object> properties, List<String> required) {
        Map<String, Object> document = object("$schema", DRAFT, "title", title);
        document.putAll(group(schema, properties, required));
        Map<String, Object> definitions = object("texts", texts(), "term", term(), "reference", reference());
        for (RecordSchema group : ModelSchemas.groups(schema)) {
            Map<String, Object> own = new LinkedHashMap<>();
            fields(group, own);
            definitions.put(name(group), group(group, own, always(group)));
        }
        document.put("$defs", definitions);
        return document;
    }

    private static Map<String, Object> group(
            RecordSchema schema, Map<String, Object> properties, List<String> required) {
        Map<String, Object> group = object("description", schema.doc(), "type", "object", "properties", properties);
        if (!required.isEmpty()) {
            group.put("required", required);
        }
        group.put("additionalProperties", false);
        return group;
    }

    /** The fields without which a record cannot be made. */
    private static List<String> always(RecordSchema schema) {
        return schema.fields().stream()
                .filter(field -> !field.list() && field.type() != FieldType.MAP && !schema.isNullable(field))
                .map(FieldSchema::key)
                .toList();
    }

    private static void fields(RecordSchema schema, Map<String, Object> properties) {
        for (FieldSchema field : schema.fields()) {
            Map<String, Object> property = object("description", field.doc());
            property.putAll(field.list() ? list(one(field)) : one(field));
            properties.put(field.key(), property);
        }
    }

    private static Map<String, Object> one(FieldSchema field) {
        RecordSchema nested = field.nested();
        return switch (field.type()) {
            case TEXT, MARKDOWN -> definition("texts");
            case INTEGER -> object("type", "integer");
            case BOOLEAN -> object("type", "boolean");
            case TERM -> definition("term");
            case REF -> definition("reference");
            case RECORD -> definition(nested == null ? "" : name(nested));
            case MAP -> object("type", "object", "additionalProperties", object("type", "string"));
            case DATE -> object("type", "string", "pattern", "^" + DATE + "$");
            case PERIOD -> object("type", "string", "pattern", "^" + END + "(/" + END + ")?$");
            case LINK -> object("type", "string", "format", "uri");
            case STRING -> object("type", "string");
        };
    }

    private static Map<String, Object> texts() {
        return object(
                "description",
                "A text by language (BCP 47); und where the language is not known.",
                "type",
                "object",
                "minProperties",
                1,
                "additionalProperties",
                object("type", "string"));
    }

    private static Map<String, Object> term() {
        return object(
                "description",
                "A term of a vocabulary; without an id, a value that the vocabulary does not have.",
                "type",
                "object",
                "properties",
                object("id", object("type", "string"), "label", definition("texts")),
                "required",
                List.of("label"),
                "additionalProperties",
                false);
    }

    private static Map<String, Object> reference() {
        Map<String, Object> properties = object(
                RecordJson.TYPE,
                object("type", "string"),
                RecordJson.SLUG,
                object("type", "string"),
                "title",
                definition("texts"),
                RecordJson.PAGE,
                object("type", "string", "format", "uri-reference"),
                RecordJson.NAME,
                string("What the reference says, where it is not the slug."));
        return object(
                "description",
                "Another record; without a slug, something that the catalogue has no record of.",
                "type",
                "object",
                "properties",
                properties,
                "required",
                List.of(RecordJson.TYPE),
                "anyOf",
                List.of(
                        object("required", List.of(RecordJson.SLUG, "title", RecordJson.PAGE)),
                        object("required", List.of(RecordJson.NAME))),
                "additionalProperties",
                false);
    }

    private static Map<String, Object> string(String description) {
        return object("description", description, "type", "string");
    }

    private static Map<String, Object> address(String description) {
        return object("description", description, "type", "string", "format", "uri-reference");
    }

    private static Map<String, Object> list(Map<String, Object> items) {
        return object("type", "array", "items", items);
    }

    private static Map<String, Object> definition(String name) {
        return object("$ref", "#/$defs/" + name);
    }

    private static String name(RecordSchema group) {
        return group.name().replace(' ', '-');
    }
}
