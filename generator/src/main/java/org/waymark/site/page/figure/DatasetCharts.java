package org.waymark.site.page.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.data.Boundaries;
import org.waymark.catalogue.data.ChartFigures;
import org.waymark.catalogue.data.DataFiles;
import org.waymark.catalogue.data.Figures;
import org.waymark.catalogue.data.MapAreas;
import org.waymark.catalogue.data.Table;
import org.waymark.model.record.Chart;
import org.waymark.model.record.Column;
import org.waymark.model.record.Dataset;
import org.waymark.model.record.Resource;
import org.waymark.model.value.Text;
import org.waymark.report.Findings;
import org.waymark.site.page.kit.PageContext;
import org.waymark.site.render.chart.Captions;
import org.waymark.site.render.chart.ChartKey;
import org.waymark.site.render.chart.Charts;
import org.waymark.site.render.chart.Drawing;
import org.waymark.site.render.chart.DrawnBefore;
import org.waymark.site.render.chart.NumberWords;
import org.waymark.site.render.words.Html;
import org.waymark.site.render.words.Words;
import org.waymark.text.PlainText;

/** The charts that a dataset declares. Charts that cannot be drawn show only their title; the checks report them. */
public final class DatasetCharts {

    /** Readers cannot take in more bars. */
    static final int MOST_BARS = 60;

    private static final int LONGEST_NAME = 200;

    /** More rows make a page too heavy for phones; the file has all of them. */
    private static final int MOST_ROWS = 1000;

    private final Dataset dataset;
    private final PageContext page;
    private final NumberWords numbers;
    private final DrawnBefore drawn;

    /** The charts of a dataset for one of its pages. */
    public DatasetCharts(Dataset dataset, PageContext page) {
        this.dataset = dataset;
        this.page = page;
        this.numbers = new NumberWords(page.messages());
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
    static @Nullable Figures figures(Chart chart, Dataset dataset, DataFiles files) {
        String name = chart.file();
        String path = name == null ? null : dataset.pathOf(name);
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
        Captions captions = captions(chart, figures);
        Map<String, String> names = areas == null ? Map.of() : names(areas);
        Figures drawnOnes = kind.equals("bar") ? figures.first(MOST_BARS) : figures;
        String shown =
                shown(chart, figures, areas == null ? drawnOnes.categories().size() : areas.drawn(figures));
        return new ChartView(
                id,
                title,
                pictures(kind, drawnOnes, captions, areas, names, id),
                new ChartWords(page, numbers).describe(kind, figures, captions, names, shown),
                areas == null ? "" : captions.y(),
                new ChartWords(page, numbers).key(kind, figures, captions, areas),
                captions.x(),
                chart.series() == null ? unitNames(chart, figures) : captions.series(),
                rows(figures.first(MOST_ROWS), names),
                page.root() + file(dataset, number),
                notes(figures, shown, areas));
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

    private List<ChartView.Picture> pictures(
            String kind,
            Figures figures,
            Captions captions,
            @Nullable MapAreas areas,
            Map<String, String> names,
            String id) {
        String key = ChartKey.of(kind, figures, captions, areas, id, names);
        return pictures(
                key,
                drawn.or(
                        key,
                        () -> areas != null
                                ? Charts.map(figures, areas, id, names)
                                : Charts.of(kind, figures, captions)));
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

    private Captions captions(Chart chart, Figures figures) {
        List<String> names = chart.series() == null
                ? figures.series().stream()
                        .map(each -> name(chart, each.name()))
                        .toList()
                : figures.series().stream().map(Figures.Series::name).toList();
        Text unit = column(chart, chart.y().get(0)) == null
                ? null
                : unit(chart, chart.y().get(0));
        boolean one = figures.series().size() == 1 || chart.series() != null;
        String measure = one ? name(chart, chart.y().get(0)) : "";
        String unitText = unit == null ? "" : page.words(unit).text();
        String y = measure.isEmpty() ? unitText : withUnit(measure, unitText);
        return new Captions(name(chart, figures.category()), y, names, page.say("chart.missing"), numbers);
    }

    private List<String> unitNames(Chart chart, Figures figures) {
        List<String> names = new ArrayList<>();
        for (Figures.Series each : figures.series()) {
            Text unit = unit(chart, each.name());
            names.add(withUnit(
                    name(chart, each.name()),
                    unit == null ? "" : page.words(unit).text()));
        }
        return names;
    }

    /** "Rent (pounds a month)", but not "Deprivation score (score)". */
    private static String withUnit(String measure, String unit) {
        boolean said = measure.toLowerCase(Locale.ROOT).contains(unit.toLowerCase(Locale.ROOT));
        return said ? measure : measure + " (" + unit + ")";
    }

    private @Nullable Text unit(Chart chart, String name) {
        Column column = column(chart, name);
        return column == null ? null : column.unit();
    }

    /** A column's name for readers: its title in the record, else its name without underscores. */
    private String name(Chart chart, String name) {
        Column column = column(chart, name);
        Text title = column == null ? null : column.title();
        if (title != null) {
            return page.words(title).text();
        }
        String plain =
                PlainText.shorten(Words.of(name.replace('_', ' ').strip()).text(), LONGEST_NAME);
        return plain.isEmpty() ? plain : plain.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + plain.substring(1);
    }

    private @Nullable Column column(Chart chart, String name) {
        for (Resource resource : dataset.resources()) {
            if (resource.file() != null && resource.file().equals(chart.file())) {
                for (Column column : resource.schema()) {
                    if (column.name().equals(name)) {
                        return column;
                    }
                }
            }
        }
        return null;
    }

    /** The names of areas: the property, other than the codes, with the most different values. */
    private static Map<String, String> names(MapAreas areas) {
        Map<String, java.util.Set<String>> values = new java.util.LinkedHashMap<>();
        for (Boundaries.Area area : areas.boundaries().areas()) {
            area.properties().forEach((key, value) -> {
                if (!key.equals(areas.key()) && value.chars().anyMatch(Character::isLowerCase)) {
                    values.computeIfAbsent(key, each -> new java.util.HashSet<>())
                            .add(value);
                }
            });
        }
        String best = "";
        for (String key : values.keySet()) {
            int most = values.getOrDefault(best, java.util.Set.of()).size();
            best = values.getOrDefault(key, java.util.Set.of()).size() > most ? key : best;
        }
        Map<String, String> names = new HashMap<>();
        for (Boundaries.Area area : areas.boundaries().areas()) {
            String code = area.properties().get(areas.key());
            String name = area.properties().get(best);
            if (code != null && name != null) {
                names.put(code, name);
            }
        }
        return names;
    }

    private List<ChartView.Row> rows(Figures figures, Map<String, String> names) {
        List<ChartView.Row> rows = new ArrayList<>();
        for (int i = 0; i < figures.categories().size(); i++) {
            String category = figures.categories().get(i);
            String name = names.get(category);
            List<String> cells = new ArrayList<>();
            for (Figures.Series each : figures.series()) {
                double value = each.values().get(i);
                cells.add(Double.isNaN(value) ? page.say("chart.missing") : numbers.of(value));
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
