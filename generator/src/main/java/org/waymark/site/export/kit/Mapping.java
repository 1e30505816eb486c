package org.waymark.site.export.kit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.model.schema.FieldSchema;
import org.waymark.model.schema.RecordSchema;

/**
 * What becomes of each field of a record in a format: where it is and how it is read back, or why the format does not hold
 * it. Documents show it as a table, and a test compares it with the schema of the record, so no field is forgotten.
 *
 * @param <S> what a record is read from
 */
public final class Mapping<S> {

    private final List<Row<S>> rows = new ArrayList<>();

    /** Field, place in the format (null where it is not held), what to know about it, how it is read, and its own fields. */
    private record Row<S>(
            String field,
            @Nullable String place,
            String note,
            Function<S, @Nullable Object> read,
            @Nullable Mapping<?> parts) {}

    /**
     * A field that is read back.
     *
     * @param field its key
     * @param place where the format has it, in Markdown
     * @param note what comes back, where that is less than all; may be empty
     * @param read gives its value in the shape of YAML; null or empty where there is none
     */
    public Mapping<S> held(String field, String place, String note, Function<S, @Nullable Object> read) {
        rows.add(new Row<>(field, place, note, read, null));
        return this;
    }

    /** A field with one group, whose own fields are read by another mapping. */
    public <P> Mapping<S> group(
            String field, String place, String note, Function<S, @Nullable P> part, Mapping<P> parts) {
        rows.add(new Row<>(
                field,
                place,
                note,
                source -> {
                    P found = part.apply(source);
                    return found == null ? null : parts.read(found);
                },
                parts));
        return this;
    }

    /** A field with several groups. */
    public <P> Mapping<S> groups(String field, String place, String note, Function<S, List<P>> all, Mapping<P> parts) {
        rows.add(new Row<>(
                field,
                place,
                note,
                source -> all.apply(source).stream()
                        .map(parts::read)
                        .filter(group -> !group.isEmpty())
                        .toList(),
                parts));
        return this;
    }

    /** Fields that the format does not hold. */
    public Mapping<S> lacks(String reason, String... fields) {
        for (String field : fields) {
            rows.add(new Row<>(field, null, reason, source -> null, null));
        }
        return this;
    }

    /**
     * All fields without a row so far: the format does not hold them.
     *
     * @param record the type that has the fields
     */
    public Mapping<S> lacksOthers(String reason, Class<?> record) {
        List<String> named = rows.stream().map(Row::field).toList();
        return lacks(
                reason,
                RecordSchema.of(record).fields().stream()
                        .map(FieldSchema::key)
                        .filter(key -> !named.contains(key))
                        .toArray(String[]::new));
    }

    /** What a record says there, by field, as YAML would hold it; without what is not said. */
    public Map<String, Object> read(S source) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Row<S> row : rows) {
            Object value = row.read().apply(source);
            if (value != null
                    && !value.equals("")
                    && !(value instanceof Collection<?> list && list.isEmpty())
                    && !(value instanceof Map<?, ?> map && map.isEmpty())) {
                values.put(row.field(), value);
            }
        }
        return values;
    }

    /** The keys of the fields that are held, or of those that are not; fields of groups as {@code resources.title}. */
    public SortedSet<String> fields(boolean held) {
        SortedSet<String> fields = new TreeSet<>();
        for (Row<S> row : rows) {
            if (held == (row.place() != null)) {
                fields.add(row.field());
            }
            if (row.parts() != null) {
                row.parts().fields(held).forEach(part -> fields.add(row.field() + "." + part));
            }
        }
        return fields;
    }

    /**
     * A table in Markdown: what is held in its order, and then what is not.
     *
     * @param format what the column with its places is called
     */
    public String table(String format) {
        List<String> held = new ArrayList<>();
        Map<String, List<String>> lacking = new LinkedHashMap<>();
        lines("", held, lacking);
        lacking.forEach(
                (reason, fields) -> held.add("| " + String.join(", ", fields) + " | not held | " + reason + " |"));
        return "| field of a dataset | " + format + " | what to know |\n|---|---|---|\n" + String.join("\n", held)
                + "\n";
    }

    private void lines(String before, List<String> held, Map<String, List<String>> lacking) {
        for (Row<S> row : rows) {
            String name = "`" + before + row.field() + "`";
            if (row.place() == null) {
                lacking.computeIfAbsent(row.note(), reason -> new ArrayList<>()).add(name);
            } else {
                held.add(("| " + name + " | " + row.place() + " | " + row.note() + " |").replace("|  |", "| |"));
            }
            if (row.parts() != null) {
                Objects.requireNonNull(row.parts()).lines(before + row.field() + ".", held, lacking);
            }
        }
    }
}
