package org.waymark.catalogue.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.waymark.CatalogueFixture;
import org.waymark.catalogue.data.FolderFiles;
import org.waymark.catalogue.load.Loader;
import org.waymark.catalogue.place.Places;
import org.waymark.catalogue.series.Series;
import org.waymark.catalogue.series.SeriesFiles;
import org.waymark.model.Catalogue;
import org.waymark.model.Loaded;
import org.waymark.model.Term;
import org.waymark.model.Vocabulary;
import org.waymark.report.Findings;
import org.waymark.report.Progress;

/** Need and thinness of the towns of the island, worked out by hand: water in 2022 is 98, 130, 130, 95 and 80 litres. */
class ThinnessTest {

    private static final Expected THERE = new Expected(Expected.State.THERE, List.of(), null);
    private static final Expected OLD = new Expected(Expected.State.OLD, List.of(), null);

    private static Catalogue island;
    private static Places places;
    private static Map<String, Series> series;

    @BeforeAll
    static void read() throws Exception {
        Loaded loaded = Loader.load(CatalogueFixture.ISLAND, new Findings(), Progress.SILENT);
        island = loaded.catalogue();
        places = Places.of(island);
        series = new SeriesFiles(
                        island,
                        new FolderFiles(CatalogueFixture.ISLAND, loaded.dataFiles(), new Findings()),
                        new Findings())
                .all();
    }

    private static Term place(String id) {
        return Objects.requireNonNull(island.vocabulary(Vocabulary.PLACES).term(id));
    }

    private static Map<Term, List<Expected>> grid() {
        Map<Term, List<Expected>> grid = new LinkedHashMap<>();
        grid.put(place("agia-marina"), List.of(THERE, THERE));
        grid.put(place("kastro"), List.of(THERE, OLD));
        grid.put(place("limani"), List.of(THERE, THERE));
        grid.put(place("pigi"), List.of(OLD, OLD));
        grid.put(place("vouno"), List.of(OLD, THERE));
        return grid;
    }

    private static Thinness of(Map<Term, List<Expected>> grid) {
        return Thinness.of(grid, series.values(), places);
    }

    private static Thinness.Point point(Thinness thinness, String id) {
        return thinness.points().stream()
                .filter(point -> point.place().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void needIsThePositionAmongPeers() {
        Thinness thinness = of(grid());
        assertThat(thinness.indicators()).extracting(each -> each.slug()).containsExactly("nero-ana-katoiko");
        assertThat(point(thinness, "vouno").need()).isEqualTo(0);
        assertThat(point(thinness, "pigi").need()).isEqualTo(25);
        assertThat(point(thinness, "agia-marina").need()).isEqualTo(50);
        assertThat(point(thinness, "kastro").need()).isEqualTo(87.5);
        assertThat(point(thinness, "limani").need()).isEqualTo(87.5);
    }

    @Test
    void thinnessIsTheShareThatIsNotThereInFull() {
        Thinness thinness = of(grid());
        assertThat(point(thinness, "pigi").thinness()).isEqualTo(100);
        assertThat(point(thinness, "vouno").thinness()).isEqualTo(50);
        assertThat(point(thinness, "limani").thinness()).isEqualTo(0);
        assertThat(thinness.thin()).isCloseTo(50, within(0.001));
    }

    @Test
    void aPlaceStandsOutWithMuchNeedAndLittleData() {
        Map<Term, List<Expected>> grid = grid();
        grid.put(place("kastro"), List.of(OLD, OLD));
        Thinness thinness = of(grid);
        assertThat(thinness.points().get(0).place().id()).isEqualTo("kastro");
        assertThat(thinness.points().stream().filter(thinness::standsOut)).hasSize(1);
    }

    @Test
    void anotherOrderChangesNothing() {
        Map<Term, List<Expected>> turned = new LinkedHashMap<>();
        List<Term> order = new ArrayList<>(grid().keySet());
        Collections.reverse(order);
        order.forEach(place -> turned.put(place, Objects.requireNonNull(grid().get(place))));
        assertThat(of(turned)).isEqualTo(of(grid()));
    }

    @Test
    void anUnknownNeedIsNoneAndNeverStandsOut() {
        Map<Term, List<Expected>> grid = grid();
        grid.put(place("palio-vouno"), List.of(OLD, OLD));
        Thinness.Point unknown = point(of(grid), "palio-vouno");
        assertThat(unknown.need()).isNaN();
        assertThat(of(grid).standsOut(unknown)).isFalse();
    }

    @Test
    void whatHoldsOthersOfItsKindIsNotCompared() {
        Map<Term, List<Expected>> grid = grid();
        grid.put(place("vorras"), List.of(THERE, THERE));
        assertThat(Thinness.peers(grid, places).keySet())
                .extracting(Term::id)
                .containsExactly("agia-marina", "kastro", "limani", "pigi", "vouno");
    }
}
