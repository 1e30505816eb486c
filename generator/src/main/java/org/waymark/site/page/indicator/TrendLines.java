package org.waymark.site.page.indicator;

import java.util.ArrayList;
import java.util.List;
import org.waymark.catalogue.series.Observation;
import org.waymark.model.Term;
import org.waymark.model.value.StatisticalPeriod;
import org.waymark.site.page.figure.IndicatorWords;
import org.waymark.site.page.kit.PageContext;
import org.waymark.site.page.place.FigureSentences;
import org.waymark.site.render.chart.series.Sparkline;
import org.waymark.site.render.chart.series.Trend;
import org.waymark.site.render.words.Html;

/** The series of places as lines over all periods. */
record TrendLines(LatestFigures latest, FigureWords words, PageContext page) {

    /** The line of a place. */
    Trend.Line line(Term place, Trend.Role role) {
        List<Double> values = new ArrayList<>();
        for (StatisticalPeriod period : latest.series().periods()) {
            Observation at = latest.series().at(place, period);
            values.add(at == null ? Double.NaN : at.value());
        }
        return new Trend.Line(new FigureSentences(page.edition()).shortLabel(place), role, values);
    }

    /** Lines with the breaks of the series. */
    Trend of(List<Trend.Line> lines) {
        IndicatorWords written =
                new IndicatorWords(page.edition(), latest.series().indicator());
        List<Trend.Period> periods = latest.series().periods().stream()
                .map(period -> new Trend.Period(period.position(), written.spelled(period)))
                .toList();
        List<Trend.Break> breaks = latest.series().indicator().breaks().stream()
                .flatMap(each -> StatisticalPeriod.parse(each.period()).stream())
                .map(period -> new Trend.Break(period.position(), ""))
                .toList();
        return new Trend(
                periods, lines, breaks, words.values(), words.measure(), number -> page.say("chart.starts", number));
    }

    /** The line of a place as a small drawing, beside that of the place around all others; empty for one period. */
    Html sparkline(Term place) {
        Term whole = latest.whole();
        if (latest.series().periods().size() < 2) {
            return Html.EMPTY;
        }
        List<Trend.Line> lines = new ArrayList<>(List.of(line(place, Trend.Role.HIGHLIGHT)));
        if (whole != null && !whole.id().equals(place.id())) {
            lines.add(line(whole, Trend.Role.NATION));
        }
        return Sparkline.draw(of(lines), words.course(place));
    }
}
