package org.waymark.text;

/**
 * How far apart two words are: how many letters must be added, dropped or changed, or swapped with their neighbour, to make
 * one of the other. No part is edited twice (the optimal string alignment distance, a restricted Damerau–Levenshtein).
 */
public final class EditDistance {

    private EditDistance() {}

    /** The distance in code points, or {@code most + 1} where it is greater than {@code most}. */
    public static int of(String a, String b, int most) {
        return of(a.codePoints().toArray(), b.codePoints().toArray(), most);
    }

    /** The same for words as their code points. */
    static int of(int[] a, int[] b, int most) {
        if (Math.abs(a.length - b.length) > most) {
            return most + 1;
        }
        int[] twoBefore = new int[b.length + 1];
        int[] before = new int[b.length + 1];
        int[] row = new int[b.length + 1];
        for (int j = 0; j <= b.length; j++) {
            before[j] = j;
        }
        for (int i = 1; i <= a.length; i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.length; j++) {
                int change = a[i - 1] == b[j - 1] ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], before[j]) + 1, before[j - 1] + change);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                    row[j] = Math.min(row[j], twoBefore[j - 2] + 1);
                }
                least = Math.min(least, row[j]);
            }
            // The least of a row is at most one above that of the row before, so a swap cannot come back below either.
            if (least > most) {
                return most + 1;
            }
            int[] spare = twoBefore;
            twoBefore = before;
            before = row;
            row = spare;
        }
        return Math.min(before[b.length], most + 1);
    }
}
