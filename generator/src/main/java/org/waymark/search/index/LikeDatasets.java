package org.waymark.search.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Classified;
import org.waymark.model.Entry;
import org.waymark.model.Kind;
import org.waymark.search.words.Rarity;
import org.waymark.site.Likeness;
import org.waymark.site.Likeness.Like;

/**
 * Finds similar datasets: those that share the most telling words of a dataset, and its places, populations and themes.
 * Words in many records say little and are skipped, so that the work grows with the catalogue and not with its square.
 */
final class LikeDatasets {

    private static final int WORDS = 8;
    private static final int SHOWN = 4;
    private static final int SAID = 3;

    /** A word in more records says too little, and would take too long in a large catalogue. */
    private static final int COMMON = 200;

    /** How many datasets are compared in detail at least: those that share most words. */
    private static final int LOOKED_AT = 60;

    /** The number of steps by which scores are sorted to find these. */
    private static final int STEPS = 256;

    /** The bonus for sharing all themes, places or populations, in hundredths of the score from words. */
    private static final int SAME_THEMES = 40;

    private static final int SAME_PLACES = 20;
    private static final int SAME_POPULATIONS = 40;

    private final List<@Nullable Entry> entries;
    private final int documents;
    private final List<RareWord> words = new ArrayList<>();
    private final @Nullable Subjects[] subjects;
    private final int[] places;
    private final int[] weights;
    private final int[] scores;
    private int[] others = new int[1024];
    private int count;

    /** A word with the datasets that have it. */
    private record RareWord(String form, int rarity, int[] ids, int[] impacts) {}

    /**
     * @param entries the records by number
     * @param documents the number of documents
     * @param kind the kind of record to compare
     */
    LikeDatasets(List<@Nullable Entry> entries, int documents, Kind<? extends Classified> kind) {
        this.entries = entries;
        this.documents = documents;
        this.subjects = Subjects.of(entries, kind);
        this.places = new int[entries.size() * WORDS];
        this.weights = new int[entries.size() * WORDS];
        this.scores = new int[entries.size()];
        Arrays.fill(places, -1);
    }

    /** Counts a word and its documents. */
    void add(String form, int size, int[] ids, int[] impacts) {
        if (size < 2 || size > COMMON || form.length() < 3 || Character.isDigit(form.charAt(0))) {
            return;
        }
        int rarity = Rarity.of(documents, size);
        int[] datasets = new int[size];
        int[] own = new int[size];
        int held = 0;
        for (int i = 0; i < size; i++) {
            if (subjects[ids[i]] != null) {
                datasets[held] = ids[i];
                own[held++] = impacts[i];
                offer(ids[i], words.size(), rarity * impacts[i]);
            }
        }
        words.add(new RareWord(form, rarity, Arrays.copyOf(datasets, held), Arrays.copyOf(own, held)));
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

    /** Which datasets are similar to which. */
    Likeness find() {
        Map<String, List<Like>> all = new HashMap<>();
        for (int id = 0; id < entries.size(); id++) {
            Subjects own = subjects[id];
            if (own != null) {
                List<Like> likes = like(id, own);
                if (!likes.isEmpty()) {
                    all.put(slug(id), likes);
                }
            }
        }
        return new Likeness(Collections.unmodifiableMap(all));
    }

    private String slug(int id) {
        return java.util.Objects.requireNonNull(entries.get(id)).slug();
    }

    private List<Like> like(int id, Subjects own) {
        gather(id);
        int least = least();
        List<Like> likes = chosen(id, own, ordered(own, least));
        if (likes.size() <= SHOWN && least > 0) {
            likes = chosen(id, own, ordered(own, 0));
        }
        for (int i = 0; i < count; i++) {
            scores[others[i]] = 0;
        }
        scores[id] = 0;
        return likes;
    }

    /** Adds up for each other dataset the most telling words that it shares with this one. */
    private void gather(int id) {
        count = 0;
        for (int i = id * WORDS; i < (id + 1) * WORDS && places[i] >= 0; i++) {
            RareWord word = words.get(places[i]);
            int[] ids = word.ids();
            int[] impacts = word.impacts();
            others = others.length < count + ids.length ? Arrays.copyOf(others, 2 * (count + ids.length)) : others;
            for (int j = 0; j < ids.length; j++) {
                int other = ids[j];
                if (scores[other] == 0 && other != id) {
                    others[count++] = other;
                }
                scores[other] += word.rarity() * impacts[j];
            }
        }
    }

    /**
     * The lowest score of the datasets to compare in detail; 0 for all. Themes and places seldom lift others above
     * them.
     */
    private int least() {
        if (count <= LOOKED_AT) {
            return 0;
        }
        int most = 0;
        for (int i = 0; i < count; i++) {
            most = Math.max(most, scores[others[i]]);
        }
        int step = most / STEPS + 1;
        int[] histogram = new int[STEPS];
        for (int i = 0; i < count; i++) {
            histogram[scores[others[i]] / step]++;
        }
        int place = STEPS;
        for (int found = 0; found < LOOKED_AT && place > 0; ) {
            found += histogram[--place];
        }
        return place * step;
    }

    /** The datasets with at least this score, the most similar first; themes, places and populations count too. */
    private int[] ordered(Subjects own, int least) {
        long[] sorted = new long[count];
        int kept = 0;
        for (int i = 0; i < count; i++) {
            int other = others[i];
            Subjects theirs = subjects[other];
            if (scores[other] >= least && theirs != null) {
                long score = scores[other] + (long) scores[other] * shared(own, theirs) / 100;
                sorted[kept++] = -score << 32 | other;
            }
        }
        Arrays.sort(sorted, 0, kept);
        int[] ordered = new int[kept];
        for (int i = 0; i < kept; i++) {
            ordered[i] = (int) sorted[i];
        }
        return ordered;
    }

    private List<Like> chosen(int id, Subjects own, int[] ordered) {
        List<Like> near = new ArrayList<>();
        Like far = null;
        for (int other : ordered) {
            boolean elsewhere = own.isElsewhere(java.util.Objects.requireNonNull(subjects[other]));
            if (elsewhere && far == null) {
                far = new Like(slug(other), words(id, other), true);
            } else if (!elsewhere && near.size() < SHOWN) {
                near.add(new Like(slug(other), words(id, other), false));
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

    /** The most telling words of one document that the other also has. */
    private List<String> words(int id, int other) {
        List<String> shared = new ArrayList<>();
        for (int i = id * WORDS; i < (id + 1) * WORDS && places[i] >= 0 && shared.size() < SAID; i++) {
            RareWord word = words.get(places[i]);
            if (Arrays.binarySearch(word.ids(), other) >= 0) {
                shared.add(word.form());
            }
        }
        return List.copyOf(shared);
    }

    private static int shared(Subjects one, Subjects other) {
        return SAME_THEMES * Subjects.overlap(one.themes(), other.themes()) / 100
                + SAME_PLACES * Subjects.overlap(one.places(), other.places()) / 100
                + SAME_POPULATIONS * Subjects.overlap(one.populations(), other.populations()) / 100;
    }
}
