package org.waymark.site.page.embed;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.address.Addresses;
import org.waymark.catalogue.address.Edition;
import org.waymark.catalogue.data.Figures;
import org.waymark.catalogue.data.TableWriter;
import org.waymark.model.Entry;
import org.waymark.model.Kind;
import org.waymark.model.Ref;
import org.waymark.model.record.Dataset;
import org.waymark.model.record.Indicator;
import org.waymark.site.ContentSecurityPolicy;
import org.waymark.site.EmbedPaths;
import org.waymark.site.Output;
import org.waymark.site.RecordFormats;
import org.waymark.site.page.dataset.DatasetView;
import org.waymark.site.page.figure.ChartCredits;
import org.waymark.site.page.figure.ChartView;
import org.waymark.site.page.figure.DatasetCharts;
import org.waymark.site.page.front.SearchView;
import org.waymark.site.page.indicator.ChartedFigures;
import org.waymark.site.page.indicator.IndicatorView;
import org.waymark.site.page.kit.Fact;
import org.waymark.site.page.kit.PageContext;
import org.waymark.site.page.place.PlaceView;
import org.waymark.site.page.question.QuestionView;
import org.waymark.site.render.template.PageView;
import org.waymark.site.render.words.Html;

/**
 * Makes the pages for frames on other sites, and the charts to download. They come from the view of the page that they
 * belong to, in which everything is worked out and drawn, while that is there.
 */
public final class Embeds {

    /** The facts that a card has. */
    private static final Set<String> ON_CARDS = Set.of("licence", "modified", "period", "places");

    private final PageContext page;
    private final Edition edition;
    private final Output out;

    private Embeds(PageContext page, Output out) {
        this.page = page;
        this.edition = page.edition().edition();
        this.out = out;
    }

    /**
     * Stores what belongs to a page.
     *
     * @param view the view of the page, which was just made
     * @throws IOException if a file cannot be stored
     */
    public static void write(PageView view, PageContext page, Output out) throws IOException {
        new Embeds(page, out).write(view);
    }

    private void write(PageView view) throws IOException {
        if (view instanceof SearchView) {
            put("search", EmbedPaths.page(edition, page.address()), embed -> new EmbedSearchView(view.frame(), embed));
        } else if (view instanceof QuestionView question) {
            charts(question.charts(), view);
        } else if (view instanceof PlaceView place && wanted(EmbedPaths.FORMAT)) {
            place(place);
        } else if (view instanceof IndicatorView indicator && indicator.figures() != null) {
            indicator(indicator, indicator.figures());
        } else if (view instanceof DatasetView dataset) {
            dataset(dataset);
        }
    }

    private boolean wanted(String format) {
        return RecordFormats.wanted(format, page.catalogue());
    }

    private void place(PlaceView place) throws IOException {
        List<EmbedFiguresView.Figure> figures = place.groups().stream()
                .filter(PlaceView.Group::open)
                .flatMap(group -> group.lines().stream())
                .map(this::figure)
                .toList();
        if (!figures.isEmpty()) {
            put(
                    "figures",
                    EmbedPaths.page(edition, page.address()),
                    embed -> new EmbedFiguresView(place.frame(), embed, place.name(), figures));
        }
    }

    private EmbedFiguresView.Figure figure(PlaceView.Line line) {
        String slug = line.id().substring(PlaceView.Line.ID.length());
        return new EmbedFiguresView.Figure(slug, line, source(slug));
    }

    private Html source(String slug) {
        Indicator indicator = page.catalogue().entry(Kind.of(Indicator.class), slug);
        Ref from = indicator == null ? null : indicator.dataset();
        return indicator != null && from != null && page.catalogue().resolve(from) instanceof Dataset dataset
                ? ChartCredits.source(dataset, indicator.licence(), page).withoutLinks()
                : Html.EMPTY;
    }

    private void dataset(DatasetView view) throws IOException {
        if (wanted(EmbedPaths.FORMAT)) {
            List<Fact> facts = view.keyFacts().stream()
                    .filter(fact -> ON_CARDS.contains(fact.key()))
                    .map(fact -> new Fact(
                            fact.key(),
                            fact.label(),
                            null,
                            fact.values().stream().map(Html::withoutLinks).toList(),
                            fact.known()))
                    .toList();
            put(
                    "card",
                    EmbedPaths.page(edition, page.address()),
                    embed -> new EmbedCardView(
                            view.frame(),
                            embed,
                            view.title(),
                            view.publisher() == null ? null : view.publisher().label(),
                            facts));
        }
        charts(view.charts(), view);
        if (entry() instanceof Dataset dataset && !view.charts().isEmpty() && wanted(EmbedPaths.ZIP_FORMAT)) {
            for (int i = 0; i < view.charts().size(); i++) {
                Figures figures = DatasetCharts.figures(
                        dataset.shownCharts().get(i), dataset, page.edition().files());
                if (figures != null) {
                    zip(view.charts().get(i), ChartAbout.of(dataset, view), TableWriter.write(figures.rows()));
                }
            }
        }
    }

    private void indicator(IndicatorView view, IndicatorView.@Nullable Figures figures) throws IOException {
        List<ChartView> charts = figures == null
                ? List.of()
                : Stream.of(figures.map(), figures.distribution(), figures.group(), figures.trend())
                        .filter(Objects::nonNull)
                        .toList();
        charts(charts, view);
        if (entry() instanceof Indicator indicator && wanted(EmbedPaths.ZIP_FORMAT)) {
            for (ChartView chart : charts) {
                zip(chart, ChartAbout.of(indicator, view, page), ChartedFigures.csv(indicator, chart.id(), page));
            }
        }
    }

    private void charts(List<ChartView> charts, PageView view) throws IOException {
        if (wanted(EmbedPaths.FORMAT)) {
            for (ChartView chart : charts) {
                if (!chart.pictures().isEmpty()) {
                    put(
                            "chart",
                            EmbedPaths.chart(edition, page.address(), chart.id()),
                            embed -> new EmbedChartView(view.frame(), embed, chart.alone()));
                }
            }
        }
    }

    private void zip(ChartView chart, ChartAbout about, byte[] figures) throws IOException {
        if (!chart.pictures().isEmpty()) {
            out.put(
                    EmbedPaths.zip(edition, page.address(), chart.id()),
                    new ChartPackage(chart, about, page).zip(figures));
        }
    }

    private @Nullable Entry entry() {
        return page.edition().links().entryAt(page.address());
    }

    private interface Making {
        PageView of(EmbedFrame embed);
    }

    private void put(String template, String path, Making making) throws IOException {
        String root = Addresses.root(path);
        EmbedFrame embed = new EmbedFrame(
                ContentSecurityPolicy.IN_EMBEDS,
                root + Addresses.encode(page.edition().assets().path("img/favicon.svg")),
                root + Addresses.encode(page.edition().assets().path("css/embed.css")),
                root + Addresses.encode(edition.path(page.address())));
        out.put(path, page.edition().templates().render("embed/" + template + ".ftlh", making.of(embed)));
    }
}
