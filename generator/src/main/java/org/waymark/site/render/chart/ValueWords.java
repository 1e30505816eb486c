package org.waymark.site.render.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Bidi;
import java.text.NumberFormat;

/**
 * Writes the values of one measure, such as £846, 31.0% and 1,204.
 *
 * @param numbers writes numbers
 * @param prefix what is before a value, such as £; may be empty
 * @param suffix what is directly after it, such as %; may be empty
 * @param decimals how many decimals a value has
 */
public record ValueWords(NumberWords numbers, String prefix, String suffix, int decimals) {

    /** A value with its prefix, its decimals and its suffix. */
    public String of(double value) {
        return written(value, decimals);
    }

    /**
     * A name with a value: "Southwark 31.0%". Drawings run from left to right; after a name from right to left the value
     * is isolated (Unicode, U+2066 and U+2069), so that its sign stays with it.
     */
    public String of(String name, double value) {
        return join(name, of(value));
    }

    /** A name with a written value; the value is isolated after a name from right to left. */
    public static String join(String name, String written) {
        boolean turned = Bidi.requiresBidi(name.toCharArray(), 0, name.length());
        return turned ? name + " \u2066" + written + "\u2069" : name + " " + written;
    }

    /** A round number on a scale: with as many decimals as its steps need. */
    public String tick(double value, Steps steps) {
        return written(Math.abs(value) < steps.step() / 1e6 ? 0 : value, steps.decimals());
    }

    /** A round value with its signs and as many decimals as it needs. */
    public String round(double value) {
        int needed = BigDecimal.valueOf(value)
                .setScale(6, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .scale();
        return written(value, Math.max(0, needed));
    }

    /** Writes the round numbers of a scale. */
    public NumberFormat ticks(Steps steps) {
        return new TickFormat(value -> tick(value, steps));
    }

    private String written(double value, int places) {
        String number = numbers.of(value, places);
        boolean negative = !prefix.isEmpty() && number.startsWith("\u2212");
        return negative ? number.charAt(0) + prefix + number.substring(1) + suffix : prefix + number + suffix;
    }
}
