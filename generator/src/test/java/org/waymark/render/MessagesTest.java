package org.waymark.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.model.PartialDate;
import org.waymark.model.PeriodOfTime;
import org.waymark.schema.RecordSchema;

class MessagesTest {

    private static final Pattern PLURAL = Pattern.compile("\\.(zero|one|two|few|many|other)$");

    private static Messages load(String language) {
        return Messages.load(new ThemeFiles(null), language);
    }

    private static Set<String> keys(String language) throws IOException {
        String file = ThemeFiles.standard("messages/" + language + ".properties");
        assertThat(file).isNotNull();
        return file.lines()
                .filter(line -> !line.startsWith("#") && line.contains("="))
                .map(line ->
                        PLURAL.matcher(line.substring(0, line.indexOf('='))).replaceFirst(""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void bothBundlesHaveTheSameKeys() throws IOException {
        assertThat(keys("cy")).isEqualTo(keys("en"));
    }

    @Test
    void bothBundlesFillTheSamePlaces() {
        Messages english = load("en");
        Messages welsh = load("cy");
        for (String key : english.keys()) {
            if (!PLURAL.matcher(key).find()) {
                assertThat(places(welsh.text(key))).as(key).isEqualTo(places(english.text(key)));
            }
        }
    }

    private static Set<String> places(String pattern) {
        return Pattern.compile("\\{\\d}")
                .matcher(pattern)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyKeyThatATemplateCallsExists() throws IOException {
        Messages english = load("en");
        Set<String> called = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("..", "templates"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".ftlh")).toList()) {
                Pattern.compile("\\b(?:msg|count)\\(\"([^\"]+)\"|\\bkey=\"([^\"]+)\"")
                        .matcher(Files.readString(file))
                        .results()
                        .forEach(call -> called.add(call.group(1) == null ? call.group(2) : call.group(1)));
            }
        }
        assertThat(called).hasSizeGreaterThan(80);
        assertThat(called).allMatch(key -> english.has(key) || english.has(key + ".other"));
    }

    @Test
    void everyFieldOfADatasetThatCanBeAmongTheFurtherFactsHasAName() {
        Messages welsh = load("cy");
        for (String key :
                Set.of("creators", "identifiers", "issued", "version", "languages", "conforms_to", "origin")) {
            assertThat(RecordSchema.of(org.waymark.model.Dataset.class).field(key))
                    .as(key)
                    .isNotNull();
            assertThat(welsh.has("field." + key)).as(key).isTrue();
        }
    }

    @Test
    void placesAreFilledAndNumbersGrouped() {
        Messages english = load("en");
        assertThat(english.text("pager.title", "A {1} title", 2)).isEqualTo("A {1} title, page 2");
        assertThat(english.count("datasets.count", 1)).isEqualTo("1 dataset");
        assertThat(english.count("datasets.count", 1_234_567)).isEqualTo("1,234,567 datasets");
        assertThat(load("cy").count("entries.count", 2)).isEqualTo("2 gofnod");
        assertThat(load("cy").count("datasets.count", 0)).isEqualTo("Dim setiau data");
        assertThatThrownBy(() -> english.text("no.such.key")).hasMessageContaining("no.such.key");
    }

    @Test
    void valuesInMarkupAreEscaped() {
        assertThat(load("en").html("footer.publisher", "<b>").toString()).isEqualTo("Published by &lt;b&gt;.");
    }

    @Test
    void datesAreAsExactAsTheyAreKnown() {
        Messages english = load("en");
        assertThat(moment("2026-03-07", english)).isEqualTo("7 March 2026");
        assertThat(moment("2026-03", english)).isEqualTo("March 2026");
        assertThat(moment("2026", english)).isEqualTo("2026");
        assertThat(moment("2026-03-07", load("cy"))).isEqualTo("7 Mawrth 2026");
        assertThat(span("2014/2025", english)).isEqualTo("2014 to 2025");
        assertThat(span("2014-04/..", english)).isEqualTo("from April 2014");
        assertThat(span("../2020", english)).isEqualTo("up to 2020");
        assertThat(span("2020", english)).isEqualTo("2020");
    }

    private static String moment(String iso, Messages messages) {
        return Moment.of(PartialDate.parse(iso).orElseThrow(), messages).text();
    }

    private static String span(String period, Messages messages) {
        return Span.html(PeriodOfTime.parse(period).orElseThrow(), messages)
                .toString()
                .replaceAll("<[^>]*>", "");
    }

    @Test
    void aCatalogueCanBringItsOwnWords(@TempDir Path theme) throws IOException {
        Files.createDirectories(theme.resolve("messages"));
        Files.writeString(theme.resolve("messages/en.properties"), "nav.home=Start\n");
        Files.writeString(theme.resolve("messages/fr.properties"), "nav.home=Accueil\nlanguage.name=Français\n");
        ThemeFiles files = new ThemeFiles(theme);
        assertThat(Messages.load(files, "en").text("nav.home")).isEqualTo("Start");
        assertThat(Messages.load(files, "en").text("nav.datasets")).isEqualTo("Datasets");
        assertThat(Messages.load(files, "fr").language()).isEqualTo("fr");
        assertThat(Messages.load(files, "de").language()).isEqualTo("en");
        assertThat(Messages.load(files, "cy-GB").text("nav.home")).isEqualTo("Hafan");
    }
}
