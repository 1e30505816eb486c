package org.waymark.site.page.figure;

import org.jspecify.annotations.Nullable;
import org.waymark.model.record.Indicator;
import org.waymark.model.value.StatisticalPeriod;
import org.waymark.model.value.Text;
import org.waymark.site.page.kit.EditionContext;
import org.waymark.site.render.chart.NumberWords;
import org.waymark.site.render.words.Words;

/** Writes the values and periods of an indicator as readers of one edition do. */
public final class IndicatorWords {

    private final EditionContext edition;
    private final Indicator indicator;
    private final NumberWords numbers;

    /** Words for the values of an indicator in an edition. */
    public IndicatorWords(EditionContext edition, Indicator indicator) {
        this.edition = edition;
        this.indicator = indicator;
        this.numbers = new NumberWords(edition.messages());
    }

    /** The value with its signs: {@code £846}, {@code 31.0%}. */
    public String of(double value) {
        return sign(indicator.prefix()) + number(value) + sign(indicator.suffix());
    }

    /** The value without its signs, for tables whose heading has the unit. */
    public String number(double value) {
        return numbers.of(value, indicator.shownDecimals());
    }

    /** The words after the value; empty if there are none. */
    public Words unit() {
        Text unit = indicator.unit();
        return unit == null ? Words.of("") : edition.words(unit);
    }

    /** A period as the indicator says it: {@code school year 2024-25}. */
    public String period(StatisticalPeriod period) {
        Text label = indicator.periodLabel();
        return label == null ? period.text() : edition.words(label).text().replace("{period}", period.text());
    }

    /**
     * How to read the value of a place, in a sentence; null if the indicator does not say. A share in per cent is a number of
     * a hundred there, from ten on a whole one, without its sign.
     */
    public @Nullable Words reading(String place, double value) {
        Text read = indicator.read();
        if (read == null) {
            return null;
        }
        Words words = edition.words(read);
        return new Words(words.text().replace("{place}", place).replace("{value}", read(value)), words.lang());
    }

    private String read(double value) {
        if (!"%".equals(indicator.suffix())) {
            return of(value);
        }
        return value >= 10 ? numbers.of(value, 0) : number(value);
    }

    private static String sign(@Nullable String sign) {
        return sign == null ? "" : sign;
    }
}
