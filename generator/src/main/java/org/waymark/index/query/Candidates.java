package org.waymark.index.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.waymark.index.format.Postings;

/**
 * Adds up what the words of a query weigh in each document. All figures are whole numbers, so that every client comes to
 * the same sums.
 */
final class Candidates {

    /** Some document must have words that make up this share of what all words of the query tell, in hundredths. */
    static final int REQUIRED_SHARE = 35;

    /** The others must have this share of what the best of them has, in hundredths. */
    static final int SHARE_OF_BEST = 25;

    /** Where so many have this share, the others are left out. */
    static final int MANY = 10;

    static final int SHARE_OF_MANY = 35;

    private final int[] scores;
    private final int[] told;
    private final int[] required;
    private final boolean[] excluded;
    private final int[] best;
    private final int[] share;
    private final boolean[] seen;
    private int asked;
    private int requirements;

    /** @param numbers how many document numbers there are */
    Candidates(int numbers) {
        scores = new int[numbers];
        told = new int[numbers];
        required = new int[numbers];
        excluded = new boolean[numbers];
        best = new int[numbers];
        share = new int[numbers];
        seen = new boolean[numbers];
    }

    /**
     * Some postings of a word.
     *
     * @param weight how much a word counts that is in these, in 1,024ths
     * @param share how far these documents have the word, in 1,024ths
     */
    record Found(Postings postings, int weight, int share) {}

    /**
     * Adds a word.
     *
     * @param found where its terms are
     * @param more documents that have it too, but of which only that is known
     * @param rarity how telling it is
     * @param rest what is counted for documents of which it is not known whether they have it, in impact times weight
     *     by 1,024
     */
    void add(List<Found> found, List<int[]> more, int rarity, int rest) {
        Arrays.fill(best, rest);
        Arrays.fill(share, rest > 0 ? Reading.FULL : 0);
        for (Found each : found) {
            int[] ids = each.postings().ids();
            int[] impacts = each.postings().impacts();
            for (int i = 0; i < ids.length; i++) {
                int id = ids[i];
                best[id] = Math.max(best[id], impacts[i] * each.weight());
                share[id] = Math.max(share[id], each.share());
                seen[id] = true;
            }
        }
        more.forEach(ids -> {
            for (int id : ids) {
                seen[id] = true;
            }
        });
        asked += rarity;
        for (int id = 0; id < scores.length; id++) {
            if (best[id] > 0) {
                // Within 2^53, so that clients can count in floating-point numbers.
                scores[id] += (int) ((long) rarity * best[id] / Reading.FULL);
                told[id] += (int) ((long) rarity * share[id] / Reading.FULL);
            }
        }
    }

    /** Only documents in one of these lists are wanted. */
    void require(List<int[]> lists) {
        requirements++;
        for (int[] ids : lists) {
            for (int id : ids) {
                required[id] = required[id] == requirements - 1 ? requirements : required[id];
            }
        }
    }

    /** Documents in these lists are not wanted. */
    void exclude(List<int[]> lists) {
        for (int[] ids : lists) {
            for (int id : ids) {
                excluded[id] = true;
            }
        }
    }

    /** Documents are not wanted that are in lists of each group. */
    void excludeAll(List<List<int[]>> groups) {
        int[] met = new int[excluded.length];
        for (int i = 0; i < groups.size(); i++) {
            for (int[] ids : groups.get(i)) {
                for (int id : ids) {
                    met[id] = met[id] == i ? i + 1 : met[id];
                    excluded[id] |= met[id] == groups.size();
                }
            }
        }
    }

    /** Every document of these is looked at. */
    void consider(int[] ids) {
        for (int id : ids) {
            seen[id] = true;
        }
    }

    /** A word that no document has. */
    void miss(int rarity) {
        asked += rarity;
    }

    /** What the words of a document weigh, times the share of the query that they make up. */
    int score(int id) {
        return asked == 0 ? 0 : (int) ((long) scores[id] * told[id] / asked);
    }

    /** The documents that were asked for, by number. */
    List<Integer> documents() {
        int most = Arrays.stream(told).max().orElse(0);
        if (most * 100L < (long) asked * REQUIRED_SHARE) {
            return List.of();
        }
        List<Integer> good = withShare(most * (long) SHARE_OF_MANY);
        return good.size() >= MANY ? good : withShare(most * (long) SHARE_OF_BEST);
    }

    /** The documents whose words tell at least so much, in hundredths. */
    private List<Integer> withShare(long least) {
        List<Integer> found = new ArrayList<>();
        for (int id = 0; id < scores.length; id++) {
            if (seen[id] && told[id] * 100L >= least && required[id] == requirements && !excluded[id]) {
                found.add(id);
            }
        }
        return found;
    }
}
