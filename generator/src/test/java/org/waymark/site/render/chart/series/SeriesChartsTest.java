package org.waymark.site.render.chart.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.site.render.chart.series.SeriesFixture.HOSTILE;
import static org.waymark.site.render.chart.series.SeriesFixture.NONE;
import static org.waymark.site.render.chart.series.SeriesFixture.PERCENT;
import static org.waymark.site.render.chart.series.SeriesFixture.POUNDS;
import static org.waymark.site.render.chart.series.SeriesFixture.line;
import static org.waymark.site.render.chart.series.SeriesFixture.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.site.render.chart.Drawing;
import org.waymark.site.render.chart.series.Trend.Role;

/** Charts of series say what the figures say, and depend on nothing else. */
class SeriesChartsTest {

    private static final List<Double> PEERS =
            IntStream.range(0, 100).mapToObj(i -> 10 + i * 0.25).toList();

    private static DotRows dots() {
        return new DotRows(
                List.of(
                        new DotRows.Row("Hackney", 49.7, 50.1, NONE, NONE, false, ""),
                        new DotRows.Row(HOSTILE, NONE, 31.0, 29.0, 33.0, true, ""),
                        new DotRows.Row("Nowhere", 20.0, NONE, NONE, NONE, false, "suppressed")),
                List.of(new DotRows.Reference("UK", 26.0)),
                PERCENT,
                "2023-24",
                "2024-25",
                number -> "From " + number);
    }

    private static Distribution distribution() {
        List<Distribution.Mark> marks =
                List.of(new Distribution.Mark("UK", 26, false), new Distribution.Mark(HOSTILE, 31, true));
        return new Distribution(PEERS, ClassBreaks.over(PEERS), marks, PERCENT, "Share of people");
    }

    private static List<Drawing> all() {
        List<Drawing> all = new ArrayList<>();
        all.addAll(SeriesCharts.trend(SeriesFixture.ten()));
        all.addAll(SeriesCharts.trend(
                trend(List.of(new Trend.Break(2002, HOSTILE)), line(HOSTILE, Role.HIGHLIGHT, 81.5, NONE, 84.0, 84.1))));
        all.add(SeriesCharts.panel(SeriesFixture.ten()));
        all.addAll(SeriesCharts.dots(dots()));
        all.addAll(SeriesCharts.distribution(distribution()));
        return all;
    }

    private static long count(Drawing drawing, String pattern) {
        return Pattern.compile(pattern).matcher(drawing.markup()).results().count();
    }

    @Test
    void theSameFiguresGiveTheSameBytesWhateverTheLocale() {
        Locale before = Locale.getDefault();
        List<Drawing> expected = all();
        try {
            for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(all()).as(tag).isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void nothingContributedIsMarkupAndNothingNeedsAStyleAttribute() {
        assertThat(all())
                .allSatisfy(drawing -> assertThat(drawing.markup())
                        .doesNotContain("style=", "font-family", "rgb(", "<script", "onload=\"", "NaN", "jfree"));
    }

    @Test
    void noTextIsSmallerThanTwelvePixels() {
        assertThat(all())
                .allSatisfy(drawing -> assertThat(Pattern.compile("font-size=\"(\\d+)\"")
                                .matcher(drawing.markup())
                                .results()
                                .mapToInt(found -> Integer.parseInt(found.group(1))))
                        .isNotEmpty()
                        .allMatch(size -> size >= 12));
    }

    @Test
    void noTextBeginsOutsideTheDrawing() {
        assertThat(all())
                .allSatisfy(drawing -> assertThat(Pattern.compile("<text (?:text-anchor=\"end\" )?x=\"([-\\d.]+)\"")
                                .matcher(drawing.markup())
                                .results()
                                .mapToDouble(found -> Double.parseDouble(found.group(1))))
                        .allMatch(x -> x >= 0 && x <= drawing.size().width()));
    }

    @Test
    void namesAreAtTheEndsOfLinesWithTheirValues() {
        Trend trend = trend(line("Southwark", Role.HIGHLIGHT, 1.0, 38.5), line("England", Role.NATION, 20.0, 24.7));
        for (Drawing drawing : SeriesCharts.trend(trend)) {
            assertThat(drawing.markup()).contains(">Southwark 38.5%<", ">England 24.7%<", ">2001<", ">2002<", ">0%<");
            assertThat(drawing.markup()).contains("stroke-dasharray=\"5 3\"").doesNotContain("The scale starts");
        }
    }

    @Test
    void longNamesAtTheEndsOfLinesHaveMoreRowsOnAPhone() {
        Trend trend =
                trend(line("East Dunbartonshire", Role.HIGHLIGHT, 8.0, 7.8), line("England", Role.NATION, 20.0, 24.7));
        assertThat(SeriesCharts.trend(trend))
                .allSatisfy(drawing -> assertThat(drawing.markup())
                        .contains(drawing.size().isWide() ? ">East Dunbartonshire 7.8%<" : ">Dunbartonshire<"));
    }

    @Test
    void twoReferencesHaveALineEachOnAPhone() {
        DotRows near = new DotRows(
                List.of(new DotRows.Row("Hackney", 49.7, 50.1, NONE, NONE, false, "")),
                List.of(new DotRows.Reference("United Kingdom", 26.0), new DotRows.Reference("London", 30.7)),
                PERCENT,
                "2023",
                "2024",
                start -> "");
        assertThat(SeriesCharts.dots(near))
                .allSatisfy(drawing -> assertThat(Pattern.compile(" y=\"([\\d.]+)\"[^>]*>(?:United|London)")
                                .matcher(drawing.markup())
                                .results()
                                .map(found -> found.group(1))
                                .distinct())
                        .hasSize(drawing.size().isWide() ? 1 : 2));
    }

    @Test
    void aScaleThatDoesNotStartAtZeroSaysSo() {
        for (Drawing drawing : SeriesCharts.trend(trend(line("A", Role.HIGHLIGHT, 81.5, 84.0)))) {
            assertThat(drawing.markup()).containsPattern(">The scale starts at 81(\\.5)?%<");
        }
        for (Drawing drawing : SeriesCharts.trend(trend(line("A", Role.HIGHLIGHT, -3.0, 4.0)))) {
            assertThat(drawing.markup()).containsPattern(">\u2212\\d").doesNotContain("The scale starts");
        }
    }

    @Test
    void aGapBreaksTheLineAndALonePointStays() {
        Trend trend = trend(line("A", Role.HIGHLIGHT, 1.0, 2.0, NONE, 3.0, NONE, 4.0, 5.0));
        Drawing drawing = SeriesCharts.trend(trend).get(0);
        String line = Pattern.compile("<path d=\"([^\"]*)\" class=\"c-s1 c-line\"")
                .matcher(drawing.markup())
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElse("");
        assertThat(Pattern.compile("L").matcher(line).results().count()).isEqualTo(2);
        // The lone point, and the mark at the end.
        assertThat(count(drawing, "class=\"c-s1\"")).isEqualTo(2);
    }

    @Test
    void fiveHighlightedLinesHaveFiveHuesAndFiveMarks() {
        List<Trend.Line> lines = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            lines.add(line("Place " + i, Role.HIGHLIGHT, 1.0 + i, 2.0 + 3 * i));
        }
        Drawing panel = SeriesCharts.panel(trend(lines.toArray(Trend.Line[]::new)));
        for (int i = 1; i <= 5; i++) {
            assertThat(count(panel, "class=\"c-s" + i + " c-line\""))
                    .as("line " + i)
                    .isEqualTo(1);
            assertThat(count(panel, "class=\"c-s" + i + "\"")).as("mark " + i).isEqualTo(1);
        }
        assertThat(Pattern.compile("<(\\w+ [^>]*?) class=\"c-s\\d\"")
                        .matcher(panel.markup())
                        .results()
                        .map(found -> found.group(1).replaceAll("[\\d.\\s-]+", ""))
                        .distinct()
                        .count())
                .isGreaterThanOrEqualTo(4);
    }

    @Test
    void aLineWithoutValuesKeepsItsHueForTheOthers() {
        Drawing panel =
                SeriesCharts.panel(trend(line("A", Role.HIGHLIGHT, NONE, NONE), line("B", Role.HIGHLIGHT, 1.0, 2.0)));
        assertThat(panel.markup()).contains("c-s2 c-line").doesNotContain("c-s1");
    }

    @Test
    void aRowHasItsDotsAndItsValueOrWhyThereIsNone() {
        for (Drawing drawing : SeriesCharts.dots(dots())) {
            // Two in rows, one in the key; the same for hollow ones.
            assertThat(count(drawing, "class=\"c-now\"")).isEqualTo(3);
            assertThat(count(drawing, "<path [^>]*class=\"c-before c-line\"")).isEqualTo(3);
            assertThat(drawing.markup()).contains(">50.1%<", ">suppressed<", ">UK 26.0%<", ">2023-24<", ">0%<");
            assertThat(count(drawing, "font-weight=\"600\"")).isEqualTo(2);
        }
    }

    @Test
    void columnsAreAsHighAsTheirCountsInTheColoursOfTheMap() {
        assertThat(distribution().column()).isEqualTo(1);
        for (Drawing drawing : SeriesCharts.distribution(distribution())) {
            for (int shade = 1; shade <= 5; shade++) {
                assertThat(count(drawing, "<rect [^>]*class=\"c-q" + shade + "\""))
                        .as("shade " + shade)
                        .isEqualTo(5);
            }
            assertThat(drawing.markup()).contains(">UK 26.0%<", ">Share of people<");
        }
    }

    @Test
    void valuesHaveTheirSignBeforeTheirUnit() {
        assertThat(POUNDS.of(-1204.4)).isEqualTo("\u2212£1,204");
        assertThat(PERCENT.of("Southwark", 31)).isEqualTo("Southwark 31.0%");
    }

    @Test
    void withoutValuesThereIsNoDrawing() {
        assertThat(SeriesCharts.trend(trend(line("A", Role.HIGHLIGHT, NONE)))).isEmpty();
        assertThat(SeriesCharts.dots(new DotRows(List.of(), List.of(), PERCENT, "", "", number -> number)))
                .isEmpty();
        assertThat(SeriesCharts.distribution(
                        new Distribution(List.of(NONE), new ClassBreaks(List.of()), List.of(), PERCENT, "")))
                .isEmpty();
    }

    @Test
    void aSinglePeriodOrASingleValueCanBeDrawn() {
        assertThat(SeriesCharts.trend(trend(line("A", Role.HIGHLIGHT, 5.0)))).hasSize(2);
        assertThat(SeriesCharts.distribution(
                        new Distribution(List.of(5.0, 5.0), ClassBreaks.over(List.of(5.0)), List.of(), PERCENT, "")))
                .hasSize(2);
    }
}
