package org.waymark.site.render.chart.series;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.waymark.site.render.chart.NumberWords;
import org.waymark.site.render.chart.ValueWords;
import org.waymark.site.render.words.Messages;
import org.waymark.site.theme.ThemeFiles;

/** Series for tests. */
final class SeriesFixture {

    static final double NONE = Double.NaN;
    static final String HOSTILE = "</text><script>alert(1)</script>\" onload=\"x";
    static final ValueWords PERCENT =
            new ValueWords(new NumberWords(Messages.load(new ThemeFiles(null), "en")), "", "%", 1);
    static final ValueWords POUNDS = new ValueWords(PERCENT.numbers(), "£", "", 0);

    private SeriesFixture() {}

    static Trend trend(Trend.Line... lines) {
        return trend(List.of(), lines);
    }

    static Trend trend(List<Trend.Break> breaks, Trend.Line... lines) {
        List<Trend.Period> periods = IntStream.range(0, lines[0].values().size())
                .mapToObj(i -> new Trend.Period(2001 + i, String.valueOf(2001 + i)))
                .toList();
        return new Trend(
                periods, List.of(lines), breaks, PERCENT, "% of people", start -> "The scale starts at " + start);
    }

    static Trend.Line line(String name, Trend.Role role, Double... values) {
        return new Trend.Line(name, role, List.of(values));
    }

    /** Ten periods of three lines. */
    static Trend ten() {
        List<Trend.Line> lines = new ArrayList<>();
        for (Trend.Role role : Trend.Role.values()) {
            List<Double> values = IntStream.range(0, 10)
                    .mapToObj(i -> 20 + 3.7 * i % 7 + 4.3 * role.compareTo(Trend.Role.HIGHLIGHT))
                    .toList();
            lines.add(new Trend.Line(role == Trend.Role.HIGHLIGHT ? "Southwark" : "England", role, values));
        }
        return trend(List.of(new Trend.Break(2003, "")), lines.toArray(Trend.Line[]::new));
    }
}
