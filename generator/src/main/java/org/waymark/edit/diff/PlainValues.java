package org.waymark.edit.diff;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Ref;
import org.waymark.model.Term;
import org.waymark.model.schema.FieldSchema;
import org.waymark.model.schema.RecordSchema;
import org.waymark.model.value.Link;
import org.waymark.model.value.Text;

/** Values of a record as texts: one to compare, without the position in its file, and one to show. */
final class PlainValues {

    private PlainValues() {}

    /** A text that is equal for values with the same content. */
    static String key(@Nullable Object value) {
        if (value instanceof Term term) {
            return term.id();
        }
        if (value instanceof Text text) {
            return new TreeMap<>(text.byLanguage()).toString();
        }
        if (value instanceof List<?> list) {
            return list.stream().map(PlainValues::key).toList().toString();
        }
        if (value instanceof Record record && isGroup(record)) {
            return parts(record, true);
        }
        return value == null ? "" : shown(value);
    }

    /** What a reviewer is shown. */
    static String shown(Object value) {
        if (value instanceof Text text) {
            return text.byLanguage().size() == 1 ? text.any() : shown(text.byLanguage());
        }
        if (value instanceof Term term) {
            return term.label().any();
        }
        if (value instanceof Ref ref) {
            return ref.target();
        }
        if (value instanceof Link link) {
            return link.href();
        }
        if (value instanceof List<?> list) {
            return String.join(", ", list.stream().map(PlainValues::shown).toList());
        }
        if (value instanceof Map<?, ?> map) {
            StringJoiner shown = new StringJoiner("; ");
            new TreeMap<>(map).forEach((key, each) -> shown.add(key + ": " + each));
            return shown.toString();
        }
        if (value instanceof Boolean yes) {
            return yes ? "yes" : "no";
        }
        return value instanceof Record record && isGroup(record) ? parts(record, false) : value.toString();
    }

    private static boolean isGroup(Record record) {
        return record.getClass().isAnnotationPresent(org.waymark.model.RecordType.class);
    }

    private static String parts(Record record, boolean key) {
        RecordSchema schema = RecordSchema.of(record.getClass());
        StringJoiner parts = new StringJoiner("; ");
        for (FieldSchema field : schema.fields()) {
            Object part = schema.get(record, field);
            if (!isEmpty(part)) {
                parts.add(label(field) + ": " + (key ? key(part) : shown(Objects.requireNonNull(part))));
            }
        }
        return parts.toString();
    }

    static boolean isEmpty(@Nullable Object value) {
        return value == null
                || (value instanceof List<?> list && list.isEmpty())
                || (value instanceof Map<?, ?> map && map.isEmpty());
    }

    /** The field's key as a person would write it: {@code Landing page}. */
    static String label(FieldSchema field) {
        String key = field.key();
        if (key.equals("url")) {
            return "Web address";
        }
        return Character.toUpperCase(key.charAt(0)) + key.substring(1).replace('_', ' ');
    }
}
