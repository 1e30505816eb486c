package org.waymark.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Chart;
import org.waymark.report.Code;
import org.waymark.report.Findings;
import org.waymark.report.Suggestion;
import org.waymark.source.Location;

/** Takes the figures of a chart out of its table, and reports what cannot be drawn. */
public final class ChartFigures {

    /** More lines or bars beside each other nobody can tell apart. */
    private static final int MAX_SERIES = 6;

    private static final int MAX_FAULTS = 5;

    private final Chart chart;
    private final Table table;
    private final String file;
    private final Findings findings;
    private int faults;

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
     * @return null where nothing can be drawn; what is wrong has been reported
     */
    public static @Nullable Figures of(Chart chart, Table table, String file, Findings findings) {
        return new ChartFigures(chart, table, file, findings).figures();
    }

    private @Nullable Figures figures() {
        String x = chart.x();
        if (x == null || chart.y().isEmpty()) {
            return null; // reported where fields are read
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
        Figures figures = series < 0 ? wide(x, category, columns) : tall(x, category, columns.get(0), series);
        return usable(figures);
    }

    private @Nullable Figures usable(Figures figures) {
        boolean empty = figures.series().stream()
                .allMatch(each -> each.values().stream().allMatch(d -> d.isNaN()));
        if (empty) {
            findings.add(
                    Code.INVALID_FIGURE,
                    chart.source().locate("y"),
                    "the chart has no figure to draw",
                    "Name a column of " + file + " that holds numbers");
            return null;
        }
        if (figures.series().size() > MAX_SERIES) {
            findings.add(
                    Code.INVALID_VALUE,
                    chart.source().locate(chart.series() == null ? "y" : "series"),
                    "the chart has " + figures.series().size() + " series; more than " + MAX_SERIES
                            + " cannot be told apart",
                    "Draw fewer, or make several charts of them");
            return null;
        }
        return figures;
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
                            .orElse("Its columns are: " + String.join(", ", table.columns())));
        }
        return found;
    }

    private Figures wide(String x, int category, List<Integer> columns) {
        List<Figures.Series> series = new ArrayList<>();
        for (int column : columns) {
            List<Double> values = new ArrayList<>();
            for (Table.Row row : table.rows()) {
                values.add(number(row, column));
            }
            series.add(new Figures.Series(table.columns().get(column), values, table.values(column)));
        }
        return new Figures(x, table.values(category), series, 0);
    }

    private Figures tall(String x, int category, int column, int by) {
        List<String> categories = table.values(category).stream().distinct().toList();
        Map<String, Integer> places = new LinkedHashMap<>();
        categories.forEach(each -> places.put(each, places.size()));
        Map<String, Figures.Series> series = new LinkedHashMap<>();
        for (Table.Row row : table.rows()) {
            Figures.Series own = series.computeIfAbsent(row.cells().get(by), name -> empty(name, categories.size()));
            int place = places.getOrDefault(row.cells().get(category), 0);
            own.values().set(place, number(row, column));
            own.written().set(place, row.cells().get(column));
        }
        return new Figures(x, categories, List.copyOf(series.values()), 0);
    }

    private static Figures.Series empty(String name, int size) {
        return new Figures.Series(
                name,
                new ArrayList<>(java.util.Collections.nCopies(size, Figures.NONE)),
                new ArrayList<>(java.util.Collections.nCopies(size, "")));
    }

    private double number(Table.Row row, int column) {
        String cell = row.cells().get(column);
        OptionalDouble number = Numbers.parse(cell);
        if (number.isEmpty() && !Numbers.isMissing(cell)) {
            faults++;
            if (faults <= MAX_FAULTS) {
                findings.add(
                        Code.INVALID_FIGURE,
                        new Location(file, row.line(), 0),
                        "'" + shortened(cell) + "' in column '"
                                + table.columns().get(column) + "' is not a number",
                        "Write digits with a decimal point; leave the cell empty where there is no figure");
            }
        }
        return number.orElse(Figures.NONE);
    }

    private static String shortened(String cell) {
        return cell.length() <= 40 ? cell : cell.substring(0, 40) + "…";
    }
}
