package org.waymark.site.page.indicator;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.waymark.model.record.Indicator;
import org.waymark.site.page.embed.ChartAbout;
import org.waymark.site.page.embed.Embeds;
import org.waymark.site.page.figure.ChartView;
import org.waymark.site.page.figure.IndicatorWords;
import org.waymark.site.page.kit.Fact;
import org.waymark.site.page.kit.PageContext;

/** What the page of an indicator has for other sites: its charts. */
final class IndicatorEmbeds {

    private IndicatorEmbeds() {}

    static void write(Indicator indicator, IndicatorView view, Embeds embeds) throws IOException {
        IndicatorView.Figures figures = view.figures();
        if (figures == null) {
            return;
        }
        List<ChartView> charts = Stream.of(figures.map(), figures.distribution(), figures.group(), figures.trend())
                .filter(Objects::nonNull)
                .toList();
        embeds.charts(charts, view.frame());
        if (embeds.zipped()) {
            PageContext page = embeds.page();
            LatestFigures latest = IndicatorFigures.of(page.edition()).of(indicator);
            ChartAbout about = new ChartAbout(
                    view.title().text(),
                    indicator.licence(),
                    latest == null ? "" : new IndicatorWords(page.edition(), indicator).period(latest.period()),
                    Fact.text("cite", view.use()));
            for (ChartView chart : charts) {
                embeds.zip(chart, about, ChartedFigures.csv(indicator, chart.id(), page));
            }
        }
    }
}
