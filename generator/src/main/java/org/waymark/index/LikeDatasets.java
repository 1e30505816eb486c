package org.waymark.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.index.query.Rarity;
import org.waymark.model.Dataset;
import org.waymark.model.Entry;
import org.waymark.model.Term;
import org.waymark.site.Likeness;
import org.waymark.site.Likeness.Like;

/**
 * Finds datasets that are alike: those that share the words that tell most about a dataset, and places, populations and
 * themes. Words in many records tell little and are passed over, so that the work grows with the catalogue and not with its
 * square.
 */
final class LikeDatasets {

    private static final int WORDS = 8;
    private static final int SHOWN = 4;
    private static final int SAID = 3;

    /** A word in more records tells too little, and would cost a large catalogue dear. */
    private static final int COMMON = 200;

    /** So many of those that share most words are looked at more closely. */
    private static final int LOOKED_AT = 60;

    /** What sharing all themes, places or populations adds, in hundredths of the score from words. */
    private static final int SAME_THEMES = 40;

    private static final int SAME_PLACES = 20;
    private static final int SAME_POPULATIONS = 40;

    private final List<@Nullable Entry> entries;
    private final int documents;
    private final List<Telling> words = new ArrayList<>();
    private final int[] places;
    private final int[] weights;

    /** A word with the documents that have it. */
    private record Telling(String form, int rarity, int[] ids, int[] impacts) {}

    LikeDatasets(List<@Nullable Entry> entries, int documents) {
        this.entries = entries;
        this.documents = documents;
        this.places = new int[entries.size() * WORDS];
        this.weights = new int[entries.size() * WORDS];
        Arrays.fill(places, -1);
    }

    /** Takes a word into account. */
    void add(String form, int size, int[] ids, int[] impacts) {
        if (size < 2 || size > COMMON || form.length() < 3 || Character.isDigit(form.charAt(0))) {
            return;
        }
        int rarity = Rarity.of(documents, size);
        int place = words.size();
        words.add(new Telling(form, rarity, Arrays.copyOf(ids, size), Arrays.copyOf(impacts, size)));
        for (int i = 0; i < size; i++) {
            offer(ids[i], place, rarity * impacts[i]);
        }
    }

    /** Keeps the most telling words of a document, the first of them at its first place. */
    private void offer(int id, int word, int weight) {
        int first = id * WORDS;
        int at = first + WORDS - 1;
        if (weight <= weights[at]) {
            return;
        }
        while (at > first && weights[at - 1] < weight) {
            weights[at] = weights[at - 1];
            places[at] = places[at - 1];
            at--;
        }
        weights[at] = weight;
        places[at] = word;
    }

    /** What is like what. */
    Likeness find() {
        Map<String, List<Like>> all = new HashMap<>();
        long[] scores = new long[entries.size()];
        for (int id = 0; id < entries.size(); id++) {
            if (entries.get(id) instanceof Dataset dataset) {
                List<Like> likes = like(id, dataset, scores);
                if (!likes.isEmpty()) {
                    all.put(dataset.slug(), likes);
                }
            }
        }
        return new Likeness(Collections.unmodifiableMap(all));
    }

    private List<Like> like(int id, Dataset dataset, long[] scores) {
        List<Integer> others = new ArrayList<>();
        for (int i = id * WORDS; i < (id + 1) * WORDS && places[i] >= 0; i++) {
            Telling word = words.get(places[i]);
            for (int j = 0; j < word.ids().length; j++) {
                int other = word.ids()[j];
                if (other != id && entries.get(other) instanceof Dataset) {
                    if (scores[other] == 0) {
                        others.add(other);
                    }
                    scores[other] += (long) word.rarity() * word.impacts()[j];
                }
            }
        }
        List<Integer> nearest = nearest(others, scores);
        List<Like> likes = chosen(id, dataset, ordered(dataset, nearest, scores));
        if (likes.size() <= SHOWN && nearest.size() < others.size()) {
            likes = chosen(id, dataset, ordered(dataset, others, scores));
        }
        others.forEach(other -> scores[other] = 0);
        return likes;
    }

    /** Those that share most words: themes and places seldom bring others before them. */
    private static List<Integer> nearest(List<Integer> others, long[] scores) {
        if (others.size() <= LOOKED_AT) {
            return others;
        }
        long[] sorted = new long[others.size()];
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = scores[others.get(i)];
        }
        Arrays.sort(sorted);
        long least = sorted[sorted.length - LOOKED_AT];
        List<Integer> nearest = new ArrayList<>(LOOKED_AT);
        for (int other : others) {
            if (scores[other] >= least) {
                nearest.add(other);
            }
        }
        return nearest;
    }

    /** A dataset with its score, in which themes and places count too. */
    private record Scored(int other, long score) {}

    private List<Integer> ordered(Dataset dataset, List<Integer> others, long[] scores) {
        List<Scored> scored = new ArrayList<>(others.size());
        for (int other : others) {
            if (entries.get(other) instanceof Dataset candidate) {
                long score = scores[other];
                scored.add(new Scored(other, score + score * shared(dataset, candidate) / 100));
            }
        }
        scored.sort((a, b) -> a.score != b.score ? Long.compare(b.score, a.score) : Integer.compare(a.other, b.other));
        return scored.stream().map(Scored::other).toList();
    }

    private List<Like> chosen(int id, Dataset dataset, List<Integer> others) {
        List<Like> near = new ArrayList<>();
        Like far = null;
        for (int other : others) {
            Dataset candidate = (Dataset) java.util.Objects.requireNonNull(entries.get(other));
            boolean elsewhere = !dataset.themes().isEmpty()
                    && !candidate.themes().isEmpty()
                    && Collections.disjoint(dataset.themes(), candidate.themes());
            if (elsewhere && far == null) {
                far = new Like(candidate.slug(), words(id, other), true);
            } else if (!elsewhere && near.size() < SHOWN) {
                near.add(new Like(candidate.slug(), words(id, other), false));
            }
            if (far != null && near.size() == SHOWN) {
                break;
            }
        }
        if (far != null) {
            near.add(far);
        }
        return List.copyOf(near);
    }

    /** The most telling words of one document that the other has too. */
    private List<String> words(int id, int other) {
        List<String> shared = new ArrayList<>();
        for (int i = id * WORDS; i < (id + 1) * WORDS && places[i] >= 0 && shared.size() < SAID; i++) {
            Telling word = words.get(places[i]);
            if (Arrays.binarySearch(word.ids(), other) >= 0) {
                shared.add(word.form());
            }
        }
        return List.copyOf(shared);
    }

    private static int shared(Dataset one, Dataset other) {
        return SAME_THEMES * overlap(one.themes(), other.themes()) / 100
                + SAME_PLACES * overlap(one.places(), other.places()) / 100
                + SAME_POPULATIONS * overlap(one.populations(), other.populations()) / 100;
    }

    /** How many terms of both are the same, in hundredths of all of them. */
    private static int overlap(List<Term> one, List<Term> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        Set<String> all = new HashSet<>();
        one.forEach(term -> all.add(term.id()));
        int common =
                (int) other.stream().filter(term -> all.contains(term.id())).count();
        other.forEach(term -> all.add(term.id()));
        return 100 * common / all.size();
    }
}
