package org.waymark.site.render.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import org.waymark.site.render.words.Messages;

/**
 * Writes numbers as the readers of one language do.
 *
 * @param messages have the separators
 */
public record NumberWords(Messages messages) {

    private static final int MOST_DECIMALS = 6;

    /** A number with as many decimals as needed, at most six. */
    public String of(double value) {
        return plain(BigDecimal.valueOf(value).setScale(MOST_DECIMALS, RoundingMode.HALF_EVEN));
    }

    /** A number with exactly this many decimals. */
    public String of(double value, int decimals) {
        return shown(BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN));
    }

    private String plain(BigDecimal number) {
        return shown(number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros());
    }

    private String shown(BigDecimal number) {
        String digits = number.abs().toPlainString();
        int point = digits.indexOf('.');
        String whole = point < 0 ? digits : digits.substring(0, point);
        String grouped = whole.length() < 5 && messages.text("number.group").equals(" ") ? whole : grouped(whole);
        String fraction = point < 0 ? "" : messages.text("number.decimal") + digits.substring(point + 1);
        return (number.signum() < 0 ? "\u2212" : "") + grouped + fraction;
    }

    private String grouped(String whole) {
        StringBuilder out = new StringBuilder(whole);
        for (int i = whole.length() - 3; i > 0; i -= 3) {
            out.insert(i, messages.text("number.group"));
        }
        return out.toString();
    }

    /** For an axis: numbers with this many decimals. */
    NumberFormat format(int decimals, boolean grouped) {
        return new TickFormat(value -> grouped
                ? of(value, decimals)
                : BigDecimal.valueOf(value)
                        .setScale(decimals, RoundingMode.HALF_EVEN)
                        .toPlainString());
    }
}
