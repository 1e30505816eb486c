package org.waymark.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {

    private static final List<String> KNOWN = List.of(
            "title", "description", "publisher", "licence", "landing_page", "themes", "CC-BY-4.0", "CC0-1.0", "London");

    @ParameterizedTest
    @CsvSource({
        "tilte, title", // swapped
        "licens, licence", // changed and dropped
        "License, licence", // case
        "landingpage, landing_page", // gap
        "landing page, landing_page",
        "CC-BY4, CC-BY-4.0",
        "publsiherr, publisher",
        "LONDON, London"
    })
    void findsTheNearest(String given, String meant) {
        assertThat(Suggestion.nearest(given, KNOWN)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"''", "x", "tit", "steward", "publ", "desk"})
    void suggestsNothingThatIsFar(String given) {
        assertThat(Suggestion.nearest(given, KNOWN)).isEmpty();
    }

    @Test
    void neverChangesEveryLetter() {
        assertThat(Suggestion.nearest("a", List.of("b", "ab"))).isEmpty();
        assertThat(Suggestion.nearest("A", List.of("b", "a"))).contains("a");
    }

    @Test
    void prefersTheSmallestDistanceAndThenTheAlphabet() {
        assertThat(Suggestion.nearest("boat", List.of("goat", "coat", "moat"))).contains("coat");
        assertThat(Suggestion.nearest("boast", List.of("coat", "boats"))).contains("boats");
    }

    @Test
    void isQuickEnoughForManyNames() {
        Random random = new Random(7);
        List<String> many = IntStream.range(0, 10_000)
                .mapToObj(i -> Long.toString(Math.abs(random.nextLong()), 36))
                .toList();
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            for (int i = 0; i < 100; i++) {
                assertThat(Suggestion.nearest("zzzz not there zzz" + i, many)).isEmpty();
            }
        });
    }

    @Property
    void oneSlipIsForgiven(@ForAll @AlphaChars @StringLength(min = 2, max = 30) String name, @ForAll int where) {
        int at = Math.floorMod(where, name.length() - 1);
        String swapped = name.substring(0, at) + name.charAt(at + 1) + name.charAt(at) + name.substring(at + 2);
        String dropped = name.substring(0, at) + name.substring(at + 1);
        assertThat(Suggestion.nearest(swapped, List.of(name))).contains(name);
        if (dropped.length() > 1) {
            assertThat(Suggestion.nearest(dropped, List.of(name))).contains(name);
        }
    }

    @Property
    void theOrderOfTheNamesDoesNotMatter(
            @ForAll @AlphaChars @StringLength(max = 6) String given,
            @ForAll @Size(max = 20) List<@AlphaChars @StringLength(max = 6) String> known) {
        List<String> reversed = new ArrayList<>(known);
        Collections.reverse(reversed);
        assertThat(Suggestion.nearest(given, reversed)).isEqualTo(Suggestion.nearest(given, known));
    }
}
