package org.waymark.site.page.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.data.Figures;
import org.waymark.model.record.Chart;
import org.waymark.model.record.Column;
import org.waymark.model.record.Dataset;
import org.waymark.model.record.Resource;
import org.waymark.model.value.PartialDate;
import org.waymark.model.value.Text;
import org.waymark.site.page.kit.PageContext;
import org.waymark.site.render.chart.Captions;
import org.waymark.site.render.chart.NumberWords;
import org.waymark.site.render.chart.ValueWords;
import org.waymark.site.render.words.Moment;
import org.waymark.site.render.words.Words;
import org.waymark.text.PlainText;

/**
 * The words on the charts of a dataset: names and units from the columns of its files, figures and dates as readers write
 * them.
 */
record ChartCaptions(Dataset dataset, PageContext page) {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_SIGN = 12;

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}(-\\d{2})?");

    /** The names of the axes and series with their units, and how the figures are written. */
    Captions of(Chart chart, Figures figures) {
        List<String> names = chart.series() == null
                ? figures.series().stream()
                        .map(each -> name(chart, each.name()))
                        .toList()
                : figures.series().stream().map(Figures.Series::name).toList();
        Text unit = column(chart, chart.y().get(0)) == null
                ? null
                : unit(chart, chart.y().get(0));
        boolean one = figures.series().size() == 1 || chart.series() != null;
        String measure = one ? name(chart, chart.y().get(0)) : "";
        String unitText = unit == null ? "" : page.words(unit).text();
        String y = measure.isEmpty() ? unitText : withUnit(measure, unitText);
        return new Captions(
                name(chart, figures.category()), y, names, page.say("chart.missing"), values(chart, figures));
    }

    /** The names of the columns of the table: of the series, with their units. */
    List<String> columns(Chart chart, Figures figures, Captions words) {
        if (chart.series() != null) {
            return words.series();
        }
        return figures.series().stream()
                .map(each -> {
                    Text unit = unit(chart, each.name());
                    return withUnit(
                            name(chart, each.name()),
                            unit == null ? "" : page.words(unit).text());
                })
                .toList();
    }

    /** "Rent (pounds a month)", but not "Deprivation score (score)". */
    private static String withUnit(String measure, String unit) {
        boolean said = measure.toLowerCase(Locale.ROOT).contains(unit.toLowerCase(Locale.ROOT));
        return said ? measure : measure + " (" + unit + ")";
    }

    private @Nullable Text unit(Chart chart, String name) {
        Column column = column(chart, name);
        return column == null ? null : column.unit();
    }

    /** A column's name for readers: its title in the record, else its name without underscores. */
    private String name(Chart chart, String name) {
        Column column = column(chart, name);
        Text title = column == null ? null : column.title();
        if (title != null) {
            return page.words(title).text();
        }
        String plain =
                PlainText.shorten(Words.of(name.replace('_', ' ').strip()).text(), LONGEST_NAME);
        return plain.isEmpty() ? plain : plain.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + plain.substring(1);
    }

    private @Nullable Column column(Chart chart, String name) {
        for (Resource resource : dataset.resources()) {
            if (resource.file() != null && resource.file().equals(chart.file())) {
                for (Column column : resource.schema()) {
                    if (column.name().equals(name)) {
                        return column;
                    }
                }
            }
        }
        return null;
    }

    /** The signs of the figures if all columns have the same, and one number of decimals for all. */
    private ValueWords values(Chart chart, Figures figures) {
        String prefix = sign(chart, Column::prefix);
        return new ValueWords(
                new NumberWords(page.messages()),
                prefix,
                sign(chart, Column::suffix),
                decimals(figures, !prefix.isEmpty()));
    }

    private String sign(Chart chart, Function<Column, @Nullable String> sign) {
        List<String> signs = chart.y().stream()
                .map(name -> column(chart, name))
                .map(column -> column == null ? null : sign.apply(column))
                .map(each -> Objects.requireNonNullElse(each, ""))
                .distinct()
                .toList();
        return signs.size() == 1 ? PlainText.shorten(Words.of(signs.get(0)).text(), LONGEST_SIGN) : "";
    }

    /**
     * As many decimals as the figures have, but together with the digits before the point at most four for the largest of
     * the line or column with the smallest figures, so that figures that differ still look different. Amounts of
     * money have two or, from 100 on, none.
     */
    private static int decimals(Figures figures, boolean money) {
        int needed = 0;
        double largest = Double.MAX_VALUE;
        for (Figures.Series series : figures.series()) {
            double most = 0;
            for (double value : series.values()) {
                if (!Double.isNaN(value)) {
                    most = Math.max(most, Math.abs(value));
                    int own = BigDecimal.valueOf(value)
                            .setScale(6, RoundingMode.HALF_EVEN)
                            .stripTrailingZeros()
                            .scale();
                    needed = Math.max(needed, own);
                }
            }
            largest = Math.min(largest, most);
        }
        int room = largest < 1 ? 4 : Math.max(0, 3 - (int) Math.floor(Math.log10(largest)));
        if (money) {
            return needed > 0 && largest < 100 ? 2 : 0;
        }
        return Math.min(needed, room);
    }

    /**
     * The same figures with dates as readers write them, if all categories are months or days. Over more than three years
     * they have positions, so that an axis needs the years only.
     */
    Figures dated(Figures figures) {
        List<String> names = new ArrayList<>();
        List<Double> positions = new ArrayList<>();
        for (String category : figures.categories()) {
            PartialDate date = DATE.matcher(category).matches()
                    ? PartialDate.parse(category).orElse(null)
                    : null;
            if (date == null) {
                return figures;
            }
            names.add(Moment.of(date, page.messages()).text());
            LocalDate first = date.first();
            positions.add(first.getYear() + (first.getDayOfYear() - 1) / 366.0);
        }
        boolean years = !positions.isEmpty() && Collections.max(positions) - Collections.min(positions) > 3;
        return new Figures(
                figures.category(), names, years ? positions : figures.positions(), figures.series(), figures.left());
    }
}
