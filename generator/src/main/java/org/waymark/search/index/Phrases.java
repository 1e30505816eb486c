package org.waymark.search.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.waymark.search.words.SynonymTable;

/** Finds known phrases in a run of stems. */
final class Phrases {

    private final Set<String> phrases;
    /** The stems that may come before the last stem of a phrase, by last stem. */
    private final Map<String, Set<String>> ends = new HashMap<>();

    private final List<String> before = new ArrayList<>();

    /** @param phrases stems joined by a space */
    Phrases(Set<String> phrases) {
        this.phrases = Set.copyOf(phrases);
        for (String phrase : phrases) {
            String[] stems = phrase.split(" ");
            if (stems.length > 1) {
                ends.computeIfAbsent(stems[stems.length - 1], last -> new HashSet<>())
                        .add(stems[stems.length - 2]);
            }
        }
    }

    /** Begins the next text. */
    void begin() {
        before.clear();
    }

    /** Takes the next stem, and reports each phrase that ends with it. */
    void ending(String stem, Consumer<String> found) {
        Set<String> nexts = ends.get(stem);
        if (nexts != null && !before.isEmpty() && nexts.contains(before.get(before.size() - 1))) {
            String phrase = stem;
            int first = Math.max(0, before.size() - SynonymTable.LONGEST + 1);
            for (int i = before.size() - 1; i >= first; i--) {
                phrase = before.get(i) + " " + phrase;
                if (phrases.contains(phrase)) {
                    found.accept(phrase);
                }
            }
        }
        before.add(stem);
    }
}
