package org.waymark.site.page.indicator;

import java.io.IOException;
import java.util.Map;
import org.waymark.catalogue.series.Series;
import org.waymark.catalogue.series.SeriesTable;
import org.waymark.model.Catalogue;
import org.waymark.model.record.Indicator;
import org.waymark.site.PageGuard;

/** Writes all figures of each indicator as a file, with a decimal point. */
public final class IndicatorFiles {

    private IndicatorFiles() {}

    /** The files of all indicators that have figures. */
    public static void write(Map<String, Series> all, Catalogue catalogue, PageGuard guard) throws IOException {
        String language = catalogue.site().language();
        for (Series series : all.values()) {
            Indicator indicator = series.indicator();
            guard.attempt(
                    indicator.figuresAddress(),
                    indicator.source()::location,
                    () -> guard.out().put(indicator.figuresAddress(), SeriesTable.bytes(series, language)));
        }
    }
}
