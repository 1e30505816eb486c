package org.waymark.site.export.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.waymark.model.Synonym;
import org.waymark.model.Term;
import org.waymark.model.Tombstone;
import org.waymark.model.record.Kinds;
import org.waymark.model.schema.FieldSchema;
import org.waymark.model.schema.ModelSchemas;
import org.waymark.model.schema.RecordSchema;
import org.waymark.text.Json;

/**
 * The schema of the model as JSON Schema (draft 2020-12), so that editors complete keys and terms and mark mistakes while
 * someone types. It describes a YAML file, or the header of a Markdown file.
 *
 * <p>It is a little stricter than the loader where that helps a writer: optional keys without a value are marked.
 */
public final class JsonSchema {

    private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";

    private final JsonSchemaValues values;

    /** The folder of the schemas in the site. */
    public static final String FOLDER = "schemas/";

    private JsonSchema(Map<String, List<String>> vocabularies) {
        this.values = new JsonSchemaValues(vocabularies);
    }

    /**
     * A schema for each kind of file.
     *
     * @param vocabularies the ids of known terms by vocabulary, offered where a term is expected; other spellings stay
     *     allowed. May be empty
     * @return JSON texts by file name: {@code dataset.schema.json}
     */
    public static SortedMap<String, String> files(Map<String, List<String>> vocabularies) {
        SortedMap<String, String> files = new TreeMap<>();
        for (RecordSchema schema : ModelSchemas.records()) {
            files.put(schema.name().replace(' ', '-') + ".schema.json", of(schema, vocabularies));
        }
        files.put("vocabulary.schema.json", Json.document(new JsonSchema(vocabularies).vocabulary()));
        files.put("removed.schema.json", Json.document(new JsonSchema(vocabularies).list("removed", Tombstone.class)));
        files.put("synonyms.schema.json", Json.document(new JsonSchema(vocabularies).list("synonyms", Synonym.class)));
        Kinds.LISTS.forEach((file, type) -> {
            String name = file.substring(file.lastIndexOf('/') + 1, file.lastIndexOf('.'));
            files.put(name + ".schema.json", Json.document(new JsonSchema(vocabularies).list(name, type)));
        });
        return files;
    }

    /** The JSON Schema of one record or group; parameters as for {@link #files}. */
    public static String of(RecordSchema schema, Map<String, List<String>> vocabularies) {
        return Json.document(new JsonSchema(vocabularies).document(schema));
    }

    private Map<String, Object> document(RecordSchema schema) {
        Map<String, Object> document = head(schema.name());
        document.putAll(object(schema));
        document.put("$defs", definitions(ModelSchemas.groups(schema)));
        return document;
    }

    /** A file that is a list of such records. */
    private Map<String, Object> list(String title, Class<?> type) {
        RecordSchema schema = RecordSchema.of(type);
        Map<String, Object> document = head(title);
        document.put("description", schema.doc());
        document.put("type", "array");
        document.put("items", object(schema));
        document.put("$defs", definitions(ModelSchemas.groups(schema)));
        return document;
    }

    /** A vocabulary is not a record of the model but a title and a list of terms. */
    private Map<String, Object> vocabulary() {
        RecordSchema term = RecordSchema.of(Term.class);
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("title", Map.of("$ref", JsonSchemaValues.reference("text")));
        Map<String, Object> terms = new LinkedHashMap<>();
        terms.put("type", "array");
        terms.put("items", object(term));
        properties.put("terms", terms);
        Map<String, Object> document = head("vocabulary");
        document.put(
                "description", "A list of terms, each with its other names. One YAML file in content/vocabularies/.");
        document.put("type", "object");
        document.put("properties", properties);
        document.put("required", List.of("terms"));
        document.put("additionalProperties", false);
        document.put("$defs", definitions(ModelSchemas.groups(term)));
        return document;
    }

    private static Map<String, Object> head(String title) {
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("$schema", DRAFT);
        head.put("title", title);
        return head;
    }

    private Map<String, Object> definitions(List<RecordSchema> groups) {
        Map<String, Object> ofGroups = new LinkedHashMap<>();
        groups.forEach(group -> ofGroups.put(group.name(), object(group)));
        Map<String, Object> definitions = new LinkedHashMap<>(values.definitions());
        definitions.putAll(ofGroups);
        return definitions;
    }

    private Map<String, Object> object(RecordSchema schema) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        List<Object> requiredUnderAnyName = new ArrayList<>();
        for (FieldSchema field : schema.fields()) {
            Map<String, Object> property = values.field(field);
            properties.put(field.key(), property);
            List<String> names = names(schema, field);
            names.subList(1, names.size()).forEach(alias -> properties.put(alias, property));
            if (field.required() && !ModelSchemas.canStandElsewhere(schema, field)) {
                if (names.size() == 1) {
                    required.add(field.key());
                } else {
                    requiredUnderAnyName.add(anyOf(names));
                }
            }
        }
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("description", schema.doc());
        object.put("type", "object");
        object.put("properties", properties);
        if (!required.isEmpty()) {
            object.put("required", required);
        }
        if (!requiredUnderAnyName.isEmpty()) {
            object.put("allOf", requiredUnderAnyName);
        }
        if (!schema.lenient()) {
            object.put("additionalProperties", false);
        }
        return object;
    }

    /** The key and those aliases that no other field has taken. */
    private static List<String> names(RecordSchema schema, FieldSchema field) {
        List<String> names = new ArrayList<>(List.of(field.key()));
        field.aliases().stream()
                .filter(alias -> field.equals(schema.field(alias)))
                .forEach(names::add);
        return names;
    }

    private static Map<String, Object> anyOf(List<String> names) {
        List<Object> one = new ArrayList<>();
        names.forEach(name -> one.add(Map.of("required", List.of(name))));
        return Map.of("anyOf", one);
    }
}
