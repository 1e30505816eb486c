package org.waymark.site.page.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.waymark.CatalogueFixture;
import org.waymark.catalogue.place.Places;
import org.waymark.model.Catalogue;
import org.waymark.model.Term;

/** The deepest cut of the hierarchy that is still an overview. */
class PeerGroupsTest {

    private static final Catalogue CATALOGUE = CatalogueFixture.own();

    private static final Places PLACES = Places.of(CATALOGUE);

    private static List<Term> places(String... ids) {
        return java.util.stream.Stream.of(ids)
                .map(id -> Objects.requireNonNull(CATALOGUE.vocabulary("places").term(id)))
                .toList();
    }

    @Test
    void councilsOfTheCountryLieInRegionsAndNations() {
        List<Term> councils = PLACES.all().stream()
                .filter(place -> Places.exists(place)
                        && PLACES.arePeers(place, places("southwark").get(0)))
                .toList();
        TreeMap<String, Integer> sizes = new TreeMap<>();
        PeerGroups.of(councils, PLACES)
                .all()
                .forEach(group -> sizes.put(group.place().id(), group.members().size()));
        assertThat(sizes)
                .hasSize(12)
                .containsEntry("london", 33)
                .containsEntry("wales", 22)
                .containsEntry("scotland", 32)
                .containsEntry("northern-ireland", 11);
    }

    @Test
    void placesOfOneRegionAreOneGroup() {
        assertThat(PeerGroups.of(places("southwark", "lambeth"), PLACES).all())
                .singleElement()
                .satisfies(group -> assertThat(group.place().id()).isEqualTo("london"));
    }

    @Test
    void whatNothingIsAroundHasNoGroup() {
        assertThat(PeerGroups.of(places("united-kingdom"), PLACES).all()).isEmpty();
    }
}
