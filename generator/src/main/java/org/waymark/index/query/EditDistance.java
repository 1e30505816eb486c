package org.waymark.index.query;

/** How many letters differ: insertions, deletions, changes and swaps of neighbours (optimal string alignment). */
final class EditDistance {

    private EditDistance() {}

    /** The distance in UTF-16 code units, or {@code most + 1} where it is greater than {@code most}. */
    static int of(String a, String b, int most) {
        if (Math.abs(a.length() - b.length()) > most) {
            return most + 1;
        }
        int[] twoBefore = new int[b.length() + 1];
        int[] before = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            int best = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int cost = Math.min(Math.min(row[j - 1] + 1, before[j] + 1), before[j - 1] + change);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                row[j] = swapped ? Math.min(cost, twoBefore[j - 2] + 1) : cost;
                best = Math.min(best, row[j]);
            }
            if (best > most) {
                return most + 1;
            }
            int[] spare = twoBefore;
            twoBefore = before;
            before = row;
            row = spare;
        }
        return Math.min(before[b.length()], most + 1);
    }
}
