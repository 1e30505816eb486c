package org.waymark.render.page;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.waymark.schema.FieldSchema;
import org.waymark.schema.RecordSchema;

/** Reads the fields of a record by its schema. */
final class FieldValues {

    private static final Map<Class<?>, Method[]> ACCESSORS = new ConcurrentHashMap<>();

    private FieldValues() {}

    /** The values of a field: none where it is absent, one or more otherwise. */
    static List<?> of(Object record, RecordSchema schema, FieldSchema field) {
        Object value = read(record, schema, field);
        if (value == null) {
            return List.of();
        }
        if (value instanceof List<?> list) {
            return list;
        }
        return value instanceof Map<?, ?> map && map.isEmpty() ? List.of() : List.of(value);
    }

    private static @Nullable Object read(Object record, RecordSchema schema, FieldSchema field) {
        try {
            return accessors(schema.type())[field.ordinal()].invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + field.key() + " of a " + schema.name(), e);
        }
    }

    private static Method[] accessors(Class<?> type) {
        Method[] known = ACCESSORS.get(type);
        if (known != null) {
            return known;
        }
        RecordComponent[] parts = type.getRecordComponents();
        Method[] methods = new Method[parts.length];
        for (int i = 0; i < parts.length; i++) {
            methods[i] = parts[i].getAccessor();
        }
        ACCESSORS.put(type, methods);
        return methods;
    }
}
