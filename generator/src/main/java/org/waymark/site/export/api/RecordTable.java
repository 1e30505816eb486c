package org.waymark.site.export.api;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.model.Entry;
import org.waymark.model.Kind;
import org.waymark.model.Ref;
import org.waymark.model.Search;
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
    private final boolean brief;
    private final List<Column> columns = new ArrayList<>();

    private RecordTable(Kind<?> kind, boolean brief, ExportInputs in, RecordJson json) {
        this.in = in;
        this.json = json;
        this.brief = brief;
        this.languages = in.catalogue().site().languages();
        add("", RecordSchema.of(kind.type()), List::of);
    }

    /** All fields. */
    static RecordTable full(Kind<?> kind, ExportInputs in, RecordJson json) {
        return new RecordTable(kind, false, in, json);
    }

    /** What records are called, where their data is, and what they are grouped by in lists. */
    static RecordTable brief(Kind<?> kind, ExportInputs in, RecordJson json) {
        return new RecordTable(kind, true, in, json);
    }

    /** @param groups the groups of a record that have this schema, or the record itself */
    private void add(String prefix, RecordSchema schema, Function<Object, List<?>> groups) {
        for (FieldSchema field : schema.fields()) {
            String name = prefix + field.key();
            Function<Object, List<?>> values = record -> groups.apply(record).stream()
                    .flatMap(group -> schema.all(group, field).stream())
                    .distinct()
                    .toList();
            if (field.nested() != null && (brief || !field.list())) {
                add(name + ".", field.nested(), values);
            } else if (!brief || isBrief(field, prefix)) {
                add(name, field, values);
            }
        }
    }

    private static boolean isBrief(FieldSchema field, String prefix) {
        boolean link = field.type() == FieldType.LINK && !field.list();
        return field.facet() != null || (prefix.isEmpty() && (field.search() == Search.TITLE || link));
    }

    private void add(String name, FieldSchema field, Function<Object, List<?>> values) {
        if (field.nested() != null || field.type() == FieldType.MAP) {
            columns.add(new Column(name, record -> groups(field, values.apply(record))));
        } else if (field.type() == FieldType.TEXT || field.type() == FieldType.MARKDOWN) {
            columns.add(new Column(name, record -> joined(values.apply(record), this::first)));
            for (String other : languages.subList(1, languages.size())) {
                columns.add(new Column(
                        name + "_" + other,
                        record -> joined(
                                values.apply(record),
                                text -> ((Text) text).byLanguage().getOrDefault(other, ""))));
            }
        } else {
            columns.add(new Column(name, record -> joined(values.apply(record), this::plain)));
        }
    }

    /** The names of the columns. */
    String header() {
        List<String> names = new ArrayList<>(List.of(RecordJson.SLUG, RecordJson.PAGE, RecordJson.SOURCE));
        columns.forEach(column -> names.add(column.name()));
        return SafeCsv.line(names);
    }

    String line(Entry entry) {
        List<String> cells = new ArrayList<>(columns.size() + 3);
        cells.add(entry.slug());
        cells.add(in.page(entry));
        cells.add(entry.source().file());
        columns.forEach(column -> cells.add(column.cell().apply(entry)));
        return SafeCsv.line(cells);
    }

    private String groups(FieldSchema field, List<?> values) {
        if (values.isEmpty()) {
            return "";
        }
        return new String(json.groups(field.list() ? values : values.get(0)), StandardCharsets.UTF_8);
    }

    private static String joined(List<?> values, Function<Object, String> text) {
        return values.size() == 1
                ? text.apply(values.get(0))
                : values.stream().map(text).filter(each -> !each.isEmpty()).collect(Collectors.joining("; "));
    }

    private String first(Object text) {
        return ((Text) text).in(languages.get(0), languages.get(0)).value();
    }

    private String plain(Object value) {
        if (value instanceof Term term) {
            return term.listed() ? term.id() : term.label().any();
        }
        if (value instanceof Ref ref) {
            Entry entry = in.catalogue().resolve(ref);
            return entry == null ? ref.target() : entry.slug();
        }
        return value.toString();
    }
}
