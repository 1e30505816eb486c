package org.waymark.edit.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.history.ValueChange;
import org.waymark.model.Catalogue;
import org.waymark.model.Entry;
import org.waymark.model.Ref;
import org.waymark.model.schema.FieldSchema;
import org.waymark.model.schema.RecordSchema;
import org.waymark.model.value.Text;

/** Compares two versions of a record field by field. */
public final class FieldChanges {

    private static final String ARROW = " › ";

    private final List<FieldChange> changes = new ArrayList<>();

    private FieldChanges() {}

    /** What differs between two records of one type. */
    static List<FieldChange> between(Object before, Object after) {
        FieldChanges found = new FieldChanges();
        found.fields("", before, after);
        return List.copyOf(found.changes);
    }

    /**
     * The fields of an added record that a reviewer wants to see, with null for missing ones: its description, and the
     * other fields that every such record needs, such as publisher, licence and access.
     *
     * @param catalogue where the names of the records that it names come from
     */
    static List<FieldChange> first(Entry added, Catalogue catalogue) {
        List<FieldChange> found = new ArrayList<>();
        RecordSchema schema = RecordSchema.of(added.getClass());
        for (FieldSchema field : schema.fields()) {
            boolean named = field.key().equals("title") || field.key().equals("name");
            if (!named && (field.required() || field.key().equals("description"))) {
                Object value = schema.get(added, field);
                Entry record = value instanceof Ref ref ? catalogue.resolve(ref) : null;
                found.add(new FieldChange(
                        PlainValues.label(field),
                        null,
                        record == null ? shown(value) : record.title().any()));
            }
        }
        return List.copyOf(found);
    }

    /** The fields that differ in two versions of a record, in the order of the schema, with the values that went and came. */
    public static List<ValueChange> values(Entry before, Entry after) {
        List<ValueChange> found = new ArrayList<>();
        RecordSchema schema = RecordSchema.of(before.getClass());
        for (FieldSchema field : schema.fields()) {
            List<?> olds = schema.all(before, field);
            List<?> news = schema.all(after, field);
            List<Object> gone = without(olds, news);
            List<Object> come = without(news, olds);
            if (!gone.isEmpty() || !come.isEmpty()) {
                found.add(new ValueChange(field, gone, come));
            }
        }
        return found;
    }

    private void fields(String prefix, Object before, Object after) {
        RecordSchema schema = RecordSchema.of(before.getClass());
        for (FieldSchema field : schema.fields()) {
            value(prefix + PlainValues.label(field), field, schema.get(before, field), schema.get(after, field));
        }
    }

    private void value(String label, FieldSchema field, @Nullable Object before, @Nullable Object after) {
        if (PlainValues.key(before).equals(PlainValues.key(after))) {
            return;
        }
        if (before instanceof List<?> olds && after instanceof List<?> news) {
            items(label, field, olds, news);
        } else if (before instanceof Text old && after instanceof Text now) {
            texts(label, old.byLanguage(), now.byLanguage());
        } else if (before instanceof Map<?, ?> old && after instanceof Map<?, ?> now) {
            texts(label, old, now);
        } else if (field.nested() != null && before != null && after != null) {
            fields(label + ARROW, before, after);
        } else {
            add(label, before, after);
        }
    }

    private void texts(String label, Map<?, ?> before, Map<?, ?> after) {
        Set<Object> keys = new TreeSet<>(before.keySet());
        keys.addAll(after.keySet());
        for (Object key : keys) {
            Object old = before.get(key);
            Object now = after.get(key);
            if (old == null || !old.equals(now)) {
                add(keys.size() == 1 ? label : label + " (" + key + ")", old, now);
            }
        }
    }

    /** Items in both versions are left out. If a group has the same first value as before, its parts are compared. */
    private void items(String label, FieldSchema field, List<?> before, List<?> after) {
        List<Object> olds = without(before, after);
        List<Object> news = without(after, before);
        if (olds.isEmpty() && news.isEmpty()) {
            add(label + ARROW + "order", before, after);
            return;
        }
        RecordSchema nested = field.nested();
        for (Object now : news) {
            Object old = nested == null ? null : alike(nested, olds, now);
            if (old == null) {
                add(label, null, now);
            } else {
                olds.remove(old);
                fields(label + ARROW, old, now);
            }
        }
        olds.forEach(old -> add(label, old, null));
    }

    private static List<Object> without(List<?> items, List<?> others) {
        List<String> keys =
                new ArrayList<>(others.stream().map(PlainValues::key).toList());
        List<Object> left = new ArrayList<>();
        for (Object item : items) {
            if (!keys.remove(PlainValues.key(item))) {
                left.add(item);
            }
        }
        return left;
    }

    /** The group that shares one of its first two values with {@code now}, by which a reader would recognise it. */
    private static @Nullable Object alike(RecordSchema schema, List<Object> olds, Object now) {
        for (FieldSchema field :
                schema.fields().subList(0, Math.min(2, schema.fields().size()))) {
            String key = PlainValues.key(schema.get(now, field));
            for (Object old : olds) {
                if (!key.isEmpty() && key.equals(PlainValues.key(schema.get(old, field)))) {
                    return old;
                }
            }
        }
        return null;
    }

    private void add(String label, @Nullable Object before, @Nullable Object after) {
        changes.add(new FieldChange(label, shown(before), shown(after)));
    }

    private static @Nullable String shown(@Nullable Object value) {
        return value == null || PlainValues.isEmpty(value) ? null : PlainValues.shown(value);
    }
}
