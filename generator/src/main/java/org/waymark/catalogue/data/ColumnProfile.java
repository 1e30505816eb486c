package org.waymark.catalogue.data;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.model.record.Column;

/**
 * What is known of a column of a table: what its record says and what its cells show. Where the two disagree, the cells
 * count, so that a program that relies on the type can read each of them.
 *
 * @param name the name in the header row
 * @param declared what the record says of it, or null
 * @param type of what kind all its values are
 * @param missing what stands for a missing value, where the column has any; an empty text is an empty cell
 */
public record ColumnProfile(String name, @Nullable Column declared, Type type, SortedSet<String> missing) {

    /** Kinds of value, each with the form that all formats read. */
    public enum Type {
        /** Any text, also codes and numbers that are not written plainly. */
        STRING(".*"),
        /** A whole number without leading zeros. */
        INTEGER("[+-]?(0|[1-9]\\d{0,17})"),
        /** A number with a decimal point and without separators of thousands. */
        NUMBER("[+-]?(0|[1-9]\\d{0,17})(\\.\\d{1,17})?"),
        /** True or false. */
        BOOLEAN("true|false"),
        /** A day (ISO 8601). */
        DATE("\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])"),
        /** A year. */
        YEAR("\\d{4}");

        private final Pattern form;

        Type(String form) {
            this.form = Pattern.compile(form, Pattern.DOTALL);
        }

        private boolean takes(String value) {
            return form.matcher(value).matches();
        }
    }

    /** A year is one only if the record says so; else it is a number. */
    private static final List<Type> FOUND = List.of(Type.INTEGER, Type.NUMBER, Type.BOOLEAN, Type.DATE);

    /**
     * The columns of a table, in its order.
     *
     * @param table the table; if it is null, only what the record says counts
     * @return empty if the columns are not known or two have the same name
     */
    public static List<ColumnProfile> of(List<Column> declared, @Nullable Table table) {
        List<ColumnProfile> named = named(declared, table);
        if (table == null || named.isEmpty()) {
            return named;
        }
        List<ColumnProfile> all = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            all.add(of(named.get(i).name(), table.values(i), named.get(i).declared()));
        }
        return List.copyOf(all);
    }

    /** As {@link #of}, without a look at the cells: the types are those that the record says. */
    public static List<ColumnProfile> named(List<Column> declared, @Nullable Table table) {
        List<String> names = table == null ? declared.stream().map(Column::name).toList() : table.columns();
        if (names.stream().anyMatch(String::isBlank) || new HashSet<>(names).size() < names.size()) {
            return List.of();
        }
        List<ColumnProfile> all = new ArrayList<>();
        for (String name : names) {
            Column column = named(declared, name);
            all.add(new ColumnProfile(
                    name, column, column == null ? Type.STRING : declared(column), Collections.emptySortedSet()));
        }
        return List.copyOf(all);
    }

    private static ColumnProfile of(String name, List<String> cells, @Nullable Column declared) {
        SortedSet<String> missing = new TreeSet<>();
        List<String> values = new ArrayList<>(cells.size());
        for (String cell : cells) {
            if (Numbers.isMissing(cell)) {
                missing.add(cell);
            } else {
                values.add(cell);
            }
        }
        Type type = type(values, declared);
        missing.removeIf(mark -> type == Type.STRING && !mark.isEmpty()); // "x" may be a name
        return new ColumnProfile(name, declared, type, missing);
    }

    private static Type type(List<String> values, @Nullable Column declared) {
        if (values.isEmpty()) {
            return Type.STRING;
        }
        if (declared != null && declared.type() != null) {
            Type said = declared(declared);
            Type wider = said == Type.INTEGER ? Type.NUMBER : Type.STRING;
            return fits(said, values) ? said : fits(wider, values) ? wider : Type.STRING;
        }
        return FOUND.stream().filter(type -> fits(type, values)).findFirst().orElse(Type.STRING);
    }

    private static boolean fits(Type type, List<String> values) {
        return values.stream().allMatch(type::takes);
    }

    private static Type declared(Column column) {
        String type = column.type();
        return switch (type == null ? "" : type) {
            case "integer" -> Type.INTEGER;
            case "number" -> Type.NUMBER;
            case "boolean" -> Type.BOOLEAN;
            case "date" -> Type.DATE;
            case "year" -> Type.YEAR;
            default -> Type.STRING;
        };
    }

    private static @Nullable Column named(List<Column> declared, String name) {
        return declared.stream()
                .filter(column -> column.name().strip().equals(name.strip()))
                .findFirst()
                .orElse(null);
    }
}
