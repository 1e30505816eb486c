package org.waymark.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.waymark.model.Ref;
import org.waymark.model.Term;
import org.waymark.model.Text;
import org.waymark.schema.FieldSchema;
import org.waymark.schema.RecordSchema;

/** What a record holds, as the forms for proposals hold it: every single value a text, as it would be written in YAML. */
final class RecordValues {

    private RecordValues() {}

    /**
     * The values by their fields' keys, without those that are not there.
     *
     * @param record a record of the model
     * @return texts; maps by language for those that can be translated; lists; and maps for groups
     */
    static Map<String, Object> of(Object record) {
        RecordSchema schema = RecordSchema.of(record.getClass());
        Map<String, Object> values = new LinkedHashMap<>();
        for (FieldSchema field : schema.fields()) {
            Object value = schema.get(record, field);
            boolean nothing = value == null
                    || (value instanceof List<?> list && list.isEmpty())
                    || (value instanceof Map<?, ?> map && map.isEmpty());
            if (!nothing) {
                values.put(
                        field.key(),
                        value instanceof List<?> list ? all(field, list) : one(field, Objects.requireNonNull(value)));
            }
        }
        return values;
    }

    private static List<Object> all(FieldSchema field, List<?> list) {
        List<Object> values = new ArrayList<>(list.size());
        list.forEach(each -> values.add(one(field, each)));
        return values;
    }

    private static Object one(FieldSchema field, Object value) {
        if (field.nested() != null) {
            return of(value);
        }
        if (value instanceof Text text) {
            return text.byLanguage();
        }
        if (value instanceof Term term) {
            return term.listed() ? term.id() : term.label().any();
        }
        if (value instanceof Ref ref) {
            return ref.target();
        }
        return value instanceof Map ? value : value.toString();
    }
}
