package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the style sheets of the default theme to the rules of its design. */
class StyleSheetTest {

    private static final Path CSS = Path.of("..", "site-assets", "css");
    private static final Path COMPONENTS = Path.of("..", "templates", "components");

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
    private static final Pattern COLOUR = Pattern.compile(
            "--([\\w-]+): (#[0-9a-f]{6}|var\\(--[\\w-]+\\));(?: /\\* ([\\d.]+)(?: on ([\\w-]+))? \\*/)?");
    private static final String DARK = "@media (prefers-color-scheme: dark)";

    /** WCAG 2.2, 1.4.3: text. */
    private static final double TEXT = 4.5;

    private static Map<String, String> sheets() throws IOException {
        return CatalogueFixture.texts(CSS, ".css");
    }

    private static String withoutComments(String sheet) {
        return COMMENT.matcher(sheet).replaceAll("");
    }

    /** The colours that are in force, by their names. */
    private static Map<String, String> colours(boolean dark) throws IOException {
        String tokens = Files.readString(CSS.resolve("tokens.css"));
        int split = tokens.indexOf(DARK);
        assertThat(split).isPositive();
        Map<String, String> colours = new TreeMap<>();
        collect(tokens.substring(0, split), colours);
        if (dark) {
            collect(tokens.substring(split), colours);
        }
        colours.replaceAll((name, value) -> value.startsWith("var(--")
                ? colours.getOrDefault(value.substring("var(--".length(), value.length() - 1), value)
                : value);
        return colours;
    }

    private static void collect(String text, Map<String, String> colours) {
        COLOUR.matcher(text).results().forEach(found -> colours.put(found.group(1), found.group(2)));
    }

    @ParameterizedTest
    @CsvSource({
        "ink, paper",
        "ink, wash",
        "quiet, paper",
        "quiet, wash",
        "accent, paper",
        "accent, wash",
        "fault, paper",
        "fault, wash",
        "on-blaze, blaze",
        "ink, heat-1",
        "ink, heat-2",
        "on-heat-3, heat-3",
        "on-heat-4, heat-4",
        "on-q1, chart-q1",
        "on-q2, chart-q2",
        "on-q3, chart-q3",
        "on-q4, chart-q4",
        "on-q5, chart-q5"
    })
    void textCanBeReadOnItsGround(String text, String ground) throws IOException {
        for (boolean dark : new boolean[] {false, true}) {
            Map<String, String> colours = colours(dark);
            assertThat(contrast(colours.get(text), colours.get(ground)))
                    .as("%s on %s, %s", text, ground, dark ? "dark" : "light")
                    .isGreaterThanOrEqualTo(TEXT);
        }
    }

    /** WCAG 2.2, 1.4.11 and 2.4.13: 3:1 against what is beside it. */
    @Test
    void theFocusIsSeenOnEveryGround() throws IOException {
        for (boolean dark : new boolean[] {false, true}) {
            Map<String, String> colours = colours(dark);
            for (String ground : List.of("paper", "wash")) {
                assertThat(contrast(colours.get("focus"), colours.get(ground)))
                        .as(ground)
                        .isGreaterThanOrEqualTo(3);
            }
        }
    }

    /** WCAG 2.2, 1.4.11 for the series, 1.4.3 for their names. */
    @Test
    void theSeriesOfChartsAreSeen() throws IOException {
        for (boolean dark : new boolean[] {false, true}) {
            Map<String, String> colours = colours(dark);
            for (int i = 1; i <= 6; i++) {
                String series = "chart-" + i;
                String colour = colours.get(series);
                assertThat(contrast(colour, colours.get("paper"))).as(series).isGreaterThanOrEqualTo(3);
                String name = colours.getOrDefault(series + "-name", colour);
                assertThat(contrast(name, colours.get("paper")))
                        .as(series + "-name")
                        .isGreaterThanOrEqualTo(TEXT);
            }
        }
    }

    @Test
    void theContrastNotedBesideAColourIsTrue() throws IOException {
        String tokens = Files.readString(CSS.resolve("tokens.css"));
        int split = tokens.indexOf(DARK);
        List<String> told = new ArrayList<>();
        Matcher matcher = COLOUR.matcher(tokens);
        while (matcher.find()) {
            if (matcher.group(3) != null) {
                Map<String, String> colours = colours(matcher.start() > split);
                String ground = matcher.group(4) == null ? "paper" : matcher.group(4);
                double real = contrast(matcher.group(2), colours.get(ground));
                assertThat(Double.parseDouble(matcher.group(3)))
                        .as(matcher.group(1))
                        .isEqualTo(Math.round(real * 10) / 10.0);
                told.add(matcher.group(1));
            }
        }
        assertThat(told).contains("ink", "quiet", "accent", "fault", "on-blaze");
    }

    /** WCAG 2.2, "contrast ratio" and "relative luminance". */
    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
    }

    private static double channel(String colour, int from) {
        double value = Integer.parseInt(colour.substring(from, from + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    /** So that a page also runs from right to left. */
    @Test
    void noRuleUsesLeftOrRight() throws IOException {
        Pattern physical = Pattern.compile("""
                (?x) [;{\\s] (?: (?:margin|padding|border|inset|scroll-\\w+)-(?:left|right|top|bottom)[\\w-]*
                | left | right | top | bottom | width | height | (?:min|max)-(?:width|height)
                | border-(?:top|bottom)-(?:left|right)-radius ) \\s* :
                | : \\s* (?:left|right) \\s* ; | \\b(?:float|clear|text-align|caption-side) \\s* : \\s* (?:left|right)""");
        // Four values whose second and fourth differ: another space on the left than on the right.
        Pattern four = Pattern.compile("(?:margin|padding|inset|border-width):\\s*\\S+ (\\S+) \\S+ (\\S+);");
        List<String> found = new ArrayList<>();
        sheets().forEach((name, sheet) -> {
            String text = withoutComments(sheet).replaceAll("@(media|container)[^{]*", "");
            physical.matcher(text)
                    .results()
                    .forEach(hit -> found.add(name + ": " + hit.group().strip()));
            four.matcher(text)
                    .results()
                    .filter(hit -> !hit.group(1).equals(hit.group(2)))
                    .forEach(hit -> found.add(name + ": " + hit.group()));
        });
        assertThat(found).isEmpty();
    }

    @Test
    void nothingMoves() throws IOException {
        sheets().forEach((name, sheet) -> assertThat(withoutComments(sheet))
                .as(name)
                .doesNotContain("animation", "transition", "@keyframes", "scroll-behavior"));
    }

    @Test
    void onlyTheTokensHaveColours() throws IOException {
        Map<String, String> sheets = sheets();
        sheets.keySet().removeAll(List.of("tokens.css", "print.css"));
        sheets.forEach((name, sheet) -> assertThat(withoutComments(sheet))
                .as(name)
                .doesNotContainPattern("#[0-9a-fA-F]{3,8}\\b|\\brgba?\\(|\\bhsla?\\("));
    }

    @Test
    void nothingComesFromElsewhere() throws IOException {
        sheets().forEach((name, sheet) ->
                assertThat(withoutComments(sheet)).as(name).doesNotContain("//"));
    }

    @Test
    void everySheetIsImportedIntoItsLayer() throws IOException {
        Map<String, String> sheets = sheets();
        String site = sheets.remove("site.css");
        sheets.remove("embed.css"); // for pages in frames: takes some of the others
        for (String name : sheets.keySet()) {
            String layer = name.contains("/") ? "components" : name.replace(".css", "");
            assertThat(site).contains("@import url(\"" + name + "\") layer(" + layer + ");");
        }
    }

    /** A state within other components, and what a script or the program makes: none needs a template of its own. */
    private static final Set<String> WITHOUT_TEMPLATE = Set.of(
            "components/access.css",
            "components/finder.css",
            "components/propose.css",
            "components/search-results.css",
            "components/spark.css");

    @Test
    void eachComponentHasATemplateOfTheSameName() throws IOException {
        for (String name : sheets().keySet()) {
            if (name.startsWith("components/") && !WITHOUT_TEMPLATE.contains(name)) {
                String component = name.substring("components/".length()).replace(".css", "");
                assertThat(COMPONENTS.resolve(component + ".ftlh")).exists();
            }
        }
    }
}
