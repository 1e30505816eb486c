package org.waymark.bench.relevance;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How well a search answered.
 *
 * @param byKind what each query scored, by kind of query
 * @param unjudged the share of answers that nobody judged, which count as wrong; of queries that have a right answer
 */
public record Scores(Map<String, List<Double>> byKind, double unjudged) {

    /** Asks all queries. */
    public static Scores of(List<JudgedQuery> queries, Searcher searcher) throws IOException {
        Map<String, List<Double>> byKind = new TreeMap<>();
        int answers = 0;
        int unknown = 0;
        for (JudgedQuery query : queries) {
            List<String> found = searcher.search(query.text());
            byKind.computeIfAbsent(query.kind(), kind -> new ArrayList<>()).add(query.ndcg(found));
            if (!query.grades().isEmpty()) {
                answers += found.size();
                unknown += (int) found.stream()
                        .filter(slug -> !query.grades().containsKey(slug))
                        .count();
            }
        }
        return new Scores(byKind, answers == 0 ? 0 : unknown / (double) answers);
    }

    /** The mean of a kind of query; of all for an empty one. */
    public double mean(String kind) {
        return byKind.entrySet().stream()
                .filter(each -> kind.isEmpty() || each.getKey().equals(kind))
                .flatMap(each -> each.getValue().stream())
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(0);
    }
}
