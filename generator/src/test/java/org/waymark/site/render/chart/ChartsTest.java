package org.waymark.site.render.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.catalogue.data.Boundaries;
import org.waymark.catalogue.data.Figures;
import org.waymark.catalogue.data.MapAreas;
import org.waymark.model.record.Dataset;
import org.waymark.site.render.words.Messages;
import org.waymark.site.theme.ThemeFiles;

/** Charts say what the figures say, and depend on nothing else. */
class ChartsTest {

    private static final String HOSTILE = "</text><script>alert(1)</script>\" onload=\"x";

    private static Figures figures(int rows, int series) {
        List<String> categories = new ArrayList<>();
        List<Figures.Series> all = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            categories.add(Integer.toString(1900 + i));
        }
        for (int s = 0; s < series; s++) {
            List<Double> values = new ArrayList<>();
            List<String> written = new ArrayList<>();
            for (int i = 0; i < rows; i++) {
                values.add(i == 1 ? Figures.NONE : 1234.5 + i * (s + 1));
                written.add(i == 1 ? ".." : Double.toString(1234.5 + i * (s + 1)));
            }
            all.add(new Figures.Series("series " + s, values, written));
        }
        return new Figures("year", categories, all);
    }

    private static Captions captions(int series) {
        List<String> names = new ArrayList<>();
        for (int s = 0; s < series; s++) {
            names.add(s == 0 ? HOSTILE : "Series " + s);
        }
        Messages messages = Messages.load(new ThemeFiles(null), "en");
        return new Captions(
                "The year", "Rent (pounds)", names, "No figure", new ValueWords(new NumberWords(messages), "", "", 1));
    }

    private static List<Drawing> all() {
        List<Drawing> all = new ArrayList<>(Charts.bars(figures(5, 1), captions(1)));
        all.addAll(Charts.bars(figures(60, 2), captions(2)));
        all.addAll(Charts.lines(figures(5, 2), captions(2)));
        all.addAll(Charts.lines(figures(120, 6), captions(6)));
        return all;
    }

    private static Figures mapped() {
        return new Figures(
                "code", List.of("A1", "A2"), List.of(new Figures.Series("rent", List.of(1.0, 9.0), List.of("1", "9"))));
    }

    private static MapAreas areas() {
        List<Boundaries.Area> areas = new ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            areas.add(new Boundaries.Area(
                    Map.of("code", "A" + i),
                    List.of(List.of(
                            new Boundaries.Point(i, 51),
                            new Boundaries.Point(i + 1, 51),
                            new Boundaries.Point(i + 1, 52),
                            new Boundaries.Point(i, 51)))));
        }
        return new MapAreas(new Boundaries(areas), "code", dataset());
    }

    @SuppressWarnings("NullAway")
    private static Dataset dataset() {
        return null;
    }

    @Test
    void drawingPrintsNothing() {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            all();
        } finally {
            System.setOut(before);
        }

        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void theSameFiguresGiveTheSameBytesWhateverTheLocale() {
        Locale before = Locale.getDefault();
        List<Drawing> expected = all();
        try {
            for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "fa-IR", "hi-IN-u-nu-deva")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(all()).as(tag).isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void noChartIsLargerThanAPageCanBear() {
        assertThat(all())
                .allSatisfy(drawing -> assertThat(drawing.markup().getBytes(StandardCharsets.UTF_8).length)
                        .isLessThan(40_000));
    }

    @Test
    void nothingInAChartNeedsAStyleAttributeAFontOrTheTime() {
        assertThat(all())
                .allSatisfy(drawing -> assertThat(drawing.markup())
                        .doesNotContain(
                                "style=", "font-family", "rgb(", "clip-path", "<script", "onload=\"", "NaN", "jfree"));
    }

    @Test
    void textIsTextAndNotOutlines() {
        for (Drawing drawing : Charts.lines(figures(5, 2), captions(2))) {
            assertThat(drawing.markup()).contains(">The year<", ">Rent (pounds)<", ">Series 1<", ">1900<");
        }
        for (Drawing drawing : Charts.bars(figures(5, 1), captions(1))) {
            assertThat(drawing.markup()).contains(">The year<", ">Rent (pounds)<", ">1,234.5<", ">No figure<");
        }
    }

    @Test
    void axesBeginAtNoughtUnlessAllFiguresLieFarFromIt() {
        assertThat(Steps.over(0, 97, 5).marks()).containsExactly(0.0, 20.0, 40.0, 60.0, 80.0, 100.0);
        assertThat(Steps.over(-3, 4, 4).marks()).containsExactly(-4.0, -2.0, 0.0, 2.0, 4.0);
        assertThat(Steps.over(5, 5, 4).count()).isPositive();
        assertThat(Steps.scale(30, 97, 5).from()).isZero();
        assertThat(Steps.scale(79.4, 84.6, 5).from()).isEqualTo(78);
    }

    @Test
    void whatIsNotKnownIsHollow() {
        Captions captions = new Captions(
                "Licence",
                "Datasets",
                List.of("Datasets"),
                "No figure",
                2,
                new ValueWords(new NumberWords(Messages.load(new ThemeFiles(null), "en")), "", "", 0));
        for (Drawing drawing : Charts.bars(figures(3, 1), captions)) {
            assertThat(drawing.markup().split("class=\"c-unknown\"", -1)).hasSize(2);
            assertThat(drawing.markup()).contains("text-anchor=\"end\"");
        }
    }

    @Test
    void aKeyTellsWhatAChartIsDrawnFrom() {
        String key = ChartKey.of("bar", figures(5, 1), captions(1), null, "a", Map.of());
        assertThat(key).matches("[0-9a-f]{16}");
        assertThat(ChartKey.of("bar", figures(5, 1), captions(1), null, "b", Map.of()))
                .isEqualTo(key);
        assertThat(ChartKey.of("line", figures(5, 1), captions(1), null, "a", Map.of()))
                .isNotEqualTo(key);
        assertThat(ChartKey.of("bar", figures(6, 1), captions(1), null, "a", Map.of()))
                .isNotEqualTo(key);
        assertThat(ChartKey.of("bar", figures(5, 1), captions(2), null, "a", Map.of()))
                .isNotEqualTo(key);
        String map = ChartKey.of("map", mapped(), captions(1), areas(), "a", Map.of("A1", "Barnet"));
        assertThat(ChartKey.of("map", mapped(), captions(1), areas(), "a", Map.of("A1", "Bexley")))
                .isNotEqualTo(map);
        assertThat(ChartKey.of("map", mapped(), captions(1), areas(), "b", Map.of("A1", "Barnet")))
                .isNotEqualTo(map);
    }

    /** A published chart is not drawn again while its key is the same: a change of the drawing needs a change of the key. */
    @Test
    void theEditionIsRaisedWhenChartsComeOutOtherwise() throws NoSuchAlgorithmException {
        byte[] drawn = all().toString().getBytes(StandardCharsets.UTF_8);
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(drawn);
        assertThat(ChartKey.EDITION + " " + HexFormat.of().formatHex(hash, 0, 8))
                .as("raise ChartKey.EDITION, then write the new hash here")
                .isEqualTo("3 c2a3b554b4a11520");
    }
}
