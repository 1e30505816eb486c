package org.waymark.site.render.chart.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.catalogue.data.Boundaries;

/** A map moves what is far off and enlarges what is too small, and nothing else. */
class FittingLayoutTest {

    private static Boundaries.Area box(String code, double west, double south, double size) {
        return new Boundaries.Area(
                Map.of("code", code),
                List.of(List.of(
                        new Boundaries.Point(west, south),
                        new Boundaries.Point(west + size, south),
                        new Boundaries.Point(west + size, south + size),
                        new Boundaries.Point(west, south + size),
                        new Boundaries.Point(west, south))));
    }

    /** Nine large areas, and where wanted four small ones within the reach of one of them. */
    private static List<Boundaries.Area> country(boolean city) {
        List<Boundaries.Area> areas = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            areas.add(box("L" + i, i % 3, 50 + i / 3, 1));
        }
        for (int i = 0; city && i < 4; i++) {
            areas.add(box("S" + i, 1 + i * 0.02, 51, 0.02));
        }
        return areas;
    }

    private static MapLayout layout(List<Boundaries.Area> areas) {
        return FittingLayout.of(
                new Boundaries(areas),
                "code",
                List.of(
                        new MapLayout.Group(Set.of("L0", "L1", "L2"), "Land"),
                        new MapLayout.Group(Set.of("S0", "S1", "S2", "S3"), "City")),
                code -> code + ", moved");
    }

    @Test
    void aMapWhoseAreasCanBeSeenIsPlain() {
        assertThat(layout(country(false))).isEqualTo(MapLayout.PLAIN);
    }

    @Test
    void theGroupWithTheSmallestAreasIsEnlarged() {
        assertThat(layout(country(true)).enlarged())
                .containsExactly(new MapLayout.Group(Set.of("S0", "S1", "S2", "S3"), "City"));
    }

    @Test
    void anIslandFarAwayIsMoved() {
        List<Boundaries.Area> areas = country(false);
        areas.add(box("far", 1, 55, 0.2));
        assertThat(layout(areas).moved()).containsExactly(new MapLayout.Group(Set.of("far"), "far, moved"));
    }

    @Test
    void whatTouchesTheRestStays() {
        List<Boundaries.Area> areas = country(false);
        areas.add(box("peninsula", 1, 53, 2));
        assertThat(layout(areas).moved()).isEmpty();
    }
}
