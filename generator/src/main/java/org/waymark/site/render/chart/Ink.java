package org.waymark.site.render.chart;

import java.awt.Color;
import org.jspecify.annotations.Nullable;

/**
 * The meaning of a line, an area or a text. While a chart is drawn each has its own colour; in the markup it is a class
 * of {@code css/components/chart.css}, so that dark pages, print and other themes need no other drawing.
 */
@SuppressWarnings("EnumOrdinal") // a colour encodes its position, only while drawing
public enum Ink {
    /** Text. */
    TEXT("text"),
    /** Text that says less. */
    QUIET("quiet"),
    /** Axes. */
    AXIS("axis"),
    /** Lines at round figures. */
    GRID("grid"),
    /** The first series. */
    SERIES_1("s1"),
    /** The second series. */
    SERIES_2("s2"),
    /** The third series. */
    SERIES_3("s3"),
    /** The fourth series. */
    SERIES_4("s4"),
    /** The fifth series. */
    SERIES_5("s5"),
    /** The sixth series. */
    SERIES_6("s6"),
    /** The name of the first series. */
    LABEL_1("l1"),
    /** The name of the second series. */
    LABEL_2("l2"),
    /** The name of the third series. */
    LABEL_3("l3"),
    /** The name of the fourth series. */
    LABEL_4("l4"),
    /** The name of the fifth series. */
    LABEL_5("l5"),
    /** The name of the sixth series. */
    LABEL_6("l6"),
    /** What is not known. */
    UNKNOWN("unknown"),
    /** The line of a region, and its name. */
    REGION("region"),
    /** The dashed line of a nation, and its name. */
    NATION("nation"),
    /** Where a series breaks. */
    BREAK("break"),
    /** Paper, for what is hollow. */
    PAPER("paper"),
    /** A row's figure. */
    NOW("now"),
    /** A row's earlier figure. */
    BEFORE("before"),
    /** Text on lines, with paper around its letters. */
    TAG("tag"),
    /** Areas and bars of the lowest class. */
    SHADE_1("q1"),
    /** Areas and bars of the second class. */
    SHADE_2("q2"),
    /** Areas and bars of the third class. */
    SHADE_3("q3"),
    /** Areas and bars of the fourth class. */
    SHADE_4("q4"),
    /** Areas and bars of the highest class. */
    SHADE_5("q5");

    private final String name;

    Ink(String name) {
        this.name = name;
    }

    /** The colour that stands for it while a chart is drawn. */
    public Color color() {
        return new Color(1, 2, ordinal());
    }

    /** The name of its class, after {@code c-}. */
    public String className() {
        return "c-" + name;
    }

    /** The ink of a series, counted from 0; after six the first comes again. */
    public static Ink series(int index) {
        return values()[SERIES_1.ordinal() + index % 6];
    }

    /** Text that names a series, in the series' colour if that is readable. */
    public static Ink label(int index) {
        return values()[LABEL_1.ordinal() + index % 6];
    }

    /** The ink of a shade from 1 to 5. */
    public static Ink shade(int shade) {
        return values()[SHADE_1.ordinal() + shade - 1];
    }

    /** The ink of a colour; null for a colour that no ink has. */
    static @Nullable Ink of(int red, int green, int blue) {
        return red == 1 && green == 2 && blue < values().length ? values()[blue] : null;
    }
}
