package org.waymark.site.render.chart.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Classes have round bounds, and none is left with nearly all values because a few are extreme. */
class ClassBreaksTest {

    private static final List<Double> EVEN =
            IntStream.range(0, 100).mapToObj(i -> 10 + i * 0.25).toList();

    @Test
    void boundsAreRoundAndDivideEvenly() {
        assertThat(ClassBreaks.over(EVEN).bounds()).containsExactly(15.0, 20.0, 25.0, 30.0);
        assertThat(ClassBreaks.over(EVEN).counts(EVEN)).containsExactly(20, 20, 20, 20, 20);
    }

    @Test
    void oneExtremeValueChangesNothing() {
        List<Double> more = new ArrayList<>(EVEN);
        more.add(5000.0);
        more.add(Double.NaN);
        assertThat(ClassBreaks.over(more).bounds()).containsExactly(15.0, 20.0, 25.0, 30.0);
        assertThat(ClassBreaks.over(more).counts(more).stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(101);
    }

    @Test
    void theOrderOfValuesDoesNotMatter() {
        List<Double> other = new ArrayList<>(EVEN);
        Collections.shuffle(other, new Random(1));
        assertThat(ClassBreaks.over(other)).isEqualTo(ClassBreaks.over(EVEN));
    }

    @Test
    void aValueOnABoundBelongsToTheNextClass() {
        ClassBreaks breaks = new ClassBreaks(List.of(15.0, 20.0));
        assertThat(List.of(breaks.of(14.99), breaks.of(15), breaks.of(20), breaks.of(99)))
                .containsExactly(0, 1, 2, 2);
        assertThat(IntStream.range(0, breaks.count()).map(breaks::shade)).containsExactly(1, 3, 5);
    }

    @Test
    void shadesOfFewClassesAreFarApartAndRise() {
        for (int count = 1; count <= ClassBreaks.MOST; count++) {
            ClassBreaks breaks = new ClassBreaks(
                    IntStream.range(1, count).mapToObj(i -> (double) i).toList());
            assertThat(IntStream.range(0, count).map(breaks::shade).boxed().toList())
                    .isSorted()
                    .doesNotHaveDuplicates()
                    .allMatch(shade -> shade >= 1 && shade <= 5);
        }
    }

    @Test
    void valuesThatAreAllTheSameAreOneClass() {
        assertThat(ClassBreaks.over(List.of(3.0, 3.0, Double.NaN)).count()).isEqualTo(1);
        assertThat(ClassBreaks.over(List.of()).count()).isEqualTo(1);
        assertThat(ClassBreaks.over(List.of(0.0, 1.0)).count()).isEqualTo(2);
    }

    @Test
    void moreClassesThanShadesAreAFault() {
        assertThatThrownBy(() -> new ClassBreaks(List.of(1.0, 2.0, 3.0, 4.0, 5.0)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
