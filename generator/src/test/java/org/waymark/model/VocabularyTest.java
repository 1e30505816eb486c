package org.waymark.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.model.value.Text;
import org.waymark.source.Source;
import org.waymark.text.Folding;

class VocabularyTest {

    static Term term(String id, String label, String broader, String... aliases) {
        return new Term(
                "test",
                id,
                new Text(Map.of("en", label, "cy", "cy " + label)),
                null,
                List.of(aliases),
                List.of(),
                broader,
                null,
                List.of(),
                null,
                List.of(),
                List.of(),
                null,
                List.of(),
                null,
                null,
                null,
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                Source.NOWHERE);
    }

    private final Vocabulary vocabulary = new Vocabulary(
            "test",
            null,
            List.of(
                    term("CC-BY-4.0", "Attribution 4.0", null, "https://example.org/by/4.0", "cc by four"),
                    term("a", "A", "b"),
                    term("b", "B", "c"),
                    term("c", "C", null),
                    term("x", "X", "y"),
                    term("y", "Y", "x")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CC-BY-4.0",
                "cc-by-4.0",
                "CC BY 4.0",
                "cc_by_4.0",
                " Attribution   4.0 ",
                "cy attribution 4.0",
                "http://example.org/by/4.0/",
                "CC  BY  FOUR"
            })
    void everySpellingMeansTheTerm(String spelling) {
        assertThat(vocabulary.resolve(spelling)).map(Term::id).contains("CC-BY-4.0");
    }

    @Test
    void otherSpellingsMeanNothing() {
        assertThat(vocabulary.resolve("CC-BY-3.0")).isEmpty();
        assertThat(vocabulary.resolve("")).isEmpty();
    }

    @Test
    void ancestorsComeNearestFirst() {
        assertThat(vocabulary.ancestors(vocabulary.term("a")))
                .extracting(Term::id)
                .containsExactly("b", "c");
    }

    @Test
    void aCycleIsCutAtItsFirstMember() {
        assertThat(vocabulary.roots()).extracting(Term::id).containsExactly("CC-BY-4.0", "c", "x");
        assertThat(vocabulary.ancestors(vocabulary.term("y")))
                .extracting(Term::id)
                .containsExactly("x");
        assertThat(vocabulary.ancestors(vocabulary.term("x"))).isEmpty();
        assertThat(vocabulary.narrower(vocabulary.term("y"))).isEmpty();
    }

    @Property
    void foldingTwiceIsFoldingOnce(@ForAll String text) {
        String folded = Folding.fold(text);
        assertThat(Folding.fold(folded)).isEqualTo(folded);
    }
}
