package org.waymark.catalogue.series;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.waymark.catalogue.data.TableWriter;
import org.waymark.model.Term;
import org.waymark.model.value.StatisticalPeriod;

/** All figures of an indicator as a table, with a decimal point. It has the columns of an indicator's file. */
public final class SeriesTable {

    /** The names of the columns. */
    public static final List<String> HEADER =
            List.of("area_code", "area_name", "period", "value", "lower", "upper", "note");

    private SeriesTable() {}

    /** The file, with the names of places in this language. */
    public static byte[] bytes(Series series, String language) {
        return TableWriter.write(rows(series, language));
    }

    /** The rows of some places and periods as a file, with the names of places in this language. */
    public static byte[] bytes(
            Series series, Collection<Term> places, Predicate<StatisticalPeriod> periods, String language) {
        return TableWriter.write(rows(series, places, periods, language));
    }

    /** All rows by place and period; the first is the header. */
    public static List<List<String>> rows(Series series, String language) {
        return rows(series, series.places(), period -> true, language);
    }

    private static List<List<String>> rows(
            Series series, Collection<Term> places, Predicate<StatisticalPeriod> periods, String language) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEADER);
        for (Term place : places) {
            String code = place.code() == null ? place.id() : place.code();
            String name = place.label().in(language, language).value();
            for (Observation each : series.of(place)) {
                if (periods.test(each.period())) {
                    rows.add(List.of(
                            code,
                            name,
                            each.period().text(),
                            number(each.value()),
                            number(each.lower()),
                            number(each.upper()),
                            note(each)));
                }
            }
        }
        return rows;
    }

    private static String number(double value) {
        return Double.isNaN(value)
                ? ""
                : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    /** What the source says; else why there is no figure, if it is more than missing. */
    private static String note(Observation observation) {
        boolean explained = observation.known() || observation.state() == Observation.State.MISSING;
        return !observation.note().isEmpty() || explained
                ? observation.note()
                : observation.state().key().replace('-', ' ');
    }
}
