package org.waymark.site.page.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.address.Edition;
import org.waymark.model.Term;
import org.waymark.model.record.Indicator;
import org.waymark.model.value.PartialDate;
import org.waymark.model.value.StatisticalPeriod;
import org.waymark.model.value.Text;
import org.waymark.site.page.kit.EditionContext;
import org.waymark.site.render.chart.NumberWords;
import org.waymark.site.render.chart.ValueWords;
import org.waymark.site.render.words.Messages;
import org.waymark.site.render.words.Moment;
import org.waymark.site.render.words.Words;

/** Writes the values and periods of an indicator as readers of one edition do. */
public final class IndicatorWords {

    private final Messages messages;
    private final Edition edition;
    private final Indicator indicator;
    private final ValueWords values;

    /** Words for the values of an indicator in an edition. */
    public IndicatorWords(EditionContext edition, Indicator indicator) {
        this(edition.messages(), edition.edition(), indicator);
    }

    IndicatorWords(Messages messages, Edition edition, Indicator indicator) {
        this.messages = messages;
        this.edition = edition;
        this.indicator = indicator;
        this.values = new ValueWords(
                new NumberWords(messages),
                sign(indicator.prefix()),
                sign(indicator.suffix()),
                indicator.shownDecimals());
    }

    private static String sign(@Nullable String sign) {
        return Words.of(Objects.requireNonNullElse(sign, "")).text();
    }

    private Words words(Text text) {
        return Words.of(text.in(edition.language(), edition.fallback()), messages.language());
    }

    /** The value with its signs: {@code £846}, {@code 31.0%}. */
    public String of(double value) {
        return values.of(value);
    }

    /** The value without its signs, for tables whose heading has the unit. */
    public String number(double value) {
        return values.numbers().of(value, values.decimals());
    }

    /** The same for drawings. */
    public ValueWords values() {
        return values;
    }

    /** The words after the value; empty if there are none. */
    public Words unit() {
        Text unit = indicator.unit();
        return unit == null ? Words.of("") : words(unit);
    }

    /** A period as the indicator says it: {@code school year 2024-25}, {@code January 2024 to March 2024}. */
    public String period(StatisticalPeriod period) {
        Text label = indicator.periodLabel();
        String words = spelled(period);
        return label == null ? words : words(label).text().replace("{period}", words);
    }

    /** The period alone, with the names of its months; years stay as they are written. */
    public String spelled(StatisticalPeriod period) {
        if (period.text().length() == "2024".length()) {
            return period.text();
        }
        List<String> ends = new ArrayList<>();
        for (String end : period.text().split(" to ", -1)) {
            PartialDate date = PartialDate.parse(end).orElse(null);
            ends.add(
                    date == null || period.first().plusYears(1).isBefore(period.last())
                            ? end
                            : Moment.of(date, messages).text());
        }
        return ends.size() == 2 ? messages.text("date.range", ends.get(0), ends.get(1)) : ends.get(0);
    }

    /**
     * How to read the value of a place, in a sentence; null if the indicator does not say. A sentence about 100 people
     * needs no % and no decimals.
     *
     * @param name what the place is called
     */
    public @Nullable Words reading(Term place, String name, double value) {
        Text read = indicator.read();
        if (read == null) {
            return null;
        }
        Words words = words(read);
        boolean share = values.suffix().equals("%");
        String counted = new ValueWords(values.numbers(), values.prefix(), "", share ? 0 : values.decimals()).of(value);
        String text = inside(words.text(), place).replace("{place}", name);
        return new Words(text.replace("{value}", counted), words.lang());
    }

    /** The text with "in the UK" for "in {place}", if the place has such words of its own in this language. */
    private String inside(String text, Term place) {
        Text inside = place.inside();
        if (inside == null || !inside.byLanguage().containsKey(messages.language())) {
            return text;
        }
        String own = words(inside).text();
        String plain = messages.text("place.in", "{place}");
        return text.replace(plain, own).replace(capital(plain), capital(own));
    }

    private static String capital(String words) {
        int end = words.offsetByCodePoints(0, 1);
        return words.substring(0, end).toUpperCase(Locale.ROOT) + words.substring(end);
    }
}
