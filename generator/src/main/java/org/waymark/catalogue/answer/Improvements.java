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
 * lacks only a little, and no other dataset lacks less.
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
            Classified each = asked.get(i);
            for (Candidate candidate : nearest(answers.get(i))) {
                wishes.computeIfAbsent(candidate.dataset().slug(), slug -> new ArrayList<>())
                        .add(new Wish(keys(candidate.shortfalls()), candidate, each));
            }
        }
        List<Improvement> ranked = new ArrayList<>();
        wishes.values().forEach(own -> ranked.addAll(changes(own)));
        ranked.sort(BEST_FIRST);
        return List.copyOf(ranked);
    }

    /** The datasets that lack as little as any other that can be changed; none where they lack too much. */
    private static List<Candidate> nearest(Answer answer) {
        if (answer.answerable() == Answerable.YES) {
            return List.of();
        }
        List<Candidate> able = answer.near().stream()
                .filter(candidate -> candidate.shortfalls().size() <= MOST_CHANGES)
                .filter(candidate -> candidate.shortfalls().stream()
                        .allMatch(each -> isWithinReach(each.kind(), candidate.dataset())))
                .toList();
        int least = able.stream()
                .mapToInt(candidate -> candidate.shortfalls().size())
                .min()
                .orElse(0);
        return able.stream()
                .filter(candidate -> candidate.shortfalls().size() == least)
                .toList();
    }

    /**
     * Whether a publisher can be asked for this. Who publishes data about one place cannot publish it about others; data
     * that does not say whom it counts and by what it tells people apart may not be about people at all.
     */
    private static boolean isWithinReach(Shortfall.Kind kind, Dataset dataset) {
        return switch (kind) {
            case ELSEWHERE, PART, PLACES_UNKNOWN -> false;
            case POPULATION ->
                !dataset.populations().isEmpty() && !dataset.breakdowns().isEmpty();
            default -> true;
        };
    }

    /**
     * Improvements that ask the same of different datasets and would meet the same needs, any of which would do, in the
     * order of the first of each group.
     */
    public static List<List<Improvement>> alike(List<Improvement> ranked) {
        Map<List<Object>, List<Improvement>> groups = new LinkedHashMap<>();
        for (Improvement each : ranked) {
            List<Object> key = List.of(
                    keys(each.change()),
                    each.met().stream().map(Classified::address).toList());
            groups.computeIfAbsent(key, same -> new ArrayList<>()).add(each);
        }
        return List.copyOf(groups.values());
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
