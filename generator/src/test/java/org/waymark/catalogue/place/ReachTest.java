package org.waymark.catalogue.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.CatalogueFixture;
import org.waymark.catalogue.load.Loader;
import org.waymark.model.Catalogue;
import org.waymark.model.Term;
import org.waymark.model.Vocabulary;
import org.waymark.model.record.Dataset;
import org.waymark.report.Findings;
import org.waymark.report.Progress;

/** What each dataset of the island says about each of its places, worked out by hand. */
class ReachTest {

    private static final Catalogue ISLAND = load();
    private static final Reach REACH = Reach.of(ISLAND);

    private static Catalogue load() {
        try {
            return Loader.load(CatalogueFixture.ISLAND, new Findings(), Progress.SILENT)
                    .catalogue();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Term place(String id) {
        return Objects.requireNonNull(ISLAND.vocabulary(Vocabulary.PLACES).term(id));
    }

    private static Dataset dataset(String slug) {
        return Objects.requireNonNull(ISLAND.entry(org.waymark.model.Kind.of(Dataset.class), slug));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # dataset          | nisi  | vorras  | notos   | agia-marina | kastro  | vouno   | palio-vouno
            katanalosi-nerou   | ABOUT | REACHES | REACHES | REACHES     | REACHES | REACHES | WIDER
            anergia            | ABOUT | REACHES | REACHES | WIDER       | WIDER   | WIDER   | WIDER
            vryses-kastrou     | PART  | PART    | NONE    | NONE        | ABOUT   | NONE    | NONE
            vroxi-vorra        | PART  | ABOUT   | NONE    | REACHES     | REACHES | NONE    | NONE
            episkopes          | ABOUT | WIDER   | WIDER   | WIDER       | WIDER   | WIDER   | WIDER
            agnosto            | ABOUT | WIDER   | WIDER   | WIDER       | WIDER   | WIDER   | WIDER
            """)
    void eachDatasetGoesSoFar(
            String slug,
            Reached nisi,
            Reached vorras,
            Reached notos,
            Reached agiaMarina,
            Reached kastro,
            Reached vouno,
            Reached palioVouno) {
        Dataset dataset = dataset(slug);
        List<Reached> found = new ArrayList<>();
        for (String id : List.of("nisi", "vorras", "notos", "agia-marina", "kastro", "vouno", "palio-vouno")) {
            found.add(REACH.of(dataset, place(id)));
        }
        assertThat(found).containsExactly(nisi, vorras, notos, agiaMarina, kastro, vouno, palioVouno);
    }

    @Test
    void aRecordHasThePlacesThatItIsAboutOrReaches() {
        assertThat(REACH.placesOf(dataset("vroxi-vorra")))
                .extracting(Term::id)
                .containsExactly("nisi", "vorras", "agia-marina", "kastro", "limani");
    }

    @Test
    void aFormerPlaceLeadsToItsSuccessorAndLiesInIt() {
        Places places = REACH.places();
        assertThat(places.successors(place("palio-vouno"))).containsExactly(place("vouno"));
        assertThat(places.contains(place("vouno"), place("palio-vouno"))).isTrue();
        assertThat(places.byCode("T5X")).isSameAs(place("vouno"));
        assertThat(places.parts(place("notos"))).extracting(Term::id).containsExactly("pigi", "vouno");
    }

    @Provide
    Arbitrary<Term> places() {
        return Arbitraries.of(ISLAND.vocabulary(Vocabulary.PLACES).terms());
    }

    @Provide
    Arbitrary<Term> levels() {
        return Arbitraries.of(ISLAND.vocabulary(Vocabulary.LEVELS).terms());
    }

    @Property(tries = 500)
    void dataThatReachesAPlaceReachesItsPartsOnlyIfItIsFineEnough(
            @ForAll("places") Term outer, @ForAll("places") Term inner, @ForAll("levels") Term granularity) {
        Levels levels = REACH.places().levels();
        if (REACH.places().contains(outer, inner) && levels.reaches(granularity, inner.level())) {
            assertThat(levels.reaches(granularity, outer.level()))
                    .as("%s reaches %s and so %s", granularity.id(), inner.id(), outer.id())
                    .isTrue();
        }
    }

    @Property(tries = 100)
    void aLevelNeverReachesBothWays(@ForAll("levels") Term one, @ForAll("levels") Term other) {
        Levels levels = REACH.places().levels();
        if (!one.id().equals(other.id()) && levels.reaches(one, other)) {
            assertThat(levels.reaches(other, one) && !isKind(one, other) && !isKind(other, one))
                    .isFalse();
        }
    }

    private static boolean isKind(Term one, Term other) {
        return REACH.places()
                .levels()
                .family(one)
                .id()
                .equals(REACH.places().levels().family(other).id());
    }
}
