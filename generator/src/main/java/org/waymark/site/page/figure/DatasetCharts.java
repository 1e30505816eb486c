package org.waymark.site.page.figure;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.data.ChartFigures;
import org.waymark.catalogue.data.DataFiles;
import org.waymark.catalogue.data.Figures;
import org.waymark.catalogue.data.MapAreas;
import org.waymark.catalogue.data.Table;
import org.waymark.model.record.Chart;
import org.waymark.model.record.Dataset;
import org.waymark.report.Findings;
import org.waymark.site.page.kit.PageContext;
import org.waymark.site.render.chart.Captions;
import org.waymark.site.render.chart.ChartKey;
import org.waymark.site.render.chart.Charts;
import org.waymark.site.render.chart.Drawing;
import org.waymark.site.render.chart.DrawnBefore;
import org.waymark.site.render.chart.Steps;
import org.waymark.site.render.chart.ValueWords;
import org.waymark.site.render.chart.map.ShadedMap;
import org.waymark.site.render.chart.series.DotRows;
import org.waymark.site.render.chart.series.SeriesCharts;
import org.waymark.site.render.words.Html;
import org.waymark.site.render.words.Words;

/** The charts that a dataset declares. Charts that cannot be drawn show only their title; the checks report them. */
public final class DatasetCharts {

    /** Readers cannot take in more bars. */
    static final int MOST_BARS = 60;

    private static final int LONGEST_NAME = 200;

    /** More rows make a page too heavy for phones; the file has all of them. */
    private static final int MOST_ROWS = 1000;

    private final Dataset dataset;
    private final PageContext page;
    private final ChartCaptions captions;
    private final DrawnBefore drawn;

    /** The charts of a dataset for one of its pages. */
    public DatasetCharts(Dataset dataset, PageContext page) {
        this.dataset = dataset;
        this.page = page;
        this.captions = new ChartCaptions(dataset, page);
        this.drawn = page.drawnBefore(dataset.address());
    }

    /** The charts in the order of the record. */
    public List<ChartView> views() {
        List<Chart> charts = dataset.shownCharts();
        List<ChartView> views = new ArrayList<>(charts.size());
        for (int i = 0; i < charts.size(); i++) {
            views.add(view(charts.get(i), i + 1));
        }
        return views;
    }

    /** Address of a chart's figures from the root of the site: they are the same in each language. */
    static String file(Dataset dataset, int number) {
        return ChartFiles.FOLDER + dataset.slug() + "-" + number + ".csv";
    }

    /** The figures of a chart, of which it may draw a part; null if nothing can be drawn. */
    public static @Nullable Figures figures(Chart chart, Dataset dataset, DataFiles files) {
        String path = dataset.pathOf(chart.file());
        Table table = path == null ? null : files.table(path);
        Figures all = path == null || table == null ? null : ChartFigures.of(chart, table, path, new Findings());
        return all != null && isSorted(chart, all) ? all.largestFirst() : all;
    }

    private static boolean isSorted(Chart chart, Figures figures) {
        return drawnAs(chart).equals("bar")
                && !figures.ordered()
                && figures.series().size() == 1;
    }

    private static String drawnAs(Chart chart) {
        String kind = chart.kind();
        return kind != null && (kind.equals("line") || kind.equals("map")) ? kind : "bar";
    }

    private ChartView view(Chart chart, int number) {
        String id = "chart-" + number;
        Words title = page.words(chart.title());
        DataFiles files = page.edition().files();
        Figures all = figures(chart, dataset, files);
        Figures figures = all == null ? null : all.withNamesUpTo(LONGEST_NAME);
        String kind = drawnAs(chart);
        MapAreas areas =
                figures != null && kind.equals("map") ? MapAreas.find(chart, figures, page.catalogue(), files) : null;
        if (figures == null || (kind.equals("map") && areas == null)) {
            return ChartView.undrawn(id, title);
        }
        return areas == null ? drawn(chart, figures, kind, id, number) : map(chart, figures, areas, id, number);
    }

    private ChartView drawn(Chart chart, Figures all, String kind, String id, int number) {
        Figures figures = captions.dated(all);
        Captions words = captions.of(chart, figures);
        Figures some = kind.equals("bar") ? figures.first(MOST_BARS) : figures;
        String shown = shown(chart, figures, some.categories().size());
        boolean dots = kind.equals("bar") && isFarFromZero(some);
        String key = ChartKey.of(dots ? "dots" : kind, some, words, null, id, Map.of());
        ChartWords said = new ChartWords(page);
        return new ChartView(
                id,
                page.words(chart.title()),
                pictures(
                        key,
                        drawn.or(
                                key,
                                () -> dots
                                        ? SeriesCharts.dots(dots(chart, some, words))
                                        : Charts.of(kind, some, words))),
                said.describe(dots ? "dots" : kind, figures, words, Map.of(), shown),
                dots ? words.y() : "",
                dots ? List.of() : said.key(kind, figures, words),
                words.x(),
                captions.columns(chart, figures, words),
                rows(figures.first(MOST_ROWS), Map.of(), words.values()),
                page.root() + file(dataset, number),
                notes(figures, shown, null),
                null);
    }

    private ChartView map(Chart chart, Figures figures, MapAreas areas, String id, int number) {
        Captions words = captions.of(chart, figures);
        DatasetMap made = DatasetMap.of(id, figures, areas, words, name -> isNamed(chart, name));
        ShadedMap map = made.map();
        String shown = shown(chart, figures, areas.drawn(figures));
        ChartWords said = new ChartWords(page);
        return new ChartView(
                id,
                page.words(chart.title()),
                pictures(made.key(), drawn.or(made.key(), made::draw)),
                said.describe("map", figures, words, map.names(), shown),
                words.y(),
                said.key(map.classes(), words.values(), areas.lacks(figures)),
                words.x(),
                captions.columns(chart, figures, words),
                rows(figures.first(MOST_ROWS), map.names(), words.values()),
                page.root() + file(dataset, number),
                notes(figures, shown, areas),
                null);
    }

    private boolean isNamed(Chart chart, String name) {
        String title = " " + page.words(chart.title()).text().replaceAll("[,.;:’']", " ") + " ";
        return !name.isBlank() && title.contains(" " + name + " ");
    }

    /** Whether bars from zero would be all but equal. */
    private static boolean isFarFromZero(Figures figures) {
        DoubleSummaryStatistics all = figures.series().stream()
                .flatMap(each -> each.values().stream())
                .filter(value -> !Double.isNaN(value))
                .collect(Collectors.summarizingDouble(Double::doubleValue));
        return figures.series().size() <= 2 && all.getCount() > 1 && Steps.isFarFromZero(all.getMin(), all.getMax());
    }

    private DotRows dots(Chart chart, Figures figures, Captions words) {
        boolean two = figures.series().size() == 2;
        List<DotRows.Row> rows = new ArrayList<>();
        for (int i = 0; i < figures.categories().size(); i++) {
            String name = figures.categories().get(i);
            double before = two ? figures.series().get(0).values().get(i) : Figures.NONE;
            double now = figures.series().get(two ? 1 : 0).values().get(i);
            rows.add(new DotRows.Row(
                    name, before, now, Figures.NONE, Figures.NONE, isNamed(chart, name), words.missing()));
        }
        return new DotRows(
                rows,
                List.of(),
                words.values(),
                two ? words.series().get(0) : "",
                two ? words.series().get(1) : "",
                number -> page.say("chart.starts", number));
    }

    /** How many of all figures are in the picture; empty if all are. */
    private String shown(Chart chart, Figures figures, int drawnOnes) {
        int all = figures.categories().size();
        if (drawnOnes == all) {
            return "";
        }
        String message = drawnAs(chart).equals("map")
                ? "chart.shown"
                : isSorted(chart, figures) ? "chart.shown.largest" : "chart.shown.first";
        return page.say(
                message, page.messages().number(drawnOnes), page.messages().number(all));
    }

    /** The pictures of drawings, each with the key of its input. */
    public static List<ChartView.Picture> pictures(String key, List<Drawing> drawings) {
        return drawings.stream()
                .map(drawing -> new ChartView.Picture(
                        drawing.size().name(),
                        key,
                        drawing.size().width(),
                        drawing.height(),
                        Html.trusted(drawing.markup())))
                .toList();
    }

    private List<ChartView.Row> rows(Figures figures, Map<String, String> names, ValueWords words) {
        List<ChartView.Row> rows = new ArrayList<>();
        for (int i = 0; i < figures.categories().size(); i++) {
            String category = figures.categories().get(i);
            String name = names.get(category);
            List<String> cells = new ArrayList<>();
            for (Figures.Series each : figures.series()) {
                double value = each.values().get(i);
                cells.add(Double.isNaN(value) ? page.say("chart.missing") : words.of(value));
            }
            String head = name == null ? category : name + " (" + category + ")";
            rows.add(new ChartView.Row(Words.of(head).html(), cells));
        }
        return rows;
    }

    private List<Html> notes(Figures figures, String shown, @Nullable MapAreas areas) {
        List<Html> notes = new ArrayList<>();
        if (!shown.isEmpty()) {
            notes.add(Html.escape(shown));
        }
        int all = figures.categories().size();
        if (all > MOST_ROWS) {
            notes.add(Html.escape(page.say(
                    "chart.rows",
                    page.messages().number(MOST_ROWS),
                    page.messages().number(all))));
        }
        if (figures.left() > 0) {
            notes.add(Html.escape(page.messages().count("table.left", figures.left())));
        }
        notes.add(ChartCredits.source(dataset, dataset.licence(), page));
        if (areas != null) {
            notes.addAll(ChartCredits.boundaries(areas.dataset(), page));
        }
        return notes;
    }
}
