package org.waymark.site.page.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.catalogue.data.Figures;
import org.waymark.catalogue.data.TableWriter;
import org.waymark.catalogue.enrich.FacetValue;
import org.waymark.model.Facet;
import org.waymark.model.record.Dataset;
import org.waymark.site.page.dataset.DatasetItems;
import org.waymark.site.page.dataset.DatasetListPages;
import org.waymark.site.page.expectation.ExpectationPages;
import org.waymark.site.page.figure.ChartView;
import org.waymark.site.page.figure.ChartWords;
import org.waymark.site.page.figure.DatasetCharts;
import org.waymark.site.page.improvement.ImprovementPages;
import org.waymark.site.page.kit.EditionContext;
import org.waymark.site.page.kit.LinkView;
import org.waymark.site.page.kit.ListPage;
import org.waymark.site.page.kit.PageContext;
import org.waymark.site.page.kit.PagePlan;
import org.waymark.site.page.kit.PageType;
import org.waymark.site.render.chart.Captions;
import org.waymark.site.render.chart.ChartKey;
import org.waymark.site.render.chart.Charts;
import org.waymark.site.render.chart.DrawnBefore;
import org.waymark.site.render.chart.NumberWords;
import org.waymark.site.render.frame.PageMeta;
import org.waymark.site.render.template.PageView;
import org.waymark.site.render.words.Html;
import org.waymark.site.render.words.Words;

/** What the catalogue covers: counts and charts of its datasets and gaps, and lists of datasets for pairs of facets. */
public final class CoveragePages implements PageType {

    private static final String ADDRESS = "coverage.html";

    @Override
    public List<String> addresses() {
        return List.of(ADDRESS, CoverageMaps.FOLDER);
    }

    @Override
    public List<PagePlan> plan(EditionContext edition) {
        List<PagePlan> plans = new ArrayList<>();
        plans.add(PagePlan.of(ADDRESS, "pages/coverage.ftlh", CoveragePages::view));
        for (Facet facet : CoverageMaps.FACETS) {
            for (FacetValue theme : CoverageMaps.themes(edition.graph())) {
                for (FacetValue value : CoverageMaps.columns(edition.graph(), facet)) {
                    planList(theme, value, edition, plans);
                }
            }
        }
        return plans;
    }

    private static void planList(FacetValue theme, FacetValue value, EditionContext edition, List<PagePlan> plans) {
        List<Dataset> datasets = DatasetItems.of(edition).sorted(CoverageMaps.both(theme, value));
        if (datasets.isEmpty()) {
            return;
        }
        plans.addAll(ListPage.plan(
                CoverageMaps.address(theme, value),
                datasets,
                edition.settings().pageSize(),
                DatasetListPages.TEMPLATE,
                (part, page) -> {
                    Words heading = Words.of(page.say(
                            "coverage.meeting",
                            page.words(theme.label()).text(),
                            page.words(value.label()).text()));
                    String coverage = page.say("nav.coverage");
                    List<PageMeta.Crumb> above = List.of(new PageMeta.Crumb(Words.of(coverage), ADDRESS));
                    return DatasetListPages.view(part, heading, coverage, List.of(), above, page);
                }));
    }

    private static PageView view(PageContext page) {
        Words heading = Words.of(page.say("coverage.title"));
        String intro = page.messages()
                .count("coverage.intro", page.catalogue().all(Dataset.class).size());
        DrawnBefore drawn = page.drawnBefore(ADDRESS);
        List<ChartView> charts = new ArrayList<>();
        for (CoverageCounts.Count count : new CoverageCounts(page).all()) {
            charts.add(chart(count, drawn, page));
        }
        return new CoverageView(
                page.frame(page.meta(ADDRESS, heading).describedAs(intro)),
                heading.text(),
                intro,
                more(page),
                CoverageMaps.FACETS.stream()
                        .map(facet -> CoverageMaps.view(facet, page))
                        .toList(),
                charts);
    }

    /** Pages about what there should be and what would help. */
    private static List<LinkView> more(PageContext page) {
        List<LinkView> links = new ArrayList<>(ExpectationPages.links(page));
        LinkView improvements = ImprovementPages.link(page);
        if (improvements != null) {
            links.add(improvements);
        }
        return links;
    }

    private static ChartView chart(CoverageCounts.Count count, DrawnBefore drawn, PageContext page) {
        NumberWords numbers = new NumberWords(page.messages());
        Figures figures = count.figures(page);
        Figures drawnOnes = count.drawn(page);
        int all = figures.categories().size();
        int some = drawnOnes.categories().size();
        String shown = some == all
                ? ""
                : page.say(
                        "chart.shown.largest",
                        page.messages().number(some),
                        page.messages().number(all));
        int unknown = count.unknown() ? some - 1 : Captions.ALL_KNOWN;
        Captions captions = new Captions(
                figures.category(),
                count.measure(),
                List.of(count.measure()),
                page.say("chart.missing"),
                unknown,
                numbers);
        List<ChartView.Row> rows = new ArrayList<>();
        count.bars()
                .forEach((link, number) -> rows.add(
                        new ChartView.Row(link.html(), List.of(page.messages().number(number)))));
        List<Html> notes = new ArrayList<>();
        if (!shown.isEmpty()) {
            notes.add(Html.escape(shown));
        }
        count.notes().forEach(note -> notes.add(Html.escape(note)));
        notes.add(Html.escape(page.say("coverage.source")));
        String key = ChartKey.of(count.kind(), drawnOnes, captions, null, count.key(), Map.of());
        return new ChartView(
                count.key(),
                Words.of(count.finding()),
                DatasetCharts.pictures(key, drawn.or(key, () -> Charts.of(count.kind(), drawnOnes, captions))),
                new ChartWords(page, numbers).describe(count.kind(), figures, captions, Map.of(), shown),
                "",
                List.of(),
                figures.category(),
                List.of(count.measure()),
                rows,
                page.href(count.file()),
                notes);
    }

    /** The figures of the charts as files, by their address in the edition. */
    public static Map<String, byte[]> files(PageContext page) {
        Map<String, byte[]> files = new TreeMap<>();
        for (CoverageCounts.Count count : new CoverageCounts(page).all()) {
            files.put(count.file(), TableWriter.write(count.figures(page).rows()));
        }
        for (Facet facet : CoverageMaps.FACETS) {
            List<List<String>> rows = CoverageMaps.table(facet, page);
            if (rows.size() > 1) {
                files.put(CoverageMaps.file(facet), TableWriter.write(rows));
            }
        }
        return files;
    }
}
