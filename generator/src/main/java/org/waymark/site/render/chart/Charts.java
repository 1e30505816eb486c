package org.waymark.site.render.chart;

import java.util.List;
import org.waymark.catalogue.data.Figures;

/** Draws each chart twice: for wide pages and for phones. */
public final class Charts {

    private Charts() {}

    /** Bars, or lines where {@code kind} is {@code line}. */
    public static List<Drawing> of(String kind, Figures figures, Captions captions) {
        return kind.equals("line") ? lines(figures, captions) : bars(figures, captions);
    }

    /** Horizontal bars. */
    public static List<Drawing> bars(Figures figures, Captions captions) {
        return List.of(BarChart.draw(figures, captions, Size.WIDE), BarChart.draw(figures, captions, Size.SMALL));
    }

    /** Lines, named at their ends. */
    public static List<Drawing> lines(Figures figures, Captions captions) {
        return List.of(LineChart.draw(figures, captions, Size.WIDE), LineChart.draw(figures, captions, Size.SMALL));
    }
}
