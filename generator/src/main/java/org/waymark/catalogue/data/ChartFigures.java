package org.waymark.catalogue.data;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.model.record.Chart;
import org.waymark.report.Code;
import org.waymark.report.Findings;
import org.waymark.source.Location;
import org.waymark.text.Suggestion;

/** Takes the figures of a chart out of its table, and reports what cannot be drawn. */
public final class ChartFigures {

    /** Readers cannot tell more lines or bars apart. */
    private static final int MAX_SERIES = 6;

    private static final int MAX_FAULTS = 5;

    private final Chart chart;
    private final Table table;
    private final String file;
    private final Findings findings;
    private int faults;
    private boolean unsure;

    private ChartFigures(Chart chart, Table table, String file, Findings findings) {
        this.chart = chart;
        this.table = table;
        this.file = file;
        this.findings = findings;
    }

    /**
     * The figures of a chart.
     *
     * @param file the table's path from the catalogue's root, for findings
     * @return null if nothing can be drawn; the reason has been reported
     */
    public static @Nullable Figures of(Chart chart, Table table, String file, Findings findings) {
        return new ChartFigures(chart, table, file, findings).figures();
    }

    private @Nullable Figures figures() {
        String x = chart.x();
        if (x == null || chart.y().isEmpty()) {
            return null; // reported when fields are read
        }
        int category = column(x, chart.source().locate("x"));
        List<Integer> columns = new ArrayList<>();
        for (int i = 0; i < chart.y().size(); i++) {
            columns.add(column(chart.y().get(i), chart.source().locate("y", i)));
        }
        String by = chart.series();
        int series = by == null ? -1 : column(by, chart.source().locate("series"));
        if (category < 0 || columns.contains(-1) || (by != null && series < 0)) {
            return null;
        }
        long number = series < 0
                ? columns.size()
                : table.values(series).stream().distinct().count();
        if (isTooMany(number)) {
            return null;
        }
        if (series < 0 && "map".equals(chart.kind())) {
            eachAreaOnce(category);
        }
        Figures figures = series < 0 ? wide(x, category, columns) : tall(x, category, columns.get(0), series);
        return unsure ? null : usable(figures);
    }

    private @Nullable Figures usable(Figures figures) {
        boolean empty = figures.series().stream()
                .allMatch(each -> each.values().stream().allMatch(d -> d.isNaN()));
        if (empty) {
            findings.add(
                    Code.INVALID_FIGURE,
                    chart.source().locate("y"),
                    "the chart has no figures to draw",
                    "Name a column of " + file + " that holds numbers");
            return null;
        }
        return figures;
    }

    private boolean isTooMany(long series) {
        if (series > MAX_SERIES) {
            findings.add(
                    Code.INVALID_VALUE,
                    chart.source().locate(chart.series() == null ? "y" : "series"),
                    "the chart has " + series + " series; more than " + MAX_SERIES + " are too many to distinguish",
                    "Draw fewer, or split them into several charts");
        }
        return series > MAX_SERIES;
    }

    private String columnNames() {
        String names = table.columns().stream()
                .limit(MAX_SERIES * 2)
                .map(ChartFigures::shortened)
                .collect(Collectors.joining(", "));
        return table.columns().size() > MAX_SERIES * 2 ? names + " …" : names;
    }

    private int column(String name, Location at) {
        int found = table.column(name);
        if (found < 0) {
            findings.add(
                    Code.UNKNOWN_COLUMN,
                    at,
                    file + " has no column '" + name + "'",
                    Suggestion.nearest(name, table.columns())
                            .map(near -> "Did you mean '" + near + "'?")
                            .orElse("Its columns are: " + columnNames()));
        }
        if (table.count(name) > 1) {
            findings.add(
                    Code.UNKNOWN_COLUMN,
                    at,
                    file + " has more than one column '" + name + "'",
                    "Give each column of the file a different name");
            return -1;
        }
        return found;
    }

    private void eachAreaOnce(int category) {
        Set<String> seen = new HashSet<>();
        for (Table.Row row : table.rows()) {
            String code = row.cells().get(category);
            if (!seen.add(code)) {
                second(row, "'" + code + "'");
            }
        }
    }

    private Figures wide(String x, int category, List<Integer> columns) {
        List<Figures.Series> series = new ArrayList<>();
        for (int column : columns) {
            List<Double> values = new ArrayList<>();
            List<String> written = new ArrayList<>();
            for (Table.Row row : table.rows()) {
                values.add(number(row, column));
                written.add(written(row, column));
            }
            series.add(new Figures.Series(table.columns().get(column), values, written));
        }
        return figures(x, table.values(category), category, series);
    }

    private Figures tall(String x, int category, int column, int by) {
        List<String> categories = table.values(category).stream().distinct().toList();
        Map<String, Integer> places = new LinkedHashMap<>();
        categories.forEach(each -> places.put(each, places.size()));
        Map<String, Figures.Series> series = new LinkedHashMap<>();
        Set<List<String>> seen = new HashSet<>();
        for (Table.Row row : table.rows()) {
            String name = row.cells().get(by);
            Figures.Series own = series.computeIfAbsent(name, each -> empty(each, categories.size()));
            String place = row.cells().get(category);
            if (!seen.add(List.of(name, place))) {
                second(row, "'" + place + "' in the series '" + name + "'");
            }
            own.values().set(places.getOrDefault(place, 0), number(row, column));
            own.written().set(places.getOrDefault(place, 0), written(row, column));
        }
        return figures(x, categories, category, List.copyOf(series.values()));
    }

    private Figures figures(String x, List<String> categories, int category, List<Figures.Series> series) {
        Notation notation = table.notations().get(category);
        List<Double> positions = categories.stream()
                .map(each -> Numbers.parse(each, notation).orElse(Figures.NONE))
                .toList();
        return new Figures(x, categories, positions, series, table.left());
    }

    /** Reports a second figure for the same place, because only one can be drawn. */
    private void second(Table.Row row, String what) {
        unsure = true;
        faults++;
        if (faults <= MAX_FAULTS) {
            findings.add(
                    Code.INVALID_FIGURE,
                    new Location(file, row.line(), 0),
                    "there is a second figure for " + shortened(what),
                    "Keep one row for each, or name a column as 'series' to separate them");
        }
    }

    private static Figures.Series empty(String name, int size) {
        return new Figures.Series(
                name,
                new ArrayList<>(java.util.Collections.nCopies(size, Figures.NONE)),
                new ArrayList<>(java.util.Collections.nCopies(size, "")));
    }

    private String written(Table.Row row, int column) {
        return Numbers.written(row.cells().get(column), table.notations().get(column));
    }

    private double number(Table.Row row, int column) {
        String cell = row.cells().get(column);
        Notation notation = table.notations().get(column);
        OptionalDouble number = Numbers.parse(cell, notation);
        if (number.isEmpty() && !Numbers.isMissing(cell)) {
            unsure |= notation.isAmbiguous(cell);
            faults++;
            if (faults <= MAX_FAULTS) {
                unread(cell, column, notation, new Location(file, row.line(), 0));
            }
        }
        return number.orElse(Figures.NONE);
    }

    private void unread(String cell, int column, Notation notation, Location at) {
        String place = "'" + shortened(cell) + "' in column '" + table.columns().get(column) + "'";
        if (notation.isAmbiguous(cell)) {
            String whole = Notation.whole(cell);
            findings.add(
                    Code.INVALID_FIGURE,
                    at,
                    place + " may be " + whole + " or " + Notation.fraction(cell),
                    "Write " + whole + " for the one and " + Notation.fraction(cell) + "0 for the other");
        } else {
            findings.add(
                    Code.INVALID_FIGURE,
                    at,
                    place + " is not a number",
                    "Use digits, and the same decimal mark in the whole column. Leave the cell empty if there is no"
                            + " figure");
        }
    }

    private static String shortened(String cell) {
        return Figures.shortened(cell, 40);
    }
}
