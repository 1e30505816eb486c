package org.waymark.site.page.dataset;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.waymark.catalogue.data.Figures;
import org.waymark.catalogue.data.TableWriter;
import org.waymark.model.record.Dataset;
import org.waymark.site.page.embed.ChartAbout;
import org.waymark.site.page.embed.EmbedCardView;
import org.waymark.site.page.embed.Embeds;
import org.waymark.site.page.figure.DatasetCharts;
import org.waymark.site.page.kit.Fact;
import org.waymark.site.render.words.Html;

/** What the page of a dataset has for other sites: the dataset as a card, and its charts. */
record DatasetEmbeds(Dataset dataset, DatasetView view, Embeds embeds) {

    /** The facts that a card has. */
    private static final Set<String> ON_CARDS = Set.of("licence", "modified", "period", "places");

    void write() throws IOException {
        if (embeds.framed()) {
            embeds.brief(
                    "card",
                    embed -> new EmbedCardView(
                            view.frame(),
                            embed,
                            view.title(),
                            view.publisher() == null ? null : view.publisher().label(),
                            facts()));
        }
        embeds.charts(view.charts(), view.frame());
        if (embeds.zipped()) {
            zips();
        }
    }

    private List<Fact> facts() {
        return view.keyFacts().stream()
                .filter(fact -> ON_CARDS.contains(fact.key()))
                .map(fact -> new Fact(
                        fact.key(),
                        fact.label(),
                        null,
                        fact.values().stream().map(Html::withoutLinks).toList(),
                        fact.known()))
                .toList();
    }

    private void zips() throws IOException {
        ChartAbout about = new ChartAbout(
                view.title().text(),
                dataset.licence(),
                Fact.text("period", view.keyFacts()),
                view.use().citation().text());
        for (int i = 0; i < view.charts().size(); i++) {
            Figures figures = DatasetCharts.figures(
                    dataset.shownCharts().get(i),
                    dataset,
                    embeds.page().edition().files());
            if (figures != null) {
                embeds.zip(view.charts().get(i), about, TableWriter.write(figures.rows()));
            }
        }
    }
}
