package org.waymark.search.words;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.waymark.model.Synonym;

/**
 * The alternatives of each word. Words are keys of the index: stems, joined by a space in a phrase. The table is not
 * transitive: a word has only the alternatives that its own groups give it.
 */
public final class SynonymTable {

    /** The largest number of stems in a phrase that is looked up. */
    public static final int LONGEST = 5;

    private static final Comparator<Alternative> BEST_FIRST = Comparator.comparingInt(
                    (Alternative alternative) -> -alternative.percent())
            .thenComparing(Alternative::key);

    private final SortedMap<String, List<Alternative>> alternatives;
    private final SortedSet<String> phrases;

    private SynonymTable(SortedMap<String, List<Alternative>> alternatives, SortedSet<String> phrases) {
        this.alternatives = Collections.unmodifiableSortedMap(alternatives);
        this.phrases = Collections.unmodifiableSortedSet(phrases);
    }

    /**
     * Makes the table of some synonyms.
     *
     * @param synonyms if two have the same pair of words, the stronger counts
     * @param stems the stems of a text as the index has them, without stop words
     */
    public static SynonymTable of(Iterable<Synonym> synonyms, Function<String, List<String>> stems) {
        SortedMap<String, SortedMap<String, Integer>> weights = new TreeMap<>();
        for (Synonym synonym : synonyms) {
            List<String> same = keys(synonym.same(), stems);
            join(same, same, synonym.percent(), weights);
            join(keys(synonym.from(), stems), keys(synonym.to(), stems), synonym.percent(), weights);
        }
        SortedMap<String, List<Alternative>> table = new TreeMap<>();
        NavigableSet<String> phrases = new TreeSet<>();
        weights.forEach((source, targets) -> {
            table.put(source, bestFirst(targets));
            targets.keySet().stream().filter(key -> key.indexOf(' ') > 0).forEach(phrases::add);
        });
        return new SynonymTable(table, phrases);
    }

    private static List<String> keys(List<String> words, Function<String, List<String>> stems) {
        return words.stream()
                .map(stems)
                .filter(found -> !found.isEmpty() && found.size() <= LONGEST)
                .map(found -> String.join(" ", found))
                .distinct()
                .toList();
    }

    private static void join(
            List<String> sources, List<String> targets, int percent, Map<String, SortedMap<String, Integer>> weights) {
        for (String source : sources) {
            for (String target : targets) {
                if (!source.equals(target)) {
                    weights.computeIfAbsent(source, key -> new TreeMap<>()).merge(target, percent, Math::max);
                }
            }
        }
    }

    private static List<Alternative> bestFirst(Map<String, Integer> targets) {
        List<Alternative> best = new ArrayList<>();
        targets.forEach((key, percent) -> best.add(new Alternative(key, percent)));
        best.sort(BEST_FIRST);
        return List.copyOf(best);
    }

    /** The alternatives of this key, the best first; empty if there are none. */
    public List<Alternative> of(String key) {
        return alternatives.getOrDefault(key, List.of());
    }

    /** All keys with their alternatives, the best first. */
    public SortedMap<String, List<Alternative>> alternatives() {
        return alternatives;
    }

    /** The phrases among the alternatives. The index must hold each as a term wherever its stems are adjacent. */
    public SortedSet<String> phrases() {
        return phrases;
    }
}
