package org.waymark.site.render.chart;

import java.awt.Color;
import org.jspecify.annotations.Nullable;

/**
 * The meaning of a line, an area or a text. While a chart is drawn each has its own colour; in the markup it is a class
 * of {@code css/components/chart.css}, so that dark pages, print and other themes need no other drawing.
 */
@SuppressWarnings("EnumOrdinal") // a colour encodes its position, only while drawing
enum Ink {
    TEXT("text"),
    QUIET("quiet"),
    AXIS("axis"),
    GRID("grid"),
    SERIES_1("s1"),
    SERIES_2("s2"),
    SERIES_3("s3"),
    SERIES_4("s4"),
    SERIES_5("s5"),
    SERIES_6("s6"),
    LABEL_1("l1"),
    LABEL_2("l2"),
    LABEL_3("l3"),
    LABEL_4("l4"),
    LABEL_5("l5"),
    LABEL_6("l6"),
    UNKNOWN("unknown");

    private final String name;

    Ink(String name) {
        this.name = name;
    }

    Color color() {
        return new Color(1, 2, ordinal());
    }

    /** The name of its class, after {@code c-}. */
    String className() {
        return "c-" + name;
    }

    static Ink series(int index) {
        return values()[SERIES_1.ordinal() + index % 6];
    }

    /** Text that names a series, in the series' colour if that is readable. */
    static Ink label(int index) {
        return values()[LABEL_1.ordinal() + index % 6];
    }

    /** The ink of a colour; null for a colour that no ink has. */
    static @Nullable Ink of(int red, int green, int blue) {
        return red == 1 && green == 2 && blue < values().length ? values()[blue] : null;
    }
}
