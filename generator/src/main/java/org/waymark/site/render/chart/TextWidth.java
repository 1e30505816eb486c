package org.waymark.site.render.chart;

/**
 * The approximate width of text in any sans serif font. Measuring with the machine's fonts would make the site depend
 * on them, and the reader's fonts are different anyway.
 */
public final class TextWidth {

    /** Extra room for readers with a wide font. */
    private static final double WIDE = 1.08;

    private TextWidth() {}

    /** Width in the unit of {@code size}. */
    public static double of(String text, double size) {
        return text.codePoints().mapToDouble(TextWidth::ems).sum() * size * WIDE;
    }

    private static double ems(int c) {
        if (c >= 0x2066 && c <= 0x2069) {
            return 0; // directions of writing
        }
        if ("iljtfrI.,:;'|!()[] -’".indexOf(c) >= 0) {
            return 0.32;
        }
        if ("mwMW@%\u2212".indexOf(c) >= 0) {
            return 0.88;
        }
        if (c >= '0' && c <= '9') {
            return 0.57;
        }
        if (Character.isUpperCase(c)) {
            return 0.68;
        }
        return c < 0x2e80 ? 0.55 : 1.0;
    }
}
