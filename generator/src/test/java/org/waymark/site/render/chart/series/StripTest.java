package org.waymark.site.render.chart.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.site.render.chart.series.SeriesFixture.HOSTILE;
import static org.waymark.site.render.chart.series.SeriesFixture.PERCENT;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A strip shows all peers, and one place among them. */
class StripTest {

    private static final List<Double> PEERS =
            IntStream.range(0, 300).mapToObj(i -> 7.8 + i * i % 97 * 0.4).toList();
    private static final Strip STRIP = Strip.over(PEERS, PERCENT);

    @Test
    void itsOwnPartIsUnder600Bytes() {
        String near = STRIP.ticks(PEERS.subList(0, 33));
        String wide = STRIP.ticks(PEERS);
        String drawing = STRIP.draw(
                        List.of(
                                new Strip.Row(near, "of 33 in London", "12th highest"),
                                new Strip.Row(wide, "of 296 in England", "62nd highest")),
                        31,
                        "12th highest of 33 London boroughs.")
                .toString();
        assertThat(drawing).contains(near, wide, ">12th highest<", ">of 296 in England<", ">7.8%<");
        assertThat(drawing.length() - near.length() - wide.length()).isLessThan(600);
        assertThat(wide.length()).isLessThan(3_000);
    }

    @Test
    void theOrderOfPeersDoesNotMatterAndNoneIsLost() {
        List<Double> other = new ArrayList<>(PEERS);
        Collections.shuffle(other, new Random(3));
        other.add(Double.NaN);
        assertThat(STRIP.ticks(other)).isEqualTo(STRIP.ticks(PEERS));
        assertThat(new Strip(0, 142, PERCENT).ticks(List.of(0.0, 71.0, 142.0))).isEqualTo("M6 14v18m71-18v18m71-18v18");
    }

    @Test
    void thePlaceIsMarkedAtItsValue() {
        Strip strip = new Strip(0, 142, PERCENT);
        List<Strip.Row> rows = List.of(new Strip.Row(strip.ticks(List.of(0.0, 142.0)), "of 2", "1st"));
        assertThat(strip.draw(rows, 100, "x").toString()).contains("class=\"c-here c-mark\" d=\"M106 8v26\"");
        assertThat(strip.draw(rows, Double.NaN, "x").toString()).doesNotContain("c-mark", "NaN");
    }

    @Test
    void valuesThatAreAllTheSameAreInTheMiddle() {
        Strip strip = Strip.over(List.of(5.0, 5.0), PERCENT);
        assertThat(strip.ticks(List.of(5.0))).isEqualTo("M77 14v18");
        assertThat(Strip.over(List.of(), PERCENT).ticks(List.of())).isEmpty();
    }

    @Test
    void nothingContributedIsMarkup() {
        List<Strip.Row> rows = List.of(new Strip.Row("M6 14v18", HOSTILE, HOSTILE));
        assertThat(STRIP.draw(rows, 31, HOSTILE).toString()).doesNotContain("<script", "onload=\"");
    }
}
