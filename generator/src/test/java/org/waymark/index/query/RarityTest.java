package org.waymark.index.query;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;

class RarityTest {

    @Property
    void isBm25sInverseDocumentFrequency(
            @ForAll @IntRange(min = 1, max = 1_000_000) int documents,
            @ForAll @IntRange(min = 1, max = 1_000_000) int with) {
        int n = Math.min(documents, with);
        double exact = Math.log(1 + (documents - n + 0.5) / (n + 0.5));

        assertThat(Rarity.of(documents, n) / 256.0).isCloseTo(exact, Offset.offset(1.5 / 256));
    }
}
