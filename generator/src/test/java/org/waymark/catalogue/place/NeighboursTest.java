package org.waymark.catalogue.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.CatalogueFixture;
import org.waymark.catalogue.data.Boundaries;
import org.waymark.catalogue.data.FolderFiles;
import org.waymark.catalogue.load.Loader;
import org.waymark.model.Loaded;
import org.waymark.model.Term;
import org.waymark.model.Vocabulary;
import org.waymark.report.Findings;
import org.waymark.report.Progress;

/**
 * Squares: Lambeth west of Southwark, Lewisham east of it with a border that thinning has moved by fifty metres, Bromley
 * south of Lewisham, so that it meets Southwark in a corner only; Medway far away.
 */
class NeighboursTest {

    private static Neighbours neighbours;
    private static Vocabulary places;

    @BeforeAll
    static void read() throws Exception {
        Loaded loaded = Loader.load(CatalogueFixture.COUNCILS, new Findings(), Progress.SILENT);
        places = loaded.catalogue().vocabulary(Vocabulary.PLACES);
        Boundaries boundaries = new FolderFiles(CatalogueFixture.COUNCILS, loaded.dataFiles(), new Findings())
                .boundaries("datasets/figures/boundaries.geojson");
        neighbours = Neighbours.of(Objects.requireNonNull(boundaries), "code", Places.of(loaded.catalogue()));
    }

    @ParameterizedTest
    @CsvSource({
        "southwark, lambeth lewisham",
        "lambeth, southwark",
        "lewisham, bromley southwark",
        "bromley, lewisham",
        "medway, ''",
        "kent, ''",
    })
    void neighboursShareABorder(String place, String others) {
        assertThat(String.join(
                        " ",
                        neighbours.of(Objects.requireNonNull(places.term(place))).stream()
                                .map(Term::id)
                                .toList()))
                .isEqualTo(others);
    }
}
