package org.waymark.site.render.chart.map;

import org.waymark.catalogue.data.Boundaries;
import org.waymark.site.render.chart.Size;

/**
 * The outlines of a map's areas in the pixels of its drawing, simplified to what the drawing can show. Make them once
 * for all maps with the same areas, layout and size.
 */
public final class MapOutlines {

    private MapOutlines() {}

    /**
     * Outlines for a drawing of this size.
     *
     * @param key the property of areas that has their code
     */
    public static MapOutlines of(Boundaries boundaries, String key, MapLayout layout, Size size) {
        return new MapOutlines();
    }
}
