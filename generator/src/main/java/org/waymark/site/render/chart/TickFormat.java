package org.waymark.site.render.chart;

import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.function.DoubleFunction;
import org.jspecify.annotations.Nullable;

/** Writes the values of an axis as JFreeChart asks for them. */
final class TickFormat extends NumberFormat {

    private static final long serialVersionUID = 1;

    private final transient DoubleFunction<String> words;

    TickFormat(DoubleFunction<String> words) {
        this.words = words;
    }

    @Override
    public StringBuffer format(double number, StringBuffer out, FieldPosition position) {
        return out.append(words.apply(number));
    }

    @Override
    public StringBuffer format(long number, StringBuffer out, FieldPosition position) {
        return format((double) number, out, position);
    }

    @Override
    public @Nullable Number parse(String text, ParsePosition position) {
        return null;
    }
}
