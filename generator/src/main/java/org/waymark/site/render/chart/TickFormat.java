package org.waymark.site.render.chart;

import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import org.jspecify.annotations.Nullable;

/** Writes the values of a scale as JFreeChart asks for them. */
final class TickFormat extends NumberFormat {

    private static final long serialVersionUID = 1;

    private final transient ValueWords words;
    private final transient Steps steps;

    TickFormat(ValueWords words, Steps steps) {
        this.words = words;
        this.steps = steps;
    }

    @Override
    public StringBuffer format(double number, StringBuffer out, FieldPosition position) {
        return out.append(words.tick(number, steps));
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
