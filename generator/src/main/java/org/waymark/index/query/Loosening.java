package org.waymark.index.query;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.waymark.index.query.Results.Understanding;
import org.waymark.index.query.Results.WordUse;

/** What to ask instead where a query finds nothing. */
final class Loosening {

    private static final int MOST = 6;
    private static final int LONGEST = 300;

    private final List<String> parts;
    private final List<WordUse> words;

    private Loosening(List<String> parts, List<WordUse> words) {
        this.parts = parts;
        this.words = words;
    }

    /** Another query. */
    private record Attempt(String text, List<String> dropped, boolean alone) {}

    /**
     * Asks again with less.
     *
     * @param count gives how many records a query finds
     * @param text what found nothing
     * @param words what was made of each word of it
     * @return what finds something, or null where nothing helps
     */
    static @Nullable Looser of(ToIntFunction<String> count, String text, List<WordUse> words) {
        List<String> parts = QueryParser.parts(text.substring(0, Math.min(text.length(), LONGEST)));
        for (List<Attempt> group : new Loosening(parts, words).alternatives()) {
            Attempt best = null;
            int most = 0;
            for (Attempt attempt : group) {
                int found = count.applyAsInt(attempt.text);
                // Of words alone the one that few records have says most; of several words those that most have.
                if (found > 0 && (best == null || (attempt.alone ? found < most : found > most))) {
                    best = attempt;
                    most = found;
                }
            }
            if (best != null) {
                return new Looser(best.text, best.dropped);
            }
        }
        return null;
    }

    /** Queries that ask for less, the nearest first. */
    private List<List<Attempt>> alternatives() {
        List<String> kept = parts.stream()
                .filter(part -> part.length() < 2 || !part.startsWith("-"))
                .map(Loosening::bare)
                .filter(part -> !part.isEmpty())
                .toList();
        Set<String> unknown = new HashSet<>();
        words.stream().filter(word -> word.how() == Understanding.UNKNOWN).forEach(word -> unknown.add(word.word()));
        List<String> known = kept.stream()
                .filter(part -> !unknown.contains(part.toLowerCase(Locale.ROOT)))
                .toList();
        List<String> few = known.subList(0, Math.min(MOST, known.size()));
        List<Attempt> withoutOne = new ArrayList<>();
        List<Attempt> alone = new ArrayList<>();
        for (int i = 0; i < few.size(); i++) {
            List<String> others = new ArrayList<>(few);
            others.remove(i);
            withoutOne.add(attempt(few.size() > 2 ? others : List.of(), false));
            alone.add(attempt(kept.size() > 1 ? List.of(few.get(i)) : List.of(), true));
        }
        List<List<Attempt>> groups =
                List.of(List.of(attempt(kept, false)), List.of(attempt(known, false)), withoutOne, alone);
        String asked = String.join(" ", parts);
        return groups.stream()
                .map(group -> group.stream()
                        .filter(attempt -> !attempt.text.isEmpty() && !attempt.text.equals(asked))
                        .toList())
                .toList();
    }

    private Attempt attempt(List<String> list, boolean alone) {
        List<String> dropped =
                parts.stream().filter(part -> !list.contains(bare(part))).toList();
        return new Attempt(String.join(" ", list), dropped, alone);
    }

    /** A word without its field and its quotes. */
    private static String bare(String part) {
        return part.replaceAll("^-?[a-z]+:|[\"“”„«»]", "");
    }
}
