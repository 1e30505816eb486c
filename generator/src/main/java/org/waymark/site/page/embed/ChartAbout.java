package org.waymark.site.page.embed;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Term;
import org.waymark.model.record.Dataset;
import org.waymark.model.record.Indicator;
import org.waymark.site.page.dataset.DatasetView;
import org.waymark.site.page.figure.IndicatorWords;
import org.waymark.site.page.indicator.IndicatorFigures;
import org.waymark.site.page.indicator.IndicatorView;
import org.waymark.site.page.indicator.LatestFigures;
import org.waymark.site.page.kit.Fact;
import org.waymark.site.page.kit.PageContext;
import org.waymark.site.render.words.Html;

/**
 * What a chart that leaves the site has to say about its figures. All texts are single lines.
 *
 * @param record the title of the record
 * @param licence the licence of the figures; null if not known
 * @param period the period; empty if not known
 * @param citation how to cite them
 */
record ChartAbout(String record, @Nullable Term licence, String period, String citation) {

    /** Of the charts of a dataset. */
    static ChartAbout of(Dataset dataset, DatasetView view) {
        return new ChartAbout(
                view.title().text(),
                dataset.licence(),
                value("period", view.keyFacts()),
                view.use().citation().text());
    }

    /** Of the charts of an indicator. */
    static ChartAbout of(Indicator indicator, IndicatorView view, PageContext page) {
        LatestFigures latest = IndicatorFigures.of(page.edition()).of(indicator);
        return new ChartAbout(
                view.title().text(),
                indicator.licence(),
                latest == null ? "" : new IndicatorWords(page.edition(), indicator).period(latest.period()),
                value("cite", view.use()));
    }

    private static String value(String key, List<Fact> facts) {
        return facts.stream()
                .filter(fact -> fact.key().equals(key) && fact.known())
                .flatMap(fact -> fact.values().stream())
                .map(Html::text)
                .findFirst()
                .orElse("");
    }
}
