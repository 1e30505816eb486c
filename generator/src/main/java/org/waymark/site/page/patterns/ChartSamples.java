package org.waymark.site.page.patterns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.waymark.catalogue.data.Figures;
import org.waymark.site.page.figure.ChartView;
import org.waymark.site.page.figure.ChartWords;
import org.waymark.site.page.figure.DatasetCharts;
import org.waymark.site.page.figure.ShareView;
import org.waymark.site.page.kit.PageContext;
import org.waymark.site.render.chart.Captions;
import org.waymark.site.render.chart.ChartKey;
import org.waymark.site.render.chart.Charts;
import org.waymark.site.render.chart.Drawing;
import org.waymark.site.render.chart.NumberWords;
import org.waymark.site.render.chart.Size;
import org.waymark.site.render.chart.ValueWords;
import org.waymark.site.render.words.Html;
import org.waymark.site.render.words.Words;

/** Samples of charts for {@link PatternsPage}. All figures are made up. */
final class ChartSamples {

    private static final Figures BARS =
            new Figures("Area", List.of("Sampleshire", "Exampleton", "Not known"), List.of(series("Rate", 12, 7, 3)));

    private static final List<Figures.Series> SIX = List.of(
            series("One", 1, 2, 3),
            series("Two", 4, 5, 5),
            series("Three", 7, 7, 8),
            series("Four", 10, 11, 10),
            series("Five", 14, 13, 13),
            series("Six", 15, 16, 17));

    private static final List<String> SHADES = List.of("q1", "q2", "q3", "q4", "q5", "none");

    private final PageContext page;
    private final ValueWords numbers;

    private ChartSamples(PageContext page) {
        this.page = page;
        this.numbers = new ValueWords(new NumberWords(page.messages()), "", "", 0);
    }

    /** Bars of one series and of six, lines, areas in all shades, and a chart that could not be drawn. */
    static List<ChartView> all(PageContext page) {
        ChartSamples samples = new ChartSamples(page);
        return List.of(
                samples.drawn("sample-bars", "Sampleshire has the highest rate", "bar", BARS, List.of()),
                samples.drawn(
                        "sample-groups",
                        "Six is the largest in each area",
                        "bar",
                        new Figures("Area", List.of("Sampleshire", "Exampleton", "Elsewhere"), SIX),
                        key("s1", "s2", "s3", "s4", "s5", "s6")),
                samples.drawn(
                        "sample-lines",
                        "Most samples grew",
                        "line",
                        new Figures("Year", List.of("2001", "2002", "2003"), SIX),
                        List.of()),
                samples.areas(),
                view("sample-undrawn", "A chart without figures", List.of(), "", List.of(), List.of()));
    }

    private ChartView drawn(String id, String title, String kind, Figures figures, List<ChartView.KeyEntry> key) {
        List<String> names = figures.series().stream().map(Figures.Series::name).toList();
        int unknown = figures.equals(BARS) ? figures.categories().size() - 1 : Captions.ALL_KNOWN;
        Captions captions =
                new Captions(figures.category(), "Per cent", names, page.say("chart.missing"), unknown, numbers);
        String hash = ChartKey.of(kind, figures, captions, null, id, Map.of());
        List<Drawing> drawings =
                page.drawnBefore(PatternsPage.ADDRESS).or(hash, () -> Charts.of(kind, figures, captions));
        String description = new ChartWords(page).describe(kind, figures, captions, Map.of(), "");
        return view(id, title, DatasetCharts.pictures(hash, drawings), description, key, names);
    }

    /** Squares in the shades of a map. */
    private ChartView areas() {
        StringBuilder squares = new StringBuilder();
        for (int i = 0; i < SHADES.size(); i++) {
            squares.append("<path class=\"c-area c-" + SHADES.get(i) + "\" d=\"M" + (2 + 60 * i) + " 2h60v60h-60z\"")
                    .append(SHADES.get(i).equals("none") ? " fill=\"none\"/>" : "/>");
        }
        squares.append("<text class=\"c-name\" x=\"270\" y=\"38\" text-anchor=\"middle\" font-size=\"14\">Most</text>");
        List<Drawing> drawings = List.of(
                new Drawing(Size.WIDE, 64, squares.toString()), new Drawing(Size.SMALL, 64, squares.toString()));
        ChartView view = view(
                "sample-areas",
                "Areas in every shade",
                DatasetCharts.pictures("sample", drawings),
                "Six squares.",
                key(SHADES.toArray(String[]::new)),
                List.of());
        return view.with(new ShareView("<iframe title=\"Sample\"></iframe>", null, page.asset("js/copy.js")));
    }

    static List<ChartView.KeyEntry> key(String... styles) {
        List<ChartView.KeyEntry> key = new ArrayList<>();
        for (String style : styles) {
            key.add(new ChartView.KeyEntry(style, style.equals("none") ? "no figure" : "sample " + style));
        }
        return key;
    }

    static ChartView view(
            String id,
            String title,
            List<ChartView.Picture> pictures,
            String description,
            List<ChartView.KeyEntry> key,
            List<String> columns) {
        List<Html> notes = pictures.isEmpty() ? List.of() : List.of(Html.escape("Source: made up."));
        return new ChartView(
                id,
                Words.of(title),
                pictures,
                description,
                columns.isEmpty() ? "Per cent" : "",
                key,
                "Area",
                columns,
                List.of(),
                null,
                notes,
                null);
    }

    private static Figures.Series series(String name, double... values) {
        List<Double> list = Arrays.stream(values).boxed().toList();
        return new Figures.Series(name, list, list.stream().map(String::valueOf).toList());
    }
}
