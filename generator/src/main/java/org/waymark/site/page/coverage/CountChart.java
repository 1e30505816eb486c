package org.waymark.site.page.coverage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.catalogue.data.Figures;
import org.waymark.site.page.figure.ChartView;
import org.waymark.site.page.figure.ChartWords;
import org.waymark.site.page.figure.DatasetCharts;
import org.waymark.site.page.kit.LinkView;
import org.waymark.site.page.kit.PageContext;
import org.waymark.site.render.chart.Captions;
import org.waymark.site.render.chart.ChartKey;
import org.waymark.site.render.chart.Charts;
import org.waymark.site.render.chart.DrawnBefore;
import org.waymark.site.render.chart.NumberWords;
import org.waymark.site.render.chart.ValueWords;
import org.waymark.site.render.words.Html;
import org.waymark.site.render.words.Words;

/**
 * Records counted by one property.
 *
 * @param key its name in messages and addresses
 * @param kind the kind of chart: {@code bar} or {@code line}
 * @param measures what is counted
 * @param bars the numbers of records for each bar, one for each measure
 * @param unknown whether the last bar counts records with an unknown value
 * @param finding what the chart shows, in a sentence
 * @param notes what the chart leaves out
 */
record CountChart(
        String key,
        String kind,
        List<String> measures,
        Map<LinkView, List<Integer>> bars,
        boolean unknown,
        String finding,
        List<String> notes) {

    /** How many bars a chart shows at most. */
    private static final int MOST = 20;

    /** A chart of bars with one measure. */
    static CountChart bars(String key, String measure, Map<LinkView, Integer> bars, boolean unknown, String finding) {
        return new CountChart(key, "bar", List.of(measure), lists(bars), unknown, finding, List.of());
    }

    /** Numbers as lists of one each, in their order. */
    static Map<LinkView, List<Integer>> lists(Map<LinkView, Integer> numbers) {
        Map<LinkView, List<Integer>> lists = new LinkedHashMap<>();
        numbers.forEach((link, number) -> lists.put(link, List.of(number)));
        return lists;
    }

    /** Address of the figures in an edition. */
    String file() {
        return CoverageMaps.FOLDER + key + ".csv";
    }

    /** All figures, for the table and the file. */
    Figures figures(PageContext page) {
        return figures(bars.entrySet().stream(), page);
    }

    /** The figures to draw: the first bars, and the one for unknown values. */
    private Figures drawn(PageContext page) {
        int known = bars.size() - (unknown ? 1 : 0);
        if (kind.equals("line") || known <= MOST) {
            return figures(page);
        }
        return figures(
                Stream.concat(
                        bars.entrySet().stream().limit(MOST),
                        bars.entrySet().stream().skip(known)),
                page);
    }

    private Figures figures(Stream<Map.Entry<LinkView, List<Integer>>> some, PageContext page) {
        List<Map.Entry<LinkView, List<Integer>>> list = some.toList();
        return new Figures(
                page.say("coverage.by." + key),
                list.stream().map(bar -> bar.getKey().label().text()).toList(),
                IntStream.range(0, measures.size())
                        .mapToObj(i -> new Figures.Series(
                                measures.get(i),
                                list.stream()
                                        .map(bar -> bar.getValue().get(i).doubleValue())
                                        .toList(),
                                list.stream()
                                        .map(bar -> bar.getValue().get(i).toString())
                                        .toList()))
                        .toList());
    }

    /** As a picture, a table and a file. */
    ChartView view(DrawnBefore drawn, PageContext page) {
        ValueWords numbers = new ValueWords(new NumberWords(page.messages()), "", "", 0);
        Figures figures = figures(page);
        Figures drawnOnes = drawn(page);
        int all = figures.categories().size();
        int some = drawnOnes.categories().size();
        String shown = some == all
                ? ""
                : page.say(
                        "chart.shown.largest",
                        page.messages().number(some),
                        page.messages().number(all));
        Captions captions = new Captions(
                figures.category(),
                measures.size() == 1 ? measures.get(0) : page.say("coverage.open-gaps"),
                measures,
                page.say("chart.missing"),
                unknown ? some - 1 : Captions.ALL_KNOWN,
                numbers);
        List<ChartView.Row> rows = new ArrayList<>();
        bars.forEach((link, values) -> rows.add(new ChartView.Row(
                link.html(), values.stream().map(page.messages()::number).toList())));
        List<Html> lines = new ArrayList<>();
        if (!shown.isEmpty()) {
            lines.add(Html.escape(shown));
        }
        notes.forEach(note -> lines.add(Html.escape(note)));
        lines.add(Html.escape(page.say("coverage.source")));
        String hash = ChartKey.of(kind, drawnOnes, captions, null, key, Map.of());
        return new ChartView(
                key,
                Words.of(finding),
                DatasetCharts.pictures(hash, drawn.or(hash, () -> Charts.of(kind, drawnOnes, captions))),
                new ChartWords(page).describe(kind, figures, captions, Map.of(), shown),
                "",
                List.of(),
                figures.category(),
                measures,
                rows,
                page.href(file()),
                lines,
                null);
    }
}
