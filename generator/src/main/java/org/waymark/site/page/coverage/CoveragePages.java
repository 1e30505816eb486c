package org.waymark.site.page.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.waymark.catalogue.data.TableWriter;
import org.waymark.catalogue.enrich.FacetValue;
import org.waymark.model.Entry;
import org.waymark.model.Facet;
import org.waymark.model.Kind;
import org.waymark.model.record.Dataset;
import org.waymark.model.record.Gap;
import org.waymark.model.record.Kinds;
import org.waymark.model.schema.FieldSchema;
import org.waymark.model.schema.RecordSchema;
import org.waymark.model.value.PartialDate;
import org.waymark.site.page.dataset.DatasetItems;
import org.waymark.site.page.dataset.DatasetListPages;
import org.waymark.site.page.expectation.ExpectationPages;
import org.waymark.site.page.figure.HeatView;
import org.waymark.site.page.gap.GapListPages;
import org.waymark.site.page.improvement.ImprovementPages;
import org.waymark.site.page.kit.EditionContext;
import org.waymark.site.page.kit.LinkView;
import org.waymark.site.page.kit.PageContext;
import org.waymark.site.page.kit.PagePlan;
import org.waymark.site.page.kit.PageType;
import org.waymark.site.page.list.ListPage;
import org.waymark.site.render.chart.DrawnBefore;
import org.waymark.site.render.frame.PageMeta;
import org.waymark.site.render.template.PageView;
import org.waymark.site.render.words.Words;

/** What the catalogue covers: counts and charts of its datasets and gaps, and lists of datasets for pairs of facets. */
public final class CoveragePages implements PageType {

    private static final String ADDRESS = "coverage.html";
    private static final String RECORDS = CoverageMaps.FOLDER + "records.html";
    private static final String TEMPLATE = "pages/coverage.ftlh";

    @Override
    public List<String> addresses() {
        return List.of(ADDRESS, CoverageMaps.FOLDER);
    }

    @Override
    public List<PagePlan> plan(EditionContext edition) {
        List<PagePlan> plans = new ArrayList<>();
        plans.add(PagePlan.of(ADDRESS, TEMPLATE, CoveragePages::readers));
        plans.add(PagePlan.of(RECORDS, TEMPLATE, CoveragePages::records));
        if (!edition.catalogue().all(Gap.class).isEmpty()) {
            plans.add(PagePlan.of(GapListPages.FIGURES, TEMPLATE, CoveragePages::gaps));
        }
        for (Facet facet : CoverageMaps.FACETS) {
            for (FacetValue theme : CoverageMaps.themes(edition.graph())) {
                CoverageMaps.columns(edition.graph(), facet).forEach(value -> planList(theme, value, edition, plans));
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

    private static PageView readers(PageContext page) {
        String intro = page.messages()
                .count("coverage.intro", page.catalogue().all(Dataset.class).size());
        List<CountChart> charts = new ArrayList<>(new GapCounts(page).themes());
        charts.addAll(new CoverageCounts(page).forReaders());
        List<HeatView> maps = CoverageMaps.FACETS.stream()
                .map(facet -> CoverageMaps.view(facet, page))
                .toList();
        return view(ADDRESS, "coverage.title", intro, links(page), maps, charts, List.of(), page);
    }

    /** Pages about what there should be, what would help, and more counts. */
    private static List<LinkView> links(PageContext page) {
        return Stream.of(
                        ExpectationPages.links(page).stream(),
                        Stream.ofNullable(ImprovementPages.link(page)),
                        Stream.of(
                                link(GapListPages.FIGURES, "gaps.figures", page),
                                link(RECORDS, "coverage.records", page)))
                .flatMap(links -> links)
                .toList();
    }

    private static PageView records(PageContext page) {
        List<CountChart> charts = new CoverageCounts(page).forMaintainers();
        return view(
                RECORDS,
                "coverage.records",
                page.say("coverage.records.intro"),
                List.of(),
                List.of(),
                charts,
                page.entries(overdue(page)),
                page);
    }

    private static PageView gaps(PageContext page) {
        GapCounts counts = new GapCounts(page);
        return view(
                GapListPages.FIGURES,
                "gaps.figures",
                counts.median(),
                List.of(link(Kind.of(Gap.class).listAddress(), "home.gaps.all", page)),
                List.of(),
                counts.all(),
                List.of(),
                page);
    }

    private static LinkView link(String address, String message, PageContext page) {
        return LinkView.internal(Words.of(page.say(message)), page.href(address));
    }

    private static PageView view(
            String address,
            String title,
            String intro,
            List<LinkView> links,
            List<HeatView> maps,
            List<CountChart> charts,
            List<LinkView> overdue,
            PageContext page) {
        Words heading = Words.of(page.say(title));
        PageMeta meta = page.meta(address, heading).describedAs(intro);
        if (!address.equals(ADDRESS)) {
            meta = meta.under(List.of(new PageMeta.Crumb(Words.of(page.say("nav.coverage")), ADDRESS)));
        }
        DrawnBefore drawn = page.drawnBefore(address);
        return new CoverageView(
                page.frame(meta),
                heading.text(),
                intro,
                links,
                maps,
                charts.stream().map(chart -> chart.view(drawn, page)).toList(),
                overdue);
    }

    /** Records that should have been looked at again. */
    private static List<Entry> overdue(PageContext page) {
        List<Entry> overdue = new ArrayList<>();
        for (Kind<?> kind : Kinds.ALL) {
            RecordSchema schema = RecordSchema.of(kind.type());
            FieldSchema field = schema.field("review_by");
            for (Entry entry : page.catalogue().all(kind.type())) {
                Object due = field == null ? null : schema.get(entry, field);
                if (due instanceof PartialDate date
                        && date.last().isBefore(page.edition().settings().asOf())) {
                    overdue.add(entry);
                }
            }
        }
        return overdue;
    }

    /** The figures of the charts as files, by their address in the edition. */
    public static Map<String, byte[]> files(EditionContext edition) {
        PageContext page = new PageContext(edition, "", "");
        Map<String, byte[]> files = new TreeMap<>();
        CoverageCounts counts = new CoverageCounts(page);
        GapCounts gaps = new GapCounts(page);
        for (CountChart count : Stream.of(counts.forReaders(), counts.forMaintainers(), gaps.themes(), gaps.all())
                .flatMap(List::stream)
                .toList()) {
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
