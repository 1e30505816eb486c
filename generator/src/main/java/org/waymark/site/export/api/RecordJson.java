package org.waymark.site.export.api;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Entry;
import org.waymark.model.Ref;
import org.waymark.model.Term;
import org.waymark.model.schema.FieldSchema;
import org.waymark.model.schema.RecordSchema;
import org.waymark.model.value.Text;
import org.waymark.site.export.kit.ExportInputs;
import org.waymark.text.Json;

/**
 * Records as the API says them: what is derived under {@link #TYPE} and so on, all fields that the record says under
 * their keys, by the schema. Texts are objects by language, terms have their label, and references what they lead to.
 */
final class RecordJson {

    /** The kind of record, such as {@code dataset}. */
    static final String TYPE = "record_type";

    /** The permanent name. */
    static final String SLUG = "slug";

    /** Where the page for readers is. */
    static final String PAGE = "page";

    /** The file of the catalogue in which the record is written. */
    static final String SOURCE = "source";

    /** Data files that lie in the catalogue, by their names in the record. */
    static final String FILES = "files";

    /** The figures of an indicator as CSV. */
    static final String FIGURES = "figures";

    /** The records to which the record has a relation, whichever of the two says it. */
    static final String RELATIONS = "relations";

    /** What a reference says, where it is not the slug. */
    static final String NAME = "name";

    private final ExportInputs in;
    private final Map<String, SerializableString> references = new ConcurrentHashMap<>();
    private final Map<String, SerializableString> terms = new ConcurrentHashMap<>();

    RecordJson(ExportInputs in) {
        this.in = in;
    }

    /** All about a record, on one line. */
    byte[] of(Entry entry) {
        return Json.compact((Json.Written) json -> entry(entry, json));
    }

    /** A list of groups, or keys with texts, on one line. */
    byte[] groups(Object value) {
        return Json.compact((Json.Written) json -> {
            if (value instanceof List<?> list) {
                json.writeStartArray();
                for (Object each : list) {
                    group(each, json);
                }
                json.writeEndArray();
            } else {
                texts((Map<?, ?>) value, json);
            }
        });
    }

    private void entry(Entry entry, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField(TYPE, entry.kind().key());
        json.writeStringField(SLUG, entry.slug());
        json.writeStringField(PAGE, in.page(entry));
        json.writeStringField(SOURCE, entry.source().file());
        fields(entry, json);
        Map<String, String> files = in.dataFiles(entry);
        if (!files.isEmpty()) {
            json.writeObjectFieldStart(FILES);
            for (Map.Entry<String, String> file : files.entrySet()) {
                json.writeStringField(file.getKey(), in.address(file.getValue()));
            }
            json.writeEndObject();
        }
        String figures = in.figures(entry);
        if (figures != null) {
            json.writeStringField(FIGURES, in.address(figures));
        }
        relations(entry, json);
        json.writeEndObject();
    }

    private void relations(Entry entry, JsonGenerator json) throws IOException {
        boolean begun = false;
        for (Map.Entry<String, Map<Entry, List<Entry>>> relation :
                in.graph().relations().entrySet()) {
            List<Entry> others = relation.getValue().getOrDefault(entry, List.of());
            if (others.isEmpty()) {
                continue;
            }
            if (!begun) {
                json.writeObjectFieldStart(RELATIONS);
                begun = true;
            }
            json.writeArrayFieldStart(relation.getKey());
            for (Entry other : others) {
                json.writeRawValue(reference(other));
            }
            json.writeEndArray();
        }
        if (begun) {
            json.writeEndObject();
        }
    }

    /** The fields that a record without a page, or a group, says. */
    void group(Object record, JsonGenerator json) throws IOException {
        json.writeStartObject();
        fields(record, json);
        json.writeEndObject();
    }

    private void fields(Object record, JsonGenerator json) throws IOException {
        RecordSchema schema = RecordSchema.of(record.getClass());
        for (FieldSchema field : schema.fields()) {
            Object value = schema.get(record, field);
            boolean empty = value == null
                    || (value instanceof List<?> list && list.isEmpty())
                    || (value instanceof Map<?, ?> map && map.isEmpty());
            if (!empty) {
                json.writeFieldName(field.key());
                value(field, value, json);
            }
        }
    }

    private void value(FieldSchema field, @Nullable Object value, JsonGenerator json) throws IOException {
        if (value instanceof List<?> list) {
            json.writeStartArray();
            for (Object each : list) {
                value(field, each, json);
            }
            json.writeEndArray();
        } else if (field.nested() != null && value != null) {
            group(value, json);
        } else if (value instanceof Text text) {
            texts(text.byLanguage(), json);
        } else if (value instanceof Map<?, ?> map) {
            texts(map, json);
        } else if (value instanceof Term term) {
            json.writeRawValue(term(term));
        } else if (value instanceof Ref ref) {
            reference(ref, json);
        } else if (value instanceof Long number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else {
            json.writeString(String.valueOf(value));
        }
    }

    private static void texts(Map<?, ?> texts, JsonGenerator json) throws IOException {
        json.writeStartObject();
        for (Map.Entry<?, ?> each : texts.entrySet()) {
            json.writeStringField((String) each.getKey(), (String) each.getValue());
        }
        json.writeEndObject();
    }

    private void reference(Ref ref, JsonGenerator json) throws IOException {
        Entry entry = in.catalogue().resolve(ref);
        if (entry == null) {
            json.writeStartObject();
            json.writeStringField(TYPE, ref.kind().key());
            json.writeStringField(NAME, ref.target());
            json.writeEndObject();
        } else if (entry.slug().equals(ref.target())) {
            json.writeRawValue(reference(entry));
        } else {
            json.writeStartObject();
            whatItIs(entry, json);
            json.writeStringField(NAME, ref.target());
            json.writeEndObject();
        }
    }

    /** What a record is called and where it is, on one line. */
    SerializableString reference(Entry entry) {
        return references.computeIfAbsent(
                entry.kind().key() + "/" + entry.slug(),
                key -> written(json -> {
                    json.writeStartObject();
                    whatItIs(entry, json);
                    json.writeEndObject();
                }));
    }

    private void whatItIs(Entry entry, JsonGenerator json) throws IOException {
        json.writeStringField(TYPE, entry.kind().key());
        json.writeStringField(SLUG, entry.slug());
        json.writeFieldName("title");
        texts(entry.title().byLanguage(), json);
        json.writeStringField(PAGE, in.page(entry));
    }

    private SerializableString term(Term term) {
        if (!term.listed()) {
            return written(json -> term(term, json));
        }
        return terms.computeIfAbsent(term.vocabulary() + "/" + term.id(), key -> written(json -> term(term, json)));
    }

    private static void term(Term term, JsonGenerator json) throws IOException {
        json.writeStartObject();
        if (term.listed()) {
            json.writeStringField("id", term.id());
        }
        json.writeFieldName("label");
        texts(term.label().byLanguage(), json);
        json.writeEndObject();
    }

    private static SerializableString written(Json.Written writing) {
        return new SerializedString(new String(Json.compact(writing), StandardCharsets.UTF_8));
    }
}
