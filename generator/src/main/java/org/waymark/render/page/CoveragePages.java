package org.waymark.render.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.waymark.data.Figures;
import org.waymark.data.TableWriter;
import org.waymark.model.Dataset;
import org.waymark.model.Facet;
import org.waymark.model.FacetValue;
import org.waymark.render.Html;
import org.waymark.render.PageMeta;
import org.waymark.render.PageView;
import org.waymark.render.Words;
import org.waymark.render.chart.Captions;
import org.waymark.render.chart.Charts;
import org.waymark.render.chart.NumberWords;
import org.waymark.render.view.ChartView;
import org.waymark.render.view.CoverageView;
import org.waymark.render.view.DatasetListView;
import org.waymark.render.view.LinkView;

/** What the catalogue covers: its datasets and gaps counted and drawn, and lists of what lies where two facets meet. */
final class CoveragePages implements PageType {

    private static final String ADDRESS = "coverage.html";

    @Override
    public List<PagePlan> plan(EditionContext edition) {
        List<PagePlan> plans = new ArrayList<>();
        plans.add(PagePlan.of(ADDRESS, "pages/coverage.ftlh", CoveragePages::view));
        for (Facet facet : List.of(Facet.PLACE, Facet.POPULATION)) {
            for (FacetValue theme : CoverageMaps.themes(edition.graph())) {
                for (FacetValue value : CoverageMaps.columns(edition.graph(), facet)) {
                    planList(theme, value, edition, plans);
                }
            }
        }
        return plans;
    }

    private static void planList(FacetValue theme, FacetValue value, EditionContext edition, List<PagePlan> plans) {
        List<Dataset> datasets = edition.sortedDatasets(CoverageMaps.both(theme, value));
        if (datasets.isEmpty()) {
            return;
        }
        for (Paging paging : Paging.of(
                CoverageMaps.address(theme, value),
                datasets.size(),
                edition.settings().pageSize())) {
            plans.add(PagePlan.of(
                    paging.address(), "pages/dataset-list.ftlh", page -> list(theme, value, paging, datasets, page)));
        }
    }

    private static PageView list(
            FacetValue theme, FacetValue value, Paging paging, List<Dataset> datasets, PageContext page) {
        Words heading = Words.of(page.say(
                "coverage.meeting",
                page.words(theme.label()).text(),
                page.words(value.label()).text()));
        PageMeta meta = page.meta(paging.address(), Lists.title(heading, paging, page))
                .describedAs(page.messages().count("datasets.count", paging.total()))
                .under(List.of(new PageMeta.Crumb(Words.of(page.say("nav.coverage")), ADDRESS)));
        return new DatasetListView(
                page.frame(meta),
                heading,
                page.say("nav.coverage"),
                null,
                List.of(),
                List.of(),
                page.edition().items().html(paging.slice(datasets), page.root()),
                paging.pager(page),
                List.of(),
                List.of());
    }

    private static PageView view(PageContext page) {
        Words heading = Words.of(page.say("coverage.title"));
        String intro = page.messages()
                .count("coverage.intro", page.catalogue().datasets().size());
        List<ChartView> charts = new ArrayList<>();
        for (CoverageCounts.Count count : new CoverageCounts(page).all()) {
            charts.add(chart(count, page));
        }
        return new CoverageView(
                page.frame(page.meta(ADDRESS, heading).describedAs(intro)),
                heading.text(),
                intro,
                List.of(CoverageMaps.view(Facet.PLACE, page), CoverageMaps.view(Facet.POPULATION, page)),
                charts);
    }

    private static ChartView chart(CoverageCounts.Count count, PageContext page) {
        NumberWords numbers = new NumberWords(page.messages());
        Figures figures = count.figures(page);
        Captions captions = new Captions(
                figures.category(), count.measure(), List.of(count.measure()), page.say("chart.missing"), numbers);
        List<ChartView.Row> rows = new ArrayList<>();
        count.bars()
                .forEach((link, number) -> rows.add(
                        new ChartView.Row(link.html(), List.of(page.messages().number(number)))));
        return new ChartView(
                count.key(),
                Words.of(finding(count, page)),
                DatasetCharts.pictures(Charts.bars(figures, captions)),
                new ChartWords(page, numbers).describe("bar", figures, captions, Map.of()),
                "",
                List.of(),
                figures.category(),
                List.of(count.measure()),
                rows,
                page.href(count.file()),
                List.of(Html.escape(page.say("coverage.source"))));
    }

    /** What the chart shows, in a sentence: of its first bar, which is the largest or the one that matters. */
    private static String finding(CoverageCounts.Count count, PageContext page) {
        Map.Entry<LinkView, Integer> first = count.bars().entrySet().iterator().next();
        int number = count.key().equals("freshness") ? overdue(count) : first.getValue();
        return page.say(
                "coverage.finding." + count.key(), first.getKey().label().text(), number, count.total());
    }

    private static int overdue(CoverageCounts.Count count) {
        return List.copyOf(count.bars().values()).get(1);
    }

    /** The figures of the charts as files, by their address in the edition. */
    static Map<String, byte[]> files(PageContext page) {
        Map<String, byte[]> files = new java.util.TreeMap<>();
        for (CoverageCounts.Count count : new CoverageCounts(page).all()) {
            files.put(count.file(), TableWriter.write(count.figures(page).rows()));
        }
        return files;
    }
}
