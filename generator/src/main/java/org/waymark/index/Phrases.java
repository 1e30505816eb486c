package org.waymark.index;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.waymark.index.synonym.SynonymTable;

/** Finds known phrases in a run of stems. */
final class Phrases {

    private final Set<String> phrases;
    private final Set<String> lasts = new HashSet<>();
    private final List<String> before = new ArrayList<>();

    /** @param phrases stems joined by a space */
    Phrases(Set<String> phrases) {
        this.phrases = Set.copyOf(phrases);
        phrases.forEach(phrase -> lasts.add(phrase.substring(phrase.lastIndexOf(' ') + 1)));
    }

    /** Begins another text. */
    void begin() {
        before.clear();
    }

    /** Takes the next stem, and tells of each phrase that ends with it. */
    void ending(String stem, Consumer<String> found) {
        if (lasts.contains(stem)) {
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
