package org.waymark.site.render.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import org.jspecify.annotations.Nullable;
import org.waymark.site.render.words.Messages;

/** Writes numbers as the readers of one language do. */
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
        return new Format(this, decimals, grouped);
    }

    private static final class Format extends NumberFormat {

        private static final long serialVersionUID = 1;

        private final transient NumberWords words;
        private final int decimals;
        private final boolean grouped;

        Format(NumberWords words, int decimals, boolean grouped) {
            this.words = words;
            this.decimals = decimals;
            this.grouped = grouped;
        }

        @Override
        public StringBuffer format(double number, StringBuffer out, FieldPosition position) {
            String plain = BigDecimal.valueOf(number)
                    .setScale(decimals, RoundingMode.HALF_EVEN)
                    .toPlainString();
            return out.append(grouped ? words.of(number, decimals) : plain);
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
}
