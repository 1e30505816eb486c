package org.waymark.index.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.waymark.bytes.ByteReader;
import org.waymark.index.format.IndexManifest;
import org.waymark.index.format.IndexManifest.Shard;
import org.waymark.index.format.Order;
import org.waymark.text.EditDistance;

/**
 * Finds what a misspelt word may mean. One mistake leaves the first or the last half of a word whole, so that two places
 * of the lexicon hold what there is: words that begin alike, and words that end alike. Two mistakes mostly leave a third
 * whole; those that do not are not found.
 */
final class Corrections {

    private static final int SHORTEST = 4;
    private static final int TWO_MISTAKES = 8;
    private static final int MOST_FILES = 3;

    /** What the lexicon says of a name of a place that no record names. */
    private static final int PLACE = 255;

    private final IndexFiles files;

    Corrections(IndexFiles files) {
        this.files = files;
    }

    /** A word of the catalogue. */
    record Correction(String word, int distance, int frequency) {}

    /** The nearest words of the catalogue, the most frequent first; all of them equally near. */
    List<Correction> of(String word, int limit) {
        return near(word, limit, false);
    }

    /** The nearest stems of ordinary words that the catalogue does not hold; all of them equally near. */
    List<Correction> ordinary(String stem, int limit) {
        return near(stem, limit, true);
    }

    private List<Correction> near(String word, int limit, boolean ordinary) {
        if (word.length() < SHORTEST || word.chars().anyMatch(Character::isDigit)) {
            return List.of();
        }
        int most = word.length() < TWO_MISTAKES ? 1 : 2;
        List<Correction> found = new ArrayList<>();
        String beginning = word.substring(0, most == 1 ? word.length() / 2 : 3);
        gather(files.manifest().words(), beginning, word, false, most, ordinary, found);
        if (found.stream().noneMatch(each -> each.distance() == 1)) {
            String end = word.substring(most == 1 ? word.length() / 2 : word.length() - 4);
            gather(files.manifest().reversed(), backwards(end), word, true, most, ordinary, found);
        }
        int nearest = found.stream().mapToInt(Correction::distance).min().orElse(0);
        return found.stream()
                .filter(each -> each.distance() == nearest)
                .sorted(Comparator.comparingInt((Correction each) -> -each.frequency())
                        .thenComparing(Correction::word, Order.BY_CODE_POINT))
                .distinct()
                .limit(limit)
                .toList();
    }

    /** Whether a word that the catalogue does not hold is spelled right nevertheless. */
    boolean isOrdinary(String stem) {
        int known = known(stem);
        return known == 0 || known == PLACE;
    }

    /** Whether it is the name of a place that no record names. */
    boolean isPlace(String stem) {
        return known(stem) == PLACE;
    }

    /** What the lexicon says of a stem, or -1. */
    private int known(String stem) {
        if (stem.isEmpty() || files.manifest().words().isEmpty()) {
            return -1;
        }
        List<Shard> shards = files.manifest().words();
        ByteReader in = files.words(shards.get(IndexManifest.find(shards, stem)).name());
        int place = -1;
        String before = "";
        int count = in.count();
        for (int i = 0; i < count; i++) {
            before = in.front(before);
            place = before.equals(stem) ? i : place;
        }
        for (int i = 0; i < place; i++) {
            in.u8();
        }
        return place < 0 ? -1 : in.u8();
    }

    private void gather(
            List<Shard> shards,
            String part,
            String word,
            boolean reversed,
            int most,
            boolean ordinary,
            List<Correction> found) {
        if (shards.isEmpty()) {
            return;
        }
        int first = IndexManifest.find(shards, part);
        int last = Math.min(IndexManifest.find(shards, part + "\uffff"), first + MOST_FILES - 1);
        for (int i = first; i <= last; i++) {
            ByteReader in = files.words(shards.get(i).name());
            int count = in.count();
            List<String> words = new ArrayList<>(count);
            String before = "";
            for (int j = 0; j < count; j++) {
                before = in.front(before);
                words.add(before);
            }
            for (String each : words) {
                int frequency = in.u8();
                if (frequency != PLACE && frequency == 0 == ordinary && each.startsWith(part)) {
                    String candidate = reversed ? backwards(each) : each;
                    int distance = EditDistance.of(word, candidate, most);
                    if (distance > 0 && distance <= most) {
                        found.add(new Correction(candidate, distance, frequency));
                    }
                }
            }
        }
    }

    private static String backwards(String word) {
        return new StringBuilder(word).reverse().toString();
    }
}
