package org.waymark.catalogue.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.waymark.CatalogueFixture;
import org.waymark.catalogue.load.Loader;
import org.waymark.model.Catalogue;
import org.waymark.model.Term;
import org.waymark.model.Vocabulary;
import org.waymark.model.record.Dataset;
import org.waymark.report.Findings;
import org.waymark.report.Progress;

/** How far the datasets of this repository's catalogue go for twenty-one places, against a table that was worked out apart from the program. */
class OwnReachTest {

    private static final Path BY_HAND = Path.of("src/test/resources/reach-by-hand.tsv");

    private static final Map<Reached, String> LETTERS =
            Map.of(Reached.ABOUT, "A", Reached.REACHES, "R", Reached.PART, "P", Reached.WIDER, "W", Reached.NONE, "-");

    @Test
    void eachDatasetGoesAsFarAsTheTableSays() throws IOException {
        Catalogue catalogue = Loader.load(CatalogueFixture.OWN, new Findings(), Progress.SILENT)
                .catalogue();
        Reach reach = Reach.of(catalogue);
        List<List<String>> table = Files.readAllLines(BY_HAND).stream()
                .skip(1)
                .map(line -> List.of(line.split("\t")))
                .toList();
        List<Term> places = table.get(0).stream()
                .skip(2)
                .map(id -> Objects.requireNonNull(
                        catalogue.vocabulary(Vocabulary.PLACES).term(id)))
                .toList();
        Map<String, String> expected = new HashMap<>();
        table.stream()
                .skip(1)
                .forEach(row ->
                        expected.put(row.get(0) + " | " + row.get(1), String.join(" ", row.subList(2, row.size()))));
        List<String> wrong = new ArrayList<>();
        int checked = 0;
        for (Dataset dataset : catalogue.all(Dataset.class)) {
            String hand = expected.get(signature(dataset));
            String found = places.stream()
                    .map(place -> LETTERS.get(reach.of(dataset, place)))
                    .collect(Collectors.joining(" "));
            // A record that says other places or areas than the table knows is not in it; that is no fault.
            checked += hand == null ? 0 : 1;
            if (hand != null && !hand.equals(found)) {
                wrong.add(dataset.slug() + " (" + signature(dataset) + ")\n  table   " + hand + "\n  found   " + found);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(checked).isGreaterThan(150);
    }

    private static String signature(Dataset dataset) {
        Term granularity = dataset.granularity();
        return dataset.places().stream().map(Term::id).sorted().collect(Collectors.joining(" ")) + " | "
                + (granularity == null ? "-" : granularity.id());
    }
}
