package org.waymark.site.render.chart.map;

import java.util.List;
import java.util.Set;

/**
 * Which areas a map shows, and which it shows elsewhere than they are. Areas are named by their codes.
 *
 * @param only these areas alone, such as a region's; empty for all
 * @param moved groups of areas far from the others, each drawn at the same scale in a frame in a corner
 * @param enlarged groups of areas drawn once more, enlarged, beside the map (below it on a phone)
 */
public record MapLayout(Set<String> only, List<Group> moved, List<Group> enlarged) {

    /** All areas where they are. */
    public static final MapLayout PLAIN = new MapLayout(Set.of(), List.of(), List.of());

    /** Only these areas. */
    public static MapLayout only(Set<String> codes) {
        return new MapLayout(codes, List.of(), List.of());
    }

    /**
     * Areas that are shown elsewhere.
     *
     * @param codes their codes
     * @param label words at the frame, such as "Shetland, moved"
     */
    public record Group(Set<String> codes, String label) {}
}
