package org.waymark.site.render.chart.series;

import java.util.List;
import org.waymark.site.render.chart.ValueWords;

/**
 * Points by two measures, both from 0 to 100.
 *
 * @param points in the order in which names are written while there is room, the most telling first
 * @param words writes values of either measure
 * @param across the measure from left to right
 * @param up the measure from bottom to top
 * @param fromAcross where the part on the right that matters begins
 * @param fromUp where the part at the top that matters begins
 */
public record Scatter(
        List<Point> points, ValueWords words, String across, String up, double fromAcross, double fromUp) {

    /**
     * A point.
     *
     * @param name its name
     * @param across its value from left to right
     * @param up its value from bottom to top
     * @param highlighted whether it stands out and has its name beside it where there is room
     */
    public record Point(String name, double across, double up, boolean highlighted) {}
}
