package org.waymark.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What one chart shows: exactly these figures are drawn, stand in the table beneath and in its file.
 *
 * @param category name of the column with the categories
 * @param categories one for each row of figures
 * @param series the figures, at least one series
 * @param left how many rows of the file are left out because more could not be told apart; 0 where all are drawn
 */
public record Figures(String category, List<String> categories, List<Series> series, int left) {

    /** A figure that is not there. */
    public static final double NONE = Double.NaN;

    /**
     * Figures that belong together.
     *
     * @param name name of the column or, where a column tells series apart, its value
     * @param values one for each category; {@link #NONE} where there is none
     * @param written the same as they were written
     */
    public record Series(String name, List<Double> values, List<String> written) {}

    /** Whether all categories are numbers, such as years. */
    public boolean numeric() {
        return categories.stream().allMatch(category -> Numbers.parse(category).isPresent());
    }

    /** Whether the categories have an order of their own, such as years and months. */
    public boolean ordered() {
        return categories.stream()
                .allMatch(category -> category.matches("\\d{4}([-/]\\d{2,4})?(-\\d{2})?")
                        || Numbers.parse(category).isPresent());
    }

    /** The same with the largest figure of the first series first; those that are missing last. */
    public Figures largestFirst() {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < categories.size(); i++) {
            order.add(i);
        }
        List<Double> first = series.get(0).values();
        order.sort(Comparator.comparingDouble(
                (Integer i) -> Double.isNaN(first.get(i)) ? Double.POSITIVE_INFINITY : -first.get(i)));
        return pick(order, left);
    }

    /** The same with no more than this number of rows, the first. */
    public Figures first(int rows) {
        if (categories.size() <= rows) {
            return this;
        }
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            order.add(i);
        }
        return pick(order, left + categories.size() - rows);
    }

    private Figures pick(List<Integer> rows, int out) {
        return new Figures(
                category,
                rows.stream().map(categories::get).toList(),
                series.stream()
                        .map(each -> new Series(
                                each.name(),
                                rows.stream().map(each.values()::get).toList(),
                                rows.stream().map(each.written()::get).toList()))
                        .toList(),
                out);
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
