package org.waymark.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
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
        "a, bcd, 3",
        "a😀b, a😁b, 1"
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

    @Property
    void isThatOfTheDefinition(
            @ForAll @StringLength(max = 7) @CharRange(from = 'a', to = 'd') String a,
            @ForAll @StringLength(max = 7) @CharRange(from = 'a', to = 'd') String b,
            @ForAll @IntRange(max = 4) int most) {
        assertThat(EditDistance.of(a, b, most)).isEqualTo(Math.min(defined(a, b), most + 1));
    }

    /** The recursive definition, word for word. */
    private static int defined(String a, String b) {
        int m = a.length();
        int n = b.length();
        if (m == 0 || n == 0) {
            return m + n;
        }
        boolean same = a.charAt(m - 1) == b.charAt(n - 1);
        int best = defined(a.substring(0, m - 1), b.substring(0, n - 1)) + (same ? 0 : 1);
        best = Math.min(best, defined(a.substring(0, m - 1), b) + 1);
        best = Math.min(best, defined(a, b.substring(0, n - 1)) + 1);
        if (m > 1 && n > 1 && a.charAt(m - 1) == b.charAt(n - 2) && a.charAt(m - 2) == b.charAt(n - 1)) {
            best = Math.min(best, defined(a.substring(0, m - 2), b.substring(0, n - 2)) + 1);
        }
        return best;
    }
}
