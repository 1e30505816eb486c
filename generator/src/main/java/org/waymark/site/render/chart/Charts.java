package org.waymark.site.render.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.waymark.catalogue.data.Figures;
import org.waymark.catalogue.data.MapAreas;

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

    /**
     * A map with areas shaded by the first series.
     *
     * @param id identifies it among the charts of the page
     * @param names the names of areas, by code
     */
    public static List<Drawing> map(Figures figures, MapAreas areas, String id, Map<String, String> names) {
        return List.of(
                AreaMap.draw(figures, areas, Size.WIDE, id, names),
                AreaMap.draw(figures, areas, Size.SMALL, id, names));
    }

    /** The bounds of a map's shades, from the lightest; each begins where the previous one ends. */
    public static List<Double> bounds(Figures figures) {
        return new ArrayList<>(AreaMap.classes(figures).marks());
    }
}
