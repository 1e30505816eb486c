package org.waymark.render.page;

import java.util.List;
import java.util.Map;
import org.waymark.data.Figures;
import org.waymark.render.Html;
import org.waymark.render.Words;
import org.waymark.render.chart.Captions;
import org.waymark.render.chart.ChartKey;
import org.waymark.render.chart.Charts;
import org.waymark.render.chart.DrawnBefore;
import org.waymark.render.chart.NumberWords;
import org.waymark.render.view.ChartView;
import org.waymark.render.view.PreviewView;
import org.waymark.render.view.ResourceView;
import org.waymark.render.view.UseView;

/** Samples of tables, charts and code for {@link PatternsPage}. All of it is made up. */
final class TableSamples {

    static final List<ResourceView> RESOURCES = List.of(
            new ResourceView(
                    FactSamples.link("A sample file"),
                    null,
                    null,
                    FactSamples.link("CSV"),
                    false,
                    "20 kB",
                    "1,234",
                    FactSamples.DAY,
                    FactSamples.link("Sample Licence 1.0"),
                    List.of(
                            new ResourceView.ColumnView(
                                    Words.of("sample"),
                                    Words.of("Sample"),
                                    "number",
                                    Words.of("per cent"),
                                    Words.of("What the column means.")),
                            new ResourceView.ColumnView(Words.of("bare"), null, null, null, null))),
            new ResourceView(
                    FactSamples.name("A file that a browser cannot fetch"),
                    "ftp://example.com/sample.zip",
                    FactSamples.PROSE,
                    FactSamples.link("XLSX"),
                    true,
                    null,
                    null,
                    null,
                    null,
                    List.of()));

    static final List<PreviewView> PREVIEWS = List.of(new PreviewView(
            "preview-sample",
            "The first 2 rows of a sample",
            List.of(
                    new PreviewView.ColumnView("area", Words.of("Area"), "text", null, "", false),
                    new PreviewView.ColumnView("rate", null, "number", Words.of("per cent"), "1 missing", true)),
            List.of(List.of("Sampleshire", "12.5"), List.of("Exampleton", ""))));

    static final UseView USE = new UseView(
            Words.of("A sample file"),
            List.of(
                    new UseView.Line(
                            "curl", "curl -LO https://example.com/a-rather-long-address/that-breaks/sample.csv"),
                    new UseView.Line("R", "sample <- read.csv(\"https://example.com/sample.csv\")")),
            Html.trusted("Sample Office. <cite>A sample dataset</cite>. https://example.com/sample"));

    private TableSamples() {}

    /** Bars of one series, lines of six, and a chart that could not be drawn. */
    static List<ChartView> charts(PageContext page) {
        Figures bars = new Figures(
                "Area", List.of("Sampleshire", "Exampleton", "Elsewhere"), List.of(series("Rate", 12, 7, 3)), 0);
        Figures lines = new Figures(
                "Year",
                List.of("2001", "2002", "2003"),
                List.of(
                        series("One", 1, 2, 3),
                        series("Two", 4, 5, 5),
                        series("Three", 7, 7, 8),
                        series("Four", 10, 11, 10),
                        series("Five", 14, 13, 13),
                        series("Six", 15, 16, 17)),
                0);
        DrawnBefore drawn = page.drawnBefore(PatternsPage.ADDRESS);
        return List.of(
                chart("sample-bars", "Sampleshire has the highest rate", "bar", bars, drawn, page),
                chart("sample-lines", "Most samples grew", "line", lines, drawn, page),
                new ChartView(
                        "sample-undrawn",
                        Words.of("A chart without figures"),
                        List.of(),
                        "",
                        "",
                        List.of(),
                        "",
                        List.of(),
                        List.of(),
                        null,
                        List.of()));
    }

    private static ChartView chart(
            String id, String title, String kind, Figures figures, DrawnBefore drawn, PageContext page) {
        NumberWords numbers = new NumberWords(page.messages());
        List<String> names = figures.series().stream().map(Figures.Series::name).toList();
        Captions captions = new Captions(figures.category(), "Per cent", names, page.say("chart.missing"), numbers);
        String key = ChartKey.of(kind, figures, captions, null, id, Map.of());
        return new ChartView(
                id,
                Words.of(title),
                DatasetCharts.pictures(key, drawn.or(key, () -> Charts.of(kind, figures, captions))),
                new ChartWords(page, numbers).describe(kind, figures, captions, Map.of()),
                "",
                List.of(
                        new ChartView.KeyEntry("q1", "less"),
                        new ChartView.KeyEntry("q5", "more"),
                        new ChartView.KeyEntry("none", "no figure")),
                figures.category(),
                names,
                List.of(),
                null,
                List.of(Html.escape("Source: made up.")));
    }

    private static Figures.Series series(String name, double... values) {
        List<Double> list = java.util.Arrays.stream(values).boxed().toList();
        return new Figures.Series(name, list, list.stream().map(String::valueOf).toList());
    }
}
