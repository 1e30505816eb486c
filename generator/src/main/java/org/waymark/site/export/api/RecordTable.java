package org.waymark.site.export.api;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Entry;
import org.waymark.model.Kind;
import org.waymark.model.Ref;
import org.waymark.model.Term;
import org.waymark.model.schema.FieldSchema;
import org.waymark.model.schema.FieldType;
import org.waymark.model.schema.RecordSchema;
import org.waymark.model.value.Text;
import org.waymark.site.export.kit.ExportInputs;
import org.waymark.text.SafeCsv;

/**
 * Records of a kind as rows: a column for each field, {@code access.level} for a field of a group, and
 * {@code title_cy} for a text in a language other than the site's first. Several values in a cell have {@code "; "}
 * between them, and several groups are JSON. Terms are said by their ids and records by their slugs.
 */
final class RecordTable {

    private record Column(String name, Function<Object, String> cell) {}

    private final ExportInputs in;
    private final RecordJson json;
    private final List<String> languages;
    private final List<Column> columns = new ArrayList<>();

    RecordTable(Kind<?> kind, ExportInputs in, RecordJson json) {
        this.in = in;
        this.json = json;
        this.languages = in.catalogue().site().languages();
        add("", RecordSchema.of(kind.type()), record -> record);
    }

    @FunctionalInterface
    private interface Inside {
        @Nullable
        Object of(Object record);
    }

    private void add(String prefix, RecordSchema schema, Inside inside) {
        for (FieldSchema field : schema.fields()) {
            String name = prefix + field.key();
            Inside value = record -> {
                Object group = inside.of(record);
                return group == null ? null : schema.get(group, field);
            };
            boolean text = field.type() == FieldType.TEXT || field.type() == FieldType.MARKDOWN;
            if (field.nested() != null && !field.list()) {
                add(name + ".", field.nested(), value);
            } else if (field.nested() != null || field.type() == FieldType.MAP) {
                columns.add(new Column(name, record -> groups(value.of(record))));
            } else if (text) {
                columns.add(new Column(name, record -> texts(value.of(record), languages.get(0), true)));
                for (String other : languages.subList(1, languages.size())) {
                    columns.add(new Column(name + "_" + other, record -> texts(value.of(record), other, false)));
                }
            } else {
                columns.add(new Column(name, record -> plain(value.of(record))));
            }
        }
    }

    /** The names of the columns. */
    String header() {
        List<String> names = new ArrayList<>(List.of(RecordJson.SLUG, RecordJson.PAGE, RecordJson.SOURCE));
        columns.forEach(column -> names.add(column.name()));
        return SafeCsv.line(names);
    }

    /** A record as a line. */
    String line(Entry entry) {
        List<String> cells = new ArrayList<>(columns.size() + 3);
        cells.add(entry.slug());
        cells.add(in.page(entry));
        cells.add(entry.source().file());
        columns.forEach(column -> cells.add(column.cell().apply(entry)));
        return SafeCsv.line(cells);
    }

    private String groups(@Nullable Object value) {
        boolean empty = value == null
                || (value instanceof List<?> list && list.isEmpty())
                || (value instanceof Map<?, ?> map && map.isEmpty());
        return empty ? "" : new String(json.groups(requireNonNull(value)), StandardCharsets.UTF_8);
    }

    private String plain(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(this::plain).collect(Collectors.joining("; "));
        }
        if (value instanceof Term term) {
            return term.listed() ? term.id() : term.label().any();
        }
        if (value instanceof Ref ref) {
            Entry entry = in.catalogue().resolve(ref);
            return entry == null ? ref.target() : entry.slug();
        }
        return value == null ? "" : value.toString();
    }

    private String texts(@Nullable Object value, String language, boolean orAnother) {
        if (value instanceof List<?> list) {
            return list.stream()
                    .map(each -> texts(each, language, orAnother))
                    .filter(each -> !each.isEmpty())
                    .collect(Collectors.joining("; "));
        }
        if (value instanceof Text text) {
            return orAnother
                    ? text.in(language, language).value()
                    : text.byLanguage().getOrDefault(language, "");
        }
        return "";
    }
}
