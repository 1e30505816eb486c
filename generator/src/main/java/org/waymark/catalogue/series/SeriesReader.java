package org.waymark.catalogue.series;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.data.DataFiles;
import org.waymark.catalogue.data.Notation;
import org.waymark.catalogue.data.Numbers;
import org.waymark.catalogue.data.Table;
import org.waymark.catalogue.place.Places;
import org.waymark.model.Term;
import org.waymark.model.record.Indicator;
import org.waymark.model.value.StatisticalPeriod;
import org.waymark.report.Code;
import org.waymark.report.Findings;
import org.waymark.source.Location;
import org.waymark.text.Suggestion;

/**
 * Reads the tidy file of an indicator: a row for each place and period (Wickham, Tidy Data, 2014). Columns that it does not
 * know are left alone.
 */
final class SeriesReader {

    private static final int MAX_FAULTS = 5;

    private final Indicator indicator;
    private final Places places;
    private final Findings findings;
    private final Map<Term, Map<StatisticalPeriod, Observation>> found = new IdentityHashMap<>();
    private final Map<Code, Integer> faults = new TreeMap<>();

    /** A file has many rows and few periods. */
    private final Map<String, Optional<StatisticalPeriod>> periods = new HashMap<>();

    private SeriesReader(Indicator indicator, Places places, Findings findings) {
        this.indicator = indicator;
        this.places = places;
        this.findings = findings;
    }

    /** The series of an indicator; null if its file is not there or has not the columns that it needs. */
    static @Nullable Series read(Indicator indicator, Places places, DataFiles files, Findings findings) {
        String path = indicator.path();
        Table table = path == null ? null : files.table(path);
        return table == null || path == null ? null : new SeriesReader(indicator, places, findings).read(table, path);
    }

    /** The columns by their position; -1 where the file has none. */
    private record Columns(int area, int period, int value, int measure, int lower, int upper, int note) {

        static Columns of(Table table) {
            return new Columns(
                    table.column("area_code"),
                    table.column("period"),
                    table.column("value"),
                    table.column("measure"),
                    table.column("lower"),
                    table.column("upper"),
                    table.column("note"));
        }
    }

    private @Nullable Series read(Table table, String file) {
        Columns columns = Columns.of(table);
        boolean whole = true;
        for (String name : List.of("area_code", "period", "value")) {
            if (table.column(name) < 0) {
                missingColumn(name, table, file);
                whole = false;
            }
        }
        if (indicator.measure() != null && columns.measure() < 0) {
            missingColumn("measure", table, file);
            whole = false;
        }
        if (!whole) {
            return null;
        }
        for (Table.Row row : table.rows()) {
            String measure = indicator.measure();
            if (measure == null || row.cells().get(columns.measure()).strip().equals(measure)) {
                read(row, table, columns, file);
            }
        }
        if (found.isEmpty()) {
            fault(
                    Code.INVALID_FIGURE,
                    indicator.source().locate(indicator.measure() == null ? "file" : "measure"),
                    "no row of " + file + " has a figure for a place in this catalogue",
                    "Check the codes of the places and the measure");
        }
        Map<Term, List<Observation>> observations = new IdentityHashMap<>();
        found.forEach((place, own) -> observations.put(place, new ArrayList<>(own.values())));
        return new Series(indicator, observations);
    }

    private void missingColumn(String name, Table table, String file) {
        fault(
                Code.UNKNOWN_COLUMN,
                indicator.source().locate("file"),
                file + " has no column '" + name + "'",
                Suggestion.nearest(name, table.columns())
                        .map(near -> "Rename the column '" + near + "'")
                        .orElse("The file of an indicator has the columns area_code, period and value"));
    }

    private void read(Table.Row row, Table table, Columns columns, String file) {
        Location at = new Location(file, row.line(), 0);
        String code = row.cells().get(columns.area()).strip();
        Term place = places.byCode(code);
        String written = row.cells().get(columns.period()).strip();
        Optional<StatisticalPeriod> period = periods.computeIfAbsent(written, StatisticalPeriod::parse);
        if (place == null) {
            fault(
                    Code.UNKNOWN_AREA,
                    at,
                    "no place in this catalogue has the code '" + code + "'",
                    "Correct the code, or give it to a place in content/vocabularies/places.yaml");
        } else if (period.isEmpty()) {
            fault(
                    Code.INVALID_PERIOD,
                    at,
                    "'" + written + "' is not a period",
                    "Write it like 2023, 2023-24, 2015-2017, 2015-11 or 2024-07 to 2025-06");
        } else {
            Observation observation = observation(period.get(), row, table, columns, at);
            Observation before =
                    found.computeIfAbsent(place, key -> new TreeMap<>()).putIfAbsent(period.get(), observation);
            if (before != null && !before.equals(observation)) {
                fault(
                        Code.INVALID_FIGURE,
                        at,
                        "there is a second figure for '" + code + "' in " + written,
                        "Keep one row, or choose the rows with 'measure'. We use the first one");
            }
        }
    }

    private Observation observation(
            StatisticalPeriod period, Table.Row row, Table table, Columns columns, Location at) {
        String cell = row.cells().get(columns.value());
        String note = columns.note() < 0 ? "" : row.cells().get(columns.note()).strip();
        double value = number(row, columns.value(), table, at);
        Observation.State state = Double.isNaN(value) ? Observation.State.of(cell, note) : Observation.State.KNOWN;
        return new Observation(
                period,
                value,
                number(row, columns.lower(), table, at),
                number(row, columns.upper(), table, at),
                state,
                note);
    }

    private double number(Table.Row row, int column, Table table, Location at) {
        if (column < 0) {
            return Double.NaN;
        }
        String cell = row.cells().get(column);
        Notation notation = table.notations().get(column);
        OptionalDouble number = Numbers.parse(cell, notation);
        if (number.isEmpty() && !Numbers.isMissing(cell)) {
            fault(
                    Code.INVALID_FIGURE,
                    at,
                    "'" + cell.strip() + "' is not a number",
                    "Use digits only, and leave the cell empty if there is no figure");
        }
        return number.orElse(Double.NaN);
    }

    private void fault(Code code, Location at, String message, String hint) {
        int count = faults.merge(code, 1, Integer::sum);
        if (count <= MAX_FAULTS) {
            findings.add(code, at, message, hint);
        }
    }
}
