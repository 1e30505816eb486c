package org.waymark.site.export.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.model.Ref;
import org.waymark.model.Term;
import org.waymark.model.schema.FieldSchema;
import org.waymark.model.schema.RecordSchema;
import org.waymark.model.value.Text;

/** What a record says, in a form in which the model and the API can be compared: by the schema, field by field. */
final class SaidByApi {

    private SaidByApi() {}

    /** What a record of the model says. */
    static Map<String, Object> model(Object record) {
        RecordSchema schema = RecordSchema.of(record.getClass());
        Map<String, Object> said = new LinkedHashMap<>();
        for (FieldSchema field : schema.fields()) {
            List<Object> values = new ArrayList<>();
            schema.all(record, field).forEach(value -> values.add(model(field, value)));
            if (!values.isEmpty()) {
                said.put(field.key(), values);
            }
        }
        return said;
    }

    private static Object model(FieldSchema field, Object value) {
        if (field.nested() != null) {
            return model(value);
        }
        if (value instanceof Text text) {
            return new TreeMap<>(text.byLanguage());
        }
        if (value instanceof Map<?, ?> map) {
            return new TreeMap<>(map);
        }
        if (value instanceof Term term) {
            return term.listed() ? term.id() : term.label().byLanguage();
        }
        return value instanceof Ref ref ? ref.target() : value;
    }

    /** What an object of the API says, read with the schema of the record, as types of the model. */
    static Map<String, Object> api(RecordSchema schema, JsonNode object) {
        Map<String, Object> said = new LinkedHashMap<>();
        for (FieldSchema field : schema.fields()) {
            JsonNode value = object.get(field.key());
            if (value != null) {
                List<Object> values = new ArrayList<>();
                (field.list() ? value : List.of(value)).forEach(each -> values.add(api(field, each)));
                said.put(field.key(), values);
            }
        }
        return said;
    }

    private static Object api(FieldSchema field, JsonNode value) {
        return switch (field.type()) {
            case RECORD -> api(java.util.Objects.requireNonNull(field.nested()), value);
            case TEXT, MARKDOWN, MAP -> texts(value);
            case TERM -> value.has("id") ? value.get("id").textValue() : texts(value.get("label"));
            case REF -> value.get(value.has("name") ? "name" : "slug").textValue();
            case INTEGER -> value.longValue();
            case BOOLEAN -> value.booleanValue();
            case DATE ->
                org.waymark.model.value.PartialDate.parse(value.textValue()).orElseThrow();
            case PERIOD ->
                org.waymark.model.value.PeriodOfTime.parse(value.textValue()).orElseThrow();
            case LINK -> new org.waymark.model.value.Link(value.textValue());
            case STRING -> value.textValue();
        };
    }

    private static Map<String, String> texts(JsonNode object) {
        Map<String, String> texts = new TreeMap<>();
        object.properties()
                .forEach(each -> texts.put(each.getKey(), each.getValue().textValue()));
        return texts;
    }
}
