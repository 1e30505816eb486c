package org.waymark.site.render.chart.series;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.waymark.site.render.chart.TextWidth;
import org.waymark.site.render.chart.ValueWords;

/** Labels at the ends of lines. */
final class EndLabels {

    /** What keeps the rows of one label together when labels are moved apart, in pixels. */
    static final double TOGETHER = 1e-3;

    private static final String CUT = "…";

    private EndLabels() {}

    /**
     * Heights at which labels do not touch, as near to the wanted ones as their order and the ends of the room allow.
     *
     * @param wanted the height of each label, in any order
     * @param apart the least distance
     * @param low the least height
     * @param high the greatest height
     */
    static double[] apart(double[] wanted, double apart, double low, double high) {
        List<Integer> order = IntStream.range(0, wanted.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> wanted[i]))
                .toList();
        double[] placed = wanted.clone();
        // Labels that touch form a block around the middle of what they want; blocks that touch become one.
        int[] first = new int[wanted.length];
        double[] top = new double[wanted.length];
        int blocks = 0;
        for (int i = 0; i < order.size(); i++) {
            first[blocks] = i;
            top[blocks] = clamp(wanted[order.get(i)], low, high);
            blocks++;
            while (blocks > 1 && top[blocks - 1] < top[blocks - 2] + apart * (first[blocks - 1] - first[blocks - 2])) {
                blocks--;
                int from = first[blocks - 1];
                double sum = 0;
                for (int j = from; j <= i; j++) {
                    sum += wanted[order.get(j)] - apart * (j - from);
                }
                top[blocks - 1] = clamp(sum / (i - from + 1), low, high - apart * (i - from));
            }
        }
        for (int block = 0; block < blocks; block++) {
            int end = block + 1 < blocks ? first[block + 1] : order.size();
            for (int i = first[block]; i < end; i++) {
                placed[order.get(i)] = top[block] + apart * (i - first[block]);
            }
        }
        return placed;
    }

    private static double clamp(double value, double low, double high) {
        return Math.max(low, Math.min(value, high));
    }

    /** A name with a value, the name cut after a word where both are too wide. */
    static String of(String name, String value, double size, double room) {
        String whole = name.isEmpty() ? value : ValueWords.join(name, value);
        if (TextWidth.of(whole, size) <= room) {
            return whole;
        }
        String cut = cut(name, size, room - TextWidth.of(" " + value, size));
        return cut.isEmpty() ? value : ValueWords.join(cut, value);
    }

    /**
     * A name with a value in one row; in two where that is too wide, with the last words of a long name in the second; in
     * three where these words leave no room for the value.
     */
    static List<String> rows(String name, String value, double size, double room) {
        String whole = of(name, value, size, room);
        if (!whole.contains(CUT)) {
            return List.of(whole);
        }
        int end = name.length();
        while (end > 0 && TextWidth.of(name.substring(0, end), size) > room) {
            end = name.lastIndexOf(' ', end - 1);
        }
        if (end <= 0) {
            return List.of(whole);
        }
        String rest = name.substring(end).strip();
        String last = of(rest, value, size, room);
        return last.contains(CUT) && TextWidth.of(rest, size) <= room
                ? List.of(name.substring(0, end), rest, value)
                : List.of(name.substring(0, end), last);
    }

    /** A text cut after a word, or within its first one, where it is too wide. */
    static String cut(String text, double size, double room) {
        if (TextWidth.of(text, size) <= room) {
            return text;
        }
        String[] words = text.split(" ", -1);
        for (int count = words.length - 1; count > 0; count--) {
            String part = String.join(" ", Arrays.asList(words).subList(0, count)) + CUT;
            if (TextWidth.of(part, size) <= room) {
                return part;
            }
        }
        int end = words[0].length();
        while (end > 0 && TextWidth.of(text.substring(0, end) + CUT, size) > room) {
            end = text.offsetByCodePoints(end, -1);
        }
        return end == 0 ? "" : text.substring(0, end) + CUT;
    }
}
