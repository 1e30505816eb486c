package org.waymark.site.export.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.waymark.model.Ref;
import org.waymark.model.Term;
import org.waymark.model.schema.FieldSchema;
import org.waymark.model.schema.RecordSchema;
import org.waymark.model.value.Text;
import org.waymark.text.Json;

/**
 * The values of a record in the form that proposal forms use: by field key, with each single value as it would be
 * written in YAML, and translatable texts by language. They are written directly as JSON, because every record of the
 * catalogue has them.
 *
 * @param record a record of the model
 */
public record RecordValues(Object record) implements Json.Written {

    @Override
    public void writeTo(JsonGenerator json) throws IOException {
        write(record, json);
    }

    private static void write(Object record, JsonGenerator json) throws IOException {
        RecordSchema schema = RecordSchema.of(record.getClass());
        json.writeStartObject();
        for (FieldSchema field : schema.fields()) {
            Object value = schema.get(record, field);
            if (value instanceof List<?> list) {
                all(field, list, json);
            } else if (value != null && !(value instanceof Map<?, ?> map && map.isEmpty())) {
                json.writeFieldName(field.key());
                one(field, value, json);
            }
        }
        json.writeEndObject();
    }

    private static void all(FieldSchema field, List<?> list, JsonGenerator json) throws IOException {
        if (list.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart(field.key());
        for (Object each : list) {
            one(field, each, json);
        }
        json.writeEndArray();
    }

    private static void one(FieldSchema field, Object value, JsonGenerator json) throws IOException {
        if (field.nested() != null) {
            write(value, json);
        } else if (value instanceof Text text) {
            map(text.byLanguage(), json);
        } else if (value instanceof Map<?, ?> map) {
            map(map, json);
        } else if (value instanceof Term term) {
            json.writeString(term.listed() ? term.id() : term.label().any());
        } else {
            json.writeString(value instanceof Ref ref ? ref.target() : value.toString());
        }
    }

    private static void map(Map<?, ?> map, JsonGenerator json) throws IOException {
        json.writeStartObject();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            json.writeStringField((String) entry.getKey(), (String) entry.getValue());
        }
        json.writeEndObject();
    }
}
