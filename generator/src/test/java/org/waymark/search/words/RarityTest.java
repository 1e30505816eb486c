package org.waymark.search.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.waymark.search.index.SiteSearch;

class RarityTest {

    @Property
    void isBm25sInverseDocumentFrequency(
            @ForAll @IntRange(min = 1, max = 1_000_000) int documents,
            @ForAll @IntRange(min = 1, max = 1_000_000) int with) {
        int n = Math.min(documents, with);
        double exact = Math.log(1 + (documents - n + 0.5) / (n + 0.5));

        assertThat(Rarity.of(documents, n) / 256.0).isCloseTo(exact, Offset.offset(1.5 / 256));
    }

    /** Similar datasets are found with this one, and queries are answered with the engine's. */
    @Test
    void isThatOfTheSearch() {
        List<List<Long>> pairs = new Random(3)
                .longs(2_000, 1, 1_000_000)
                .mapToObj(documents -> List.of(documents, 1 + documents % 997 * documents / 997))
                .toList();

        assertThat(SiteSearch.await("""
                async (pairs) => {
                  const { rarity } = await import('./js/search/readings.js');
                  return pairs.map(([documents, frequency]) => rarity(documents, frequency));
                }""", pairs))
                .isEqualTo(pairs.stream()
                        .map(pair -> (long)
                                Rarity.of(pair.get(0).intValue(), pair.get(1).intValue()))
                        .toList());
    }
}
