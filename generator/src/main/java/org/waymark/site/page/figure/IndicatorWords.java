package org.waymark.site.page.figure;

import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.address.Edition;
import org.waymark.model.record.Indicator;
import org.waymark.model.value.StatisticalPeriod;
import org.waymark.model.value.Text;
import org.waymark.site.page.kit.EditionContext;
import org.waymark.site.render.chart.NumberWords;
import org.waymark.site.render.words.Messages;
import org.waymark.site.render.words.Words;

/** Writes the values and periods of an indicator as readers of one edition do. */
public final class IndicatorWords {

    private final Messages messages;
    private final Edition edition;
    private final Indicator indicator;
    private final NumberWords numbers;

    /** Words for the values of an indicator in an edition. */
    public IndicatorWords(EditionContext edition, Indicator indicator) {
        this(edition.messages(), edition.edition(), indicator);
    }

    IndicatorWords(Messages messages, Edition edition, Indicator indicator) {
        this.messages = messages;
        this.edition = edition;
        this.indicator = indicator;
        this.numbers = new NumberWords(messages);
    }

    private Words words(Text text) {
        return Words.of(text.in(edition.language(), edition.fallback()), messages.language());
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
        return unit == null ? Words.of("") : words(unit);
    }

    /** A period as the indicator says it: {@code school year 2024-25}. */
    public String period(StatisticalPeriod period) {
        Text label = indicator.periodLabel();
        return label == null ? period.text() : words(label).text().replace("{period}", period.text());
    }

    /** How to read the value of a place, in a sentence; null if the indicator does not say. */
    public @Nullable Words reading(String place, double value) {
        Text read = indicator.read();
        if (read == null) {
            return null;
        }
        Words words = words(read);
        return new Words(words.text().replace("{place}", place).replace("{value}", of(value)), words.lang());
    }

    private static String sign(@Nullable String sign) {
        return sign == null ? "" : sign;
    }
}
