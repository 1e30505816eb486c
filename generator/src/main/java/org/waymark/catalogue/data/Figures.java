package org.waymark.catalogue.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The figures of one chart. The table below the chart, the file for download and the description hold all of them; the
 * drawing may show fewer.
 *
 * @param category name of the column with the categories
 * @param categories one category for each row of figures
 * @param positions the categories as numbers; {@link #NONE} for one that is not a number
 * @param series the figures, at least one series
 * @param left how many rows of the file could not be read and are left out
 */
public record Figures(String category, List<String> categories, List<Double> positions, List<Series> series, int left) {

    /** Figures whose categories are names or plain numbers. */
    public Figures(String category, List<String> categories, List<Series> series) {
        this(
                category,
                categories,
                categories.stream()
                        .map(each -> Numbers.parse(each, Notation.POINT).orElse(NONE))
                        .toList(),
                series,
                0);
    }

    /** A missing figure. */
    public static final double NONE = Double.NaN;

    /**
     * Figures that belong together.
     *
     * @param name name of the column or, where a column tells series apart, its value
     * @param values one for each category; {@link #NONE} if missing
     * @param written the same values in machine-readable form; for a missing one, what the file has instead
     */
    public record Series(String name, List<Double> values, List<String> written) {}

    /** Whether all categories are numbers, such as years. */
    public boolean numeric() {
        return positions.stream().noneMatch(each -> each.isNaN());
    }

    /** Whether the categories have a natural order, such as years and months. */
    public boolean ordered() {
        for (int i = 0; i < categories.size(); i++) {
            if (positions.get(i).isNaN() && !categories.get(i).matches("\\d{4}([-/]\\d{2,4})?(-\\d{2})?")) {
                return false;
            }
        }
        return true;
    }

    /** The same figures, sorted by the first series with the largest first and missing ones last. */
    public Figures largestFirst() {
        List<Double> first = series.get(0).values();
        return pick(IntStream.range(0, categories.size())
                .boxed()
                .sorted(Comparator.comparingDouble(
                        (Integer i) -> Double.isNaN(first.get(i)) ? Double.POSITIVE_INFINITY : -first.get(i)))
                .toList());
    }

    /** The same figures with at most this many rows, from the first. */
    public Figures first(int rows) {
        return categories.size() <= rows
                ? this
                : pick(IntStream.range(0, rows).boxed().toList());
    }

    /** The same figures with names of at most this many characters; longer ones are in the file only. */
    public Figures withNamesUpTo(int length) {
        return new Figures(
                category,
                categories.stream().map(each -> shortened(each, length)).toList(),
                positions,
                series.stream()
                        .map(each -> new Series(shortened(each.name(), length), each.values(), each.written()))
                        .toList(),
                left);
    }

    /** The text, cut if it is longer than this many characters. */
    static String shortened(String text, int length) {
        return text.length() <= length
                ? text
                : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, length - 1))) + "…";
    }

    private Figures pick(List<Integer> rows) {
        return new Figures(
                category,
                rows.stream().map(categories::get).toList(),
                rows.stream().map(positions::get).toList(),
                series.stream()
                        .map(each -> new Series(
                                each.name(),
                                rows.stream().map(each.values()::get).toList(),
                                rows.stream().map(each.written()::get).toList()))
                        .toList(),
                left);
    }

    /** All figures as rows; the first row has the names. */
    public List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        List<String> header = new ArrayList<>();
        header.add(category);
        series.forEach(each -> header.add(each.name()));
        rows.add(header);
        for (int i = 0; i < categories.size(); i++) {
            List<String> row = new ArrayList<>();
            row.add(categories.get(i));
            for (Series each : series) {
                row.add(each.written().get(i));
            }
            rows.add(row);
        }
        return rows;
    }
}
