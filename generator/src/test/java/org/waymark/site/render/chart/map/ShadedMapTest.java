package org.waymark.site.render.chart.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.waymark.catalogue.data.Boundaries;
import org.waymark.site.render.chart.Drawing;
import org.waymark.site.render.chart.NumberWords;
import org.waymark.site.render.chart.Size;
import org.waymark.site.render.chart.ValueWords;
import org.waymark.site.render.chart.series.ClassBreaks;
import org.waymark.site.render.words.Messages;
import org.waymark.site.theme.ThemeFiles;

/** A map shows each area's value or why it has none, and neighbours keep one border. */
class ShadedMapTest {

    private static final String HOSTILE = "</title><script>alert(1)</script>\" onload=\"x";
    private static final ValueWords PERCENT =
            new ValueWords(new NumberWords(Messages.load(new ThemeFiles(null), "en")), "", "%", 1);

    /** Two areas beside each other with a border of many points, one apart, and an island of no size. */
    private static Boundaries boundaries() {
        List<Boundaries.Point> border = new ArrayList<>();
        for (int i = 0; i <= 400; i++) {
            border.add(new Boundaries.Point(1 + 0.02 * Math.sin(i * 0.7) + 0.05 * Math.sin(i * 0.05), 51 + i * 0.0025));
        }
        List<Boundaries.Point> west = new ArrayList<>(border);
        west.add(new Boundaries.Point(0, 52));
        west.add(new Boundaries.Point(0, 51));
        List<Boundaries.Point> east = new ArrayList<>(border);
        Collections.reverse(east);
        east.add(new Boundaries.Point(2, 51));
        east.add(new Boundaries.Point(2, 52));
        return new Boundaries(List.of(
                area("W", west),
                area("E", east),
                area("N", square(0.5, 56, 0.3)),
                area("S", square(2.5, 51, 0.0001)),
                area("U", square(2.3, 51.5, 0.2))));
    }

    private static List<Boundaries.Point> square(double west, double south, double size) {
        return List.of(
                new Boundaries.Point(west, south),
                new Boundaries.Point(west + size, south),
                new Boundaries.Point(west + size, south + size),
                new Boundaries.Point(west, south + size));
    }

    private static Boundaries.Area area(String code, List<Boundaries.Point> ring) {
        return new Boundaries.Area(Map.of("code", code), List.of(ring));
    }

    private static Drawing draw(MapLayout layout, Size size) {
        return new ShadedMap(
                        "map",
                        Map.of("W", 12.0, "E", 31.0, "N", 20.0),
                        Map.of("S", "suppressed"),
                        Set.of(),
                        "no figure",
                        Map.of("W", HOSTILE, "E", "Eastham", "N", "Northey"),
                        new ClassBreaks(List.of(15.0, 20.0)),
                        PERCENT,
                        List.of("E"),
                        "W")
                .draw(MapOutlines.of(boundaries(), "code", layout, size));
    }

    private static String area(Drawing drawing, String code) {
        Matcher found = Pattern.compile("<path class=\"c-area[^>]*data-code=\"" + code + "\"[^>]*>.*?</path>")
                .matcher(drawing.markup());
        assertThat(found.find()).as(code).isTrue();
        return found.group();
    }

    /** The corners of an outline, in tenths of a pixel. */
    private static Set<String> corners(String area) {
        Set<String> corners = new TreeSet<>();
        Matcher steps = Pattern.compile("([Mmlhvz])([^Mmlhvz\"]*)")
                .matcher(area.substring(area.indexOf(" d=\"") + 4, area.indexOf("\"><title>")));
        long x = 0;
        long y = 0;
        while (steps.find()) {
            List<Long> numbers = Pattern.compile("-?(\\d+(\\.\\d)?|\\.\\d)")
                    .matcher(steps.group(2))
                    .results()
                    .map(found -> Math.round(Double.parseDouble(found.group()) * 10))
                    .toList();
            char command = steps.group(1).charAt(0);
            for (int i = 0; i < numbers.size(); i += command == 'h' || command == 'v' ? 1 : 2) {
                x += command == 'v' ? 0 : numbers.get(i);
                y += command == 'h' ? 0 : numbers.get(command == 'v' ? i : i + 1);
                corners.add(x + " " + y);
            }
        }
        return corners;
    }

    @Test
    void neighboursKeepTheSameBorder() {
        for (Size size : List.of(Size.WIDE, Size.SMALL)) {
            Drawing drawing = draw(MapLayout.only(Set.of("W", "E")), size);
            Set<String> west = corners(area(drawing, "W"));
            Set<String> east = corners(area(drawing, "E"));
            Set<String> both = new TreeSet<>(west);
            both.retainAll(east);
            // All corners but two are of the border, which has far fewer points than the file.
            assertThat(west).hasSize(both.size() + 2);
            assertThat(east).hasSize(both.size() + 2);
            assertThat(both.size()).isBetween(20, 300);
        }
    }

    @Test
    void anAreaHasItsCodeItsNameAndItsValueOrWhyItHasNone() {
        for (Size size : List.of(Size.WIDE, Size.SMALL)) {
            Drawing drawing = draw(MapLayout.PLAIN, size);
            assertThat(area(drawing, "E")).contains("c-q5", "<title>Eastham 31.0%</title>");
            assertThat(area(drawing, "N")).contains("c-q5");
            assertThat(area(drawing, "W")).contains("c-q1");
            String prefix = "fill=\"url(#map-" + size.name();
            assertThat(area(drawing, "S")).contains("c-hatched", prefix + "-hatch)", ": suppressed</title>");
            assertThat(area(drawing, "U")).contains("c-none", prefix + "-dots)", "<title>U: no figure</title>");
            assertThat(drawing.markup()).doesNotContain("<script", "onload=\"", "NaN", "tabindex");
        }
    }

    @Test
    void namesAreBesideTheirAreasWithAValue() {
        assertThat(draw(MapLayout.PLAIN, Size.WIDE).markup())
                .containsPattern("<text class=\"c-tag\"[^>]*>Eastham 31.0%</text>")
                .containsPattern("<text class=\"c-tag c-strong\"")
                .contains("c-outline-halo", "c-leader");
    }

    @Test
    void anAreaTooSmallToSeeIsStillDrawn() {
        assertThat(corners(area(draw(MapLayout.PLAIN, Size.WIDE), "S"))).hasSize(4);
    }

    @Test
    void aMapCutToSomeAreasHasOnlyTheseWithTheirValuesInThem() {
        Drawing drawing = draw(MapLayout.only(Set.of("W", "E")), Size.WIDE);
        assertThat(drawing.markup().split("data-code=", -1)).hasSize(3);
        assertThat(drawing.markup())
                .containsPattern("<text class=\"c-on-q5\"[^>]*>31</text>")
                .containsPattern("<text class=\"c-on-q1\"[^>]*>12</text>");
    }

    @Test
    void movedAreasMakeTheMapSmallerAndAreFramed() {
        MapLayout layout = new MapLayout(Set.of(), List.of(new MapLayout.Group(Set.of("N"), HOSTILE)), List.of());
        Drawing plain = draw(MapLayout.PLAIN, Size.SMALL);
        Drawing moved = draw(layout, Size.SMALL);
        assertThat(moved.height()).isLessThan(plain.height());
        assertThat(moved.markup()).contains("c-axis c-line", "&lt;/title&gt;").doesNotContain("<script");
        assertThat(area(moved, "N")).contains("Northey");
    }

    @Test
    void enlargedAreasAreDrawnTwice() {
        MapLayout layout =
                new MapLayout(Set.of(), List.of(), List.of(new MapLayout.Group(Set.of("W", "E"), "Two, enlarged")));
        for (Size size : List.of(Size.WIDE, Size.SMALL)) {
            Drawing drawing = draw(layout, size);
            assertThat(drawing.markup().split("data-code=\"W\"", -1)).hasSize(3);
            assertThat(drawing.markup().split("data-code=\"N\"", -1)).hasSize(2);
            assertThat(drawing.markup()).contains(">Two, enlarged<");
        }
    }

    @Test
    void theSameMapIsTheSameBytes() {
        assertThat(draw(MapLayout.PLAIN, Size.WIDE)).isEqualTo(draw(MapLayout.PLAIN, Size.WIDE));
        assertThat(MapOutlines.of(boundaries(), "code", MapLayout.PLAIN, Size.WIDE)
                        .codes())
                .containsExactly("E", "N", "S", "U", "W");
    }
}
