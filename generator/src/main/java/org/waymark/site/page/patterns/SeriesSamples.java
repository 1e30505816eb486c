package org.waymark.site.page.patterns;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.waymark.catalogue.data.Boundaries;
import org.waymark.site.page.figure.ChartView;
import org.waymark.site.page.figure.DatasetCharts;
import org.waymark.site.page.kit.PageContext;
import org.waymark.site.render.chart.Drawing;
import org.waymark.site.render.chart.NumberWords;
import org.waymark.site.render.chart.Size;
import org.waymark.site.render.chart.ValueWords;
import org.waymark.site.render.chart.map.MapLayout;
import org.waymark.site.render.chart.map.MapOutlines;
import org.waymark.site.render.chart.map.ShadedMap;
import org.waymark.site.render.chart.series.ClassBreaks;
import org.waymark.site.render.chart.series.Distribution;
import org.waymark.site.render.chart.series.DotRows;
import org.waymark.site.render.chart.series.SeriesCharts;
import org.waymark.site.render.chart.series.Sparkline;
import org.waymark.site.render.chart.series.Strip;
import org.waymark.site.render.chart.series.Trend;
import org.waymark.site.render.words.Html;

/** Samples of charts over periods and places for {@link PatternsPage}. All figures are made up. */
final class SeriesSamples {

    private static final double NONE = Double.NaN;
    private static final List<Double> HERE = List.of(31.0, 32.5, NONE, 30.0, 28.5, 29.0);
    private static final List<Double> REGION = List.of(27.0, 27.5, 27.0, 26.5, 26.0, 25.5);
    private static final List<Double> NATION = List.of(24.0, NONE, 24.5, NONE, 25.0, 25.2);
    private static final List<Double> PEERS =
            IntStream.range(0, 60).mapToObj(i -> 10 + i * 0.4 + i % 7).toList();

    private final PageContext page;
    private final ValueWords percent;

    SeriesSamples(PageContext page) {
        this.page = page;
        this.percent = new ValueWords(new NumberWords(page.messages()), "", "%", 1);
    }

    /** Lines with gaps and a break, lines far from 0, dots, dots with intervals, a histogram. */
    List<ChartView> charts() {
        Trend far = trend(
                List.of(new Trend.Line("عنوان تجريبي", Trend.Role.HIGHLIGHT, more(HERE, 60))), percent, List.of());
        List<DotRows.Row> rows = List.of(
                new DotRows.Row("Sampleshire", 31, 29, NONE, NONE, true, ""),
                new DotRows.Row("Exampleton", 26, 27.5, NONE, NONE, false, ""),
                new DotRows.Row(
                        "A sample with a name that is as long as some are", 20, NONE, NONE, NONE, false, "suppressed"));
        List<DotRows.Row> intervals = List.of(
                new DotRows.Row("Sampleshire", NONE, 29, 26, 32, false, ""),
                new DotRows.Row("Exampleton", NONE, 27.5, 27, 28, false, ""));
        List<DotRows.Reference> references =
                List.of(new DotRows.Reference("Nation", 25.2), new DotRows.Reference("Region", 27.5));
        ClassBreaks classes = ClassBreaks.over(PEERS);
        List<Distribution.Mark> marks =
                List.of(new Distribution.Mark("Nation", 25.2, false), new Distribution.Mark("Sampleshire", 29, true));
        return List.of(
                view("sample-trend", "Sampleshire fell", SeriesCharts.trend(compared())),
                view("sample-far", "A scale that does not start at 0", SeriesCharts.trend(far)),
                view(
                        "sample-dots",
                        "One fell, one rose",
                        SeriesCharts.dots(new DotRows(rows, references, percent, "2005", "2006", number -> number))),
                view(
                        "sample-intervals",
                        "The intervals overlap",
                        SeriesCharts.dots(new DotRows(intervals, List.of(), percent, "", "2006", number -> number))),
                view(
                        "sample-distribution",
                        "Most lie between 15% and 35%",
                        SeriesCharts.distribution(new Distribution(PEERS, classes, marks, percent, "Share"))));
    }

    /** Five highlighted lines, and three lines of which each is drawn in its own way. */
    List<ChartView> panels() {
        List<Trend.Line> five = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            five.add(new Trend.Line("Sample " + (i + 1), Trend.Role.HIGHLIGHT, more(REGION, 4 * i)));
        }
        Trend many = trend(five, percent, List.of());
        return List.of(
                view("sample-panel-1", "Five samples", List.of(SeriesCharts.panel(many))),
                view("sample-panel-2", "A sample, its region and its nation", List.of(SeriesCharts.panel(compared()))));
    }

    private Trend compared() {
        return trend(
                List.of(
                        new Trend.Line("Sampleshire", Trend.Role.HIGHLIGHT, HERE),
                        new Trend.Line("Region", Trend.Role.REGION, REGION),
                        new Trend.Line("Nation", Trend.Role.NATION, NATION)),
                percent,
                List.of(new Trend.Break(2003, "new rules")));
    }

    private Trend trend(List<Trend.Line> lines, ValueWords values, List<Trend.Break> breaks) {
        List<Trend.Period> periods = IntStream.range(2001, 2007)
                .mapToObj(year -> new Trend.Period(year, String.valueOf(year)))
                .toList();
        return new Trend(periods, lines, breaks, values, "% of samples", start -> page.say("chart.starts", start));
    }

    private static List<Double> more(List<Double> values, double by) {
        return values.stream().map(value -> value + by).toList();
    }

    /** Lines and strips: with all that they can have, a single period, and a single row. */
    List<Html> sparks() {
        Trend one = new Trend(
                List.of(new Trend.Period(2006, "2006")),
                List.of(
                        new Trend.Line("Sampleshire", Trend.Role.HIGHLIGHT, List.of(29.0)),
                        new Trend.Line("Region", Trend.Role.REGION, List.of(25.5)),
                        new Trend.Line("Nation", Trend.Role.NATION, List.of(25.2))),
                List.of(),
                percent,
                "",
                start -> start);
        Strip strip = Strip.over(PEERS, percent);
        Strip.Row near = new Strip.Row(strip.ticks(PEERS.subList(20, 45)), "of 25 in Region", "3rd highest");
        Strip.Row wide = new Strip.Row(strip.ticks(PEERS), "of 60 in Nation", "12th highest");
        return List.of(
                Sparkline.draw(compared(), "Sampleshire fell from 31.0% to 29.0%."),
                Sparkline.draw(one, "Sampleshire has 29.0%."),
                strip.draw(List.of(near, wide), 29, "Third highest of 25, and twelfth highest of 60."),
                strip.draw(List.of(wide), 29, "Twelfth highest of 60."));
    }

    /** A map in all shades, with an area that is suppressed, one that is not known, one that is moved and a region. */
    ChartView map() {
        List<Boundaries.Area> areas = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            areas.add(square("S" + i, i % 4 * 0.4, i < 4 ? 51 : 50.7, 0.4, 0.3));
        }
        areas.add(square("S8", 4, 55, 0.2, 0.3));
        MapLayout layout = new MapLayout(
                Set.of(),
                List.of(new MapLayout.Group(Set.of("S8"), "An island, moved")),
                List.of(new MapLayout.Group(Set.of("S0", "S1", "S2", "S3", "S4", "S5", "S6"), "A region, enlarged")));
        ShadedMap map = new ShadedMap(
                "sample-map",
                Map.of("S0", 12.0, "S1", 17.0, "S2", 22.0, "S3", 27.0, "S4", 32.0, "S5", 26.0),
                Map.of("S6", "suppressed", "S8", "not applicable"),
                Set.of("S8"),
                "no figure",
                Map.of("S0", "Sampleshire", "S3", "Exampleton", "S5", "Elsewhere", "S6", "Nowhere", "S7", "Somewhere"),
                new ClassBreaks(List.of(15.0, 20.0, 25.0, 30.0)),
                percent,
                List.of("S3"),
                "S5");
        Boundaries boundaries = new Boundaries(areas);
        List<Drawing> drawings = List.of(
                map.draw(MapOutlines.of(boundaries, "code", layout, Size.WIDE)),
                map.draw(MapOutlines.of(boundaries, "code", layout, Size.SMALL)));
        return ChartSamples.view(
                "sample-map",
                "Exampleton has a high share",
                DatasetCharts.pictures("", drawings),
                "Nine squares.",
                ChartSamples.key("q1", "q2", "q3", "q4", "q5", "none", "hatched", "blank"),
                List.of());
    }

    private static Boundaries.Area square(String code, double west, double south, double wide, double high) {
        return new Boundaries.Area(
                Map.of("code", code),
                List.of(List.of(
                        new Boundaries.Point(west, south),
                        new Boundaries.Point(west + wide, south),
                        new Boundaries.Point(west + wide, south + high),
                        new Boundaries.Point(west, south + high))));
    }

    private static ChartView view(String id, String title, List<Drawing> drawings) {
        return ChartSamples.view(
                id, title, DatasetCharts.pictures("", drawings), "Made-up figures.", List.of(), List.of("Share"));
    }
}
