package org.waymark.catalogue.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.waymark.model.Classified;
import org.waymark.model.Term;
import org.waymark.model.record.Dataset;

/**
 * Which changes of which datasets would answer most questions and close most gaps. A change is worth naming if a dataset
 * lacks only a little.
 */
public final class Improvements {

    /** How many things a dataset lacks at most for its change to be named. */
    private static final int MOST_CHANGES = 2;

    private static final Comparator<Improvement> BEST_FIRST = Comparator.<Improvement>comparingInt(
                    each -> -each.met().size())
            .thenComparing(each -> each.change().size())
            .thenComparing(each -> each.dataset().slug())
            .thenComparing(each -> keys(each.change()).toString());

    /** A question or gap whose need a dataset would meet after a change. */
    private record Wish(Set<String> keys, Candidate candidate, Classified asked) {}

    private Improvements() {}

    /**
     * Ranks the improvements, the one that meets most needs first.
     *
     * @param asked questions and open gaps, each with the answer at the same position
     */
    public static List<Improvement> of(List<? extends Classified> asked, List<Answer> answers) {
        Map<String, List<Wish>> wishes = new TreeMap<>();
        for (int i = 0; i < asked.size(); i++) {
            if (answers.get(i).answerable() == Answerable.YES) {
                continue;
            }
            for (Candidate candidate : answers.get(i).near()) {
                if (candidate.shortfalls().size() <= MOST_CHANGES) {
                    wishes.computeIfAbsent(candidate.dataset().slug(), slug -> new ArrayList<>())
                            .add(new Wish(keys(candidate.shortfalls()), candidate, asked.get(i)));
                }
            }
        }
        List<Improvement> ranked = new ArrayList<>();
        wishes.values().forEach(own -> ranked.addAll(changes(own)));
        ranked.sort(BEST_FIRST);
        return List.copyOf(ranked);
    }

    /** The changes of one dataset. A change also meets what needs only a part of it. */
    private static List<Improvement> changes(List<Wish> wishes) {
        Map<Set<String>, Candidate> changes = new LinkedHashMap<>();
        wishes.forEach(wish -> changes.putIfAbsent(wish.keys(), wish.candidate()));
        List<Improvement> all = new ArrayList<>();
        changes.forEach((keys, candidate) -> {
            Dataset dataset = candidate.dataset();
            List<Classified> met = wishes.stream()
                    .filter(wish -> keys.containsAll(wish.keys()))
                    .<Classified>map(Wish::asked)
                    .sorted(Comparator.comparing(
                                    (Classified each) -> each.kind().key())
                            .reversed()
                            .thenComparing(Classified::slug))
                    .toList();
            all.add(new Improvement(dataset, candidate.shortfalls(), met));
        });
        return all;
    }

    private static Set<String> keys(List<Shortfall> change) {
        Set<String> keys = new TreeSet<>();
        change.forEach(each -> keys.add(each.kind() + " "
                + each.wanted().stream().map(Term::id).sorted().toList()));
        return keys;
    }
}
