package org.waymark.catalogue.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What one chart is about: all of it is in the table beneath, in its file and in what is said of it. What is drawn may be
 * fewer.
 *
 * @param category name of the column with the categories
 * @param categories one for each row of figures
 * @param positions the categories as numbers; {@link #NONE} where one is no number
 * @param series the figures, at least one series
 * @param left how many rows of the file could not be read and are not among them
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

    /** A figure that is not there. */
    public static final double NONE = Double.NaN;

    /**
     * Figures that belong together.
     *
     * @param name name of the column or, where a column tells series apart, its value
     * @param values one for each category; {@link #NONE} where there is none
     * @param written the same as a program reads them; where there is none, what is written instead
     */
    public record Series(String name, List<Double> values, List<String> written) {}

    /** Whether all categories are numbers, such as years. */
    public boolean numeric() {
        return positions.stream().noneMatch(each -> each.isNaN());
    }

    /** Whether the categories have an order of their own, such as years and months. */
    public boolean ordered() {
        for (int i = 0; i < categories.size(); i++) {
            if (positions.get(i).isNaN() && !categories.get(i).matches("\\d{4}([-/]\\d{2,4})?(-\\d{2})?")) {
                return false;
            }
        }
        return true;
    }

    /** The same with the largest figure of the first series first; those that are missing last. */
    public Figures largestFirst() {
        List<Double> first = series.get(0).values();
        return pick(IntStream.range(0, categories.size())
                .boxed()
                .sorted(Comparator.comparingDouble(
                        (Integer i) -> Double.isNaN(first.get(i)) ? Double.POSITIVE_INFINITY : -first.get(i)))
                .toList());
    }

    /** The same with no more than this number of rows, the first. */
    public Figures first(int rows) {
        return categories.size() <= rows
                ? this
                : pick(IntStream.range(0, rows).boxed().toList());
    }

    /** The same with no name longer than this many characters: more than a label takes is for the file alone. */
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

    /** The beginning of a text that is longer than this many characters. */
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

    /** All of it as rows, the first with the names. */
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
