package org.waymark.bench.relevance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.waymark.catalogue.load.Loader;
import org.waymark.model.Catalogue;
import org.waymark.report.Findings;
import org.waymark.report.Progress;

/** The search finds what readers of this repository's own catalogue look for. */
class RelevanceTest {

    private static final Path QUERIES = Path.of("src/test/resources/relevance/own.tsv");

    /** What it reaches at least, by kind of query, somewhat below what was measured. */
    private static final Map<String, Double> FLOORS = Map.of(
            "", 0.88, "clean", 0.95, "multi", 0.90, "typo", 0.88, "synonym", 0.82, "sentence", 0.78, "none", 1.0);

    @Test
    void findsWhatReadersLookFor() throws IOException {
        Catalogue catalogue =
                Loader.load(Path.of(".."), new Findings(), Progress.SILENT).catalogue();
        List<JudgedQuery> queries = JudgedQuery.read(QUERIES);
        Scores own = Scores.of(queries, PublishedIndex.of(catalogue));
        Scores plain = Scores.of(queries, new PlainLucene(catalogue));
        SoftAssertions.assertSoftly(softly -> {
            FLOORS.forEach((kind, floor) -> softly.assertThat(own.mean(kind))
                    .as("nDCG@10 of queries of kind '%s'", kind)
                    .isGreaterThanOrEqualTo(floor));
            softly.assertThat(own.mean("clean")).isGreaterThanOrEqualTo(plain.mean("clean") - 0.02);
        });
    }

    @Test
    void theMeasureIsOneForTheBestOrderAndLessForAnother() {
        JudgedQuery query = new JudgedQuery("rents", "clean", new LinkedHashMap<>(Map.of("a", 3, "b", 1)));
        assertThat(query.ndcg(List.of("a", "b", "c"))).isEqualTo(1);
        // (1 + 7 / log2 3) / (7 + 1 / log2 3)
        assertThat(query.ndcg(List.of("b", "a"))).isCloseTo(0.7098, within(0.0005));
        assertThat(query.ndcg(List.of("c"))).isZero();
    }

    @Test
    void noAnswerIsRightWhereNothingIs() {
        JudgedQuery query = new JudgedQuery("penguins", "none", new LinkedHashMap<>());
        assertThat(query.ndcg(List.of())).isEqualTo(1);
        assertThat(query.ndcg(List.of("a"))).isZero();
    }
}
