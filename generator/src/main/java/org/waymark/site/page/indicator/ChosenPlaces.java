package org.waymark.site.page.indicator;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Ref;
import org.waymark.model.Term;
import org.waymark.model.record.Indicator;
import org.waymark.model.record.IndicatorChart;
import org.waymark.site.page.figure.ChartView;
import org.waymark.site.page.kit.PageContext;
import org.waymark.site.render.words.Words;

/** Charts of places that a text names. */
public final class ChosenPlaces {

    private static final String ID = "chart";

    private ChosenPlaces() {}

    /** The chart; without pictures if the indicators have no figures, null if there is no chart. */
    public static @Nullable ChartView of(@Nullable IndicatorChart chart, PageContext page) {
        if (chart == null) {
            return null;
        }
        Words title = page.words(chart.title());
        LatestFigures latest = latest(chart.indicator(), page);
        LatestFigures other = latest(chart.beside(), page);
        if (latest == null || chart.places().isEmpty() || (chart.beside() != null && other == null)) {
            return ChartView.undrawn(ID, title);
        }
        IndicatorCharts charts = new IndicatorCharts(latest, new FigureWords(latest, page), page);
        List<Term> places = chart.places();
        boolean lines = chart.kind() == null
                ? latest.series().periods().size() > 2
                : chart.kind().equals("line");
        return other == null && lines
                ? charts.lines(ID, title, places)
                : charts.dots(ID, title, places, other == null ? null : new FigureWords(other, page));
    }

    private static @Nullable LatestFigures latest(@Nullable Ref indicator, PageContext page) {
        return indicator != null && page.catalogue().resolve(indicator) instanceof Indicator found
                ? IndicatorFigures.of(page.edition()).of(found)
                : null;
    }
}
