package org.waymark.bench.relevance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.search.index.SampleIndex;
import org.waymark.search.index.SearchAnswer;
import org.waymark.search.index.SearchQuery;
import org.waymark.search.index.SiteSearch;

/** Queries that name places, levels and organisations of this repository's own catalogue find what readers look for. */
class PlaceQueriesTest {

    private static SiteSearch search;

    /** @param rule {@code first 3}: among the first three; {@code not 10}: not among the first ten */
    record Expected(String query, String rule, String address) {}

    @BeforeAll
    static void index() throws IOException {
        search = SiteSearch.of(SampleIndex.filesWithFigures(Path.of(".."), "en", "cy"));
    }

    static Stream<Expected> expected() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/relevance/places.tsv")).stream()
                .skip(1)
                .map(line -> line.split("\t"))
                .map(cells -> new Expected(cells[0], cells[1], cells[2]));
    }

    @ParameterizedTest
    @MethodSource("expected")
    void readersFindWhatTheyLookFor(Expected expected) {
        String[] rule = expected.rule().split(" ");
        List<String> first = found(expected.query()).stream()
                .limit(Integer.parseInt(rule[1]))
                .toList();
        if (rule[0].equals("first")) {
            assertThat(first).anyMatch(address -> address.contains(expected.address()));
        } else {
            assertThat(first).isNotEmpty().noneMatch(address -> address.contains(expected.address()));
        }
    }

    /** What the page shows, in order. */
    private static List<String> found(String query) {
        SearchAnswer answer = search.search(SearchQuery.of(query).onlyMain());
        return Stream.concat(
                        answer.places().stream().map(SearchAnswer.Place::address),
                        Stream.concat(answer.named().stream(), answer.hits().stream())
                                .map(SearchAnswer.Hit::address))
                .toList();
    }
}
