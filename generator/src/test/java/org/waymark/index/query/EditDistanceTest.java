package org.waymark.index.query;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {

    @ParameterizedTest
    @CsvSource({
        "rent, rent, 0",
        "rent, rents, 1",
        "rent, ret, 1",
        "rent, rant, 1",
        "rent, rnet, 1",
        "rent, tner, 3",
        "housing, huosign, 2",
        "a, bcd, 3"
    })
    void countsLetters(String a, String b, int distance) {
        assertThat(EditDistance.of(a, b, 3)).isEqualTo(distance);
    }

    @Property
    void isTheSameBothWays(
            @ForAll @StringLength(max = 8) @CharRange(from = 'a', to = 'c') String a,
            @ForAll @StringLength(max = 8) @CharRange(from = 'a', to = 'c') String b) {
        assertThat(EditDistance.of(a, b, 2)).isEqualTo(EditDistance.of(b, a, 2)).isBetween(0, 3);
        assertThat(EditDistance.of(a, b, 2) == 0).isEqualTo(a.equals(b));
    }
}
