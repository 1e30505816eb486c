package org.waymark.model.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.waymark.model.Facet;
import org.waymark.model.value.Text;
import org.waymark.source.Location;
import org.waymark.source.Source;

/** Walks the values of a record, those of nested records included. */
public final class Values {

    private Values() {}

    /**
     * Calls {@code visitor} with every value of this Java type, and its field.
     *
     * @param record a record of the model
     */
    public static <T> void each(Object record, Class<T> type, BiConsumer<FieldSchema, T> visitor) {
        RecordSchema schema = RecordSchema.of(record.getClass());
        for (FieldSchema field : schema.fields()) {
            schema.all(record, field).forEach(value -> visit(field, value, type, visitor));
        }
    }

    /**
     * Calls {@code visitor} with every value of this Java type, and where it was written.
     *
     * @param record a record of the model
     */
    public static <T> void eachLocated(Object record, Class<T> type, BiConsumer<Location, T> visitor) {
        located(record, type, field -> true, visitor);
    }

    /**
     * Calls {@code visitor} with every text that is Markdown, and where it was written.
     *
     * @param record a record of the model
     */
    public static void eachMarkdown(Object record, BiConsumer<Location, Text> visitor) {
        located(record, Text.class, field -> field.type() == FieldType.MARKDOWN, visitor);
    }

    /**
     * The values of a record in the fields of a facet, those of nested records included, in the order of the schema.
     *
     * @param type their Java type; others are left out
     */
    public static <T> List<T> of(Object record, Facet facet, Class<T> type) {
        List<T> values = new ArrayList<>(4);
        collect(RecordSchema.of(record.getClass()), record, facet, type, values);
        return values;
    }

    private static <T> void collect(RecordSchema schema, Object record, Facet facet, Class<T> type, List<T> values) {
        for (FieldSchema field : schema.fields(facet)) {
            for (Object value : schema.all(record, field)) {
                if (field.nested() != null) {
                    collect(field.nested(), value, facet, type, values);
                } else if (type.isInstance(value)) {
                    values.add(type.cast(value));
                }
            }
        }
    }

    private static <T> void located(
            Object record, Class<T> type, Predicate<FieldSchema> wanted, BiConsumer<Location, T> visitor) {
        RecordSchema schema = RecordSchema.of(record.getClass());
        Source source = schema.source(record);
        for (FieldSchema field : schema.fields()) {
            List<?> items = schema.all(record, field);
            for (int i = 0; i < items.size(); i++) {
                if (type.isInstance(items.get(i)) && wanted.test(field)) {
                    Location at = field.list() ? source.locate(field.key(), i) : source.locate(field.key());
                    visitor.accept(at, type.cast(items.get(i)));
                }
                if (field.nested() != null) {
                    located(items.get(i), type, wanted, visitor);
                }
            }
        }
    }

    private static <T> void visit(FieldSchema field, Object value, Class<T> type, BiConsumer<FieldSchema, T> visitor) {
        if (type.isInstance(value)) {
            visitor.accept(field, type.cast(value));
        }
        if (field.nested() != null) {
            each(value, type, visitor);
        }
    }
}
