package org.waymark.site.page.indicator;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.waymark.catalogue.data.TableWriter;
import org.waymark.catalogue.series.Observation;
import org.waymark.catalogue.series.Series;
import org.waymark.model.Catalogue;
import org.waymark.model.Term;
import org.waymark.model.record.Indicator;
import org.waymark.site.PageGuard;

/** Writes all figures of each indicator as a file, with a decimal point. It has the columns of an indicator's file. */
public final class IndicatorFiles {

    private static final List<String> HEADER =
            List.of("area_code", "area_name", "period", "value", "lower", "upper", "note");

    private IndicatorFiles() {}

    /** Address of an indicator's figures from the root of the site: they are the same in each language. */
    public static String file(Indicator indicator) {
        return indicator.figuresAddress();
    }

    /** The files of all indicators that have figures. */
    public static void write(Map<String, Series> all, Catalogue catalogue, PageGuard guard) throws IOException {
        String language = catalogue.site().language();
        for (Series series : all.values()) {
            Indicator indicator = series.indicator();
            guard.attempt(
                    file(indicator),
                    indicator.source()::location,
                    () -> guard.out().put(file(indicator), TableWriter.write(rows(series, language))));
        }
    }

    /** All rows by place and period; the first is the header. */
    static List<List<String>> rows(Series series, String language) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEADER);
        for (Term place : series.places()) {
            String code = place.code() == null ? place.id() : place.code();
            String name = place.label().in(language, language).value();
            for (Observation each : series.of(place)) {
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
