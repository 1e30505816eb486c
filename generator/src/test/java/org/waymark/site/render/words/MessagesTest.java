package org.waymark.site.render.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.CatalogueFixture;
import org.waymark.catalogue.answer.Answerable;
import org.waymark.catalogue.answer.Shortfall;
import org.waymark.catalogue.enrich.Freshness;
import org.waymark.catalogue.series.Observation;
import org.waymark.model.record.Dataset;
import org.waymark.model.record.Kinds;
import org.waymark.model.schema.FieldSchema;
import org.waymark.model.schema.ModelSchemas;
import org.waymark.model.schema.RecordSchema;
import org.waymark.model.value.PartialDate;
import org.waymark.model.value.PeriodOfTime;
import org.waymark.report.Findings;
import org.waymark.report.Wording;
import org.waymark.site.theme.ThemeFiles;

class MessagesTest {

    private static final Set<String> FIELDS = Kinds.ALL.stream()
            .map(kind -> RecordSchema.of(kind.type()))
            .flatMap(schema -> Stream.concat(Stream.of(schema), ModelSchemas.groups(schema).stream()))
            .flatMap(schema -> schema.fields().stream())
            .map(FieldSchema::key)
            .collect(Collectors.toSet());
    private static final Pattern PLURAL = Pattern.compile("\\.(zero|one|two|few|many|other)$");

    private static Messages load(String language) {
        return Messages.load(new ThemeFiles(null), language);
    }

    private static Map<String, String> bundle(String language) throws IOException {
        String file = ThemeFiles.standard("messages/" + language + ".properties");
        assertThat(file).isNotNull();
        Map<String, String> texts = new TreeMap<>();
        file.lines()
                .filter(line -> !line.startsWith("#") && line.contains("="))
                .map(line -> line.split("=", 2))
                .forEach(entry -> assertThat(texts.put(entry[0], entry[1]))
                        .as("%s has %s twice", language, entry[0])
                        .isNull());
        return texts;
    }

    /** Without plural forms and without the rules that say which form is used: those are the language's own. */
    private static Set<String> keys(String language) throws IOException {
        return bundle(language).keySet().stream()
                .filter(key -> !key.startsWith("plural."))
                .map(MessagesTest::withoutForm)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String withoutForm(String key) {
        return PLURAL.matcher(key).replaceFirst("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cy", "ar"})
    void everyBundleHasTheSameKeys(String language) throws IOException {
        assertThat(keys(language)).isEqualTo(keys("en"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cy", "ar"})
    void everyBundleFillsTheSamePlaces(String language) throws IOException {
        Map<String, String> english = bundle("en");
        bundle(language).forEach((key, text) -> {
            String counted = english.get(withoutForm(key) + ".other");
            if (!key.startsWith("plural.") && counted == null) {
                assertThat(places(text)).as(key).isEqualTo(places(english.getOrDefault(key, "")));
            } else if (counted != null && key.endsWith(".other")) {
                assertThat(places(text)).as(key).isEqualTo(places(counted));
            } else if (counted != null) {
                assertThat(places(counted)).as(key).containsAll(places(text)); // "two rows" need not give the number
            }
        });
    }

    /** A form that no number takes would never be read; one that is left out falls back to {@code other}. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "cy", "ar"})
    void formsAreThoseOfTheLanguage(String language) throws IOException {
        Map<String, String> texts = bundle(language);
        PluralRules rules = PluralRules.of(texts);
        Set<String> used =
                LongStream.rangeClosed(0, 200).mapToObj(rules::category).collect(Collectors.toSet());
        for (String key : texts.keySet()) {
            boolean counted = texts.containsKey(withoutForm(key) + ".other");
            if (counted) {
                assertThat(used).as(key).contains(key.substring(key.lastIndexOf('.') + 1));
            }
        }
    }

    /** Where Arabic counts, all six forms are written: "3 file" is plainly wrong. */
    @Test
    void arabicHasAllSixForms() throws IOException {
        Map<String, String> texts = bundle("ar");
        for (String key : texts.keySet()) {
            if (key.endsWith(".other") && !key.startsWith("plural.")) {
                for (String form : PluralRules.CATEGORIES) {
                    assertThat(texts).containsKey(withoutForm(key) + "." + form);
                }
            }
        }
    }

    /**
     * Keys are called whole, or put together from a beginning that ends in a full stop or hyphen and a word of the model;
     * time and the same people over time have words of their own beside those of all dimensions.
     */
    @Test
    void everyKeyIsUsed() throws IOException {
        Set<String> literals = new TreeSet<>();
        for (Path folder : List.of(Path.of("..", "templates"), Path.of("src/main/java"))) {
            CatalogueFixture.texts(folder).forEach((path, text) -> {
                Pattern.compile("\"([A-Za-z0-9_.-]+)\"")
                        .matcher(text)
                        .results()
                        .forEach(literal -> literals.add(literal.group(1)));
                Pattern.compile("(?s)\"{3}(.*?)\"{3}")
                        .matcher(text)
                        .results()
                        .forEach(block -> literals.addAll(List.of(block.group(1).split("\\s+"))));
            });
        }
        Kinds.ALL.forEach(kind -> literals.add(kind.path() + ".count"));
        Stream.of(Freshness.values()).map(Freshness::key).forEach(literals::add);
        Stream.of(Observation.State.values()).map(Observation.State::key).forEach(literals::add);
        Stream.of(Shortfall.Kind.values()).map(Shortfall.Kind::key).forEach(literals::add);
        Stream.of(Answerable.values()).map(Answerable::key).forEach(literals::add);
        assertThat(bundle("en").keySet())
                .filteredOn(key -> !key.matches("(plural|propose[.](fault|label))[.].*"))
                .filteredOn(key -> !isUsed(key.replaceFirst("^((?:section|relation)\\..*)\\.none$", "$1"), literals)
                        && !isUsed(key, literals)
                        && !isUsed(key.replaceFirst("[.](time|longitudinal)$", ""), literals)
                        && !isUsed(withoutForm(key), literals))
                .as("keys that nothing calls")
                .isEmpty();
    }

    /** Pages and the search name each kind, one and several. */
    @Test
    void everyKindHasItsNames() throws IOException {
        assertThat(bundle("en").keySet())
                .containsAll(Kinds.ALL.stream()
                        .flatMap(kind -> Stream.of("kind." + kind.key(), "kinds." + kind.key()))
                        .toList());
    }

    /** A form names each field in the language of its page. */
    @Test
    void everyFieldOfAFormHasItsName() throws IOException {
        assertThat(bundle("en").keySet())
                .containsAll(Kinds.PROPOSED.stream()
                        .map(kind -> RecordSchema.of(kind.type()))
                        .flatMap(schema -> Stream.concat(Stream.of(schema), ModelSchemas.groups(schema).stream()))
                        .flatMap(schema -> schema.fields().stream())
                        .map(field -> "field." + field.key())
                        .toList());
    }

    /** A label of a form's own is that of a field which the form has. */
    @Test
    void everyLabelOfAFormNamesAField() throws IOException {
        assertThat(bundle("en").keySet())
                .filteredOn(key -> key.startsWith("propose.label."))
                .isSubsetOf(Kinds.PROPOSED.stream()
                        .map(kind -> RecordSchema.of(kind.type()))
                        .flatMap(schema -> Stream.concat(Stream.of(schema), ModelSchemas.groups(schema).stream()))
                        .flatMap(schema -> schema.fields().stream()
                                .map(field -> "propose.label." + schema.name() + "." + field.key()))
                        .toList());
    }

    /** What a form can find, it says in the language of its page. */
    @Test
    void everyFaultThatAFormTellsHasItsMessage() throws IOException {
        Set<Wording> untold = Set.of(
                Wording.REFERENCE_BROKEN,
                Wording.NAMED,
                Wording.NAMED_NEAR,
                Wording.UNTRANSLATED,
                Wording.ADDRESS_TOO_LONG);
        Stream<String> told = Stream.of(Wording.values())
                .filter(wording -> !untold.contains(wording))
                .map(ProposeWords::message);
        Stream<String> more = Stream.of("missing-choice", "missing-name", "reference-outside");
        assertThat(bundle("en").keySet())
                .filteredOn(key -> key.startsWith("propose.fault."))
                .containsExactlyInAnyOrderElementsOf(Stream.concat(told, more)
                        .map(name -> "propose.fault." + name)
                        .toList());
    }

    private static boolean isUsed(String key, Set<String> literals) {
        if (literals.contains(key)) {
            return true;
        }
        for (int i = 0; i < key.length(); i++) {
            String rest = key.substring(i + 1);
            boolean known = literals.contains(rest) || rest.matches("\\d+") || FIELDS.contains(rest);
            if (".-".indexOf(key.charAt(i)) >= 0 && known && literals.contains(key.substring(0, i + 1))) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> places(String pattern) {
        return Pattern.compile("\\{\\d}")
                .matcher(pattern)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Samples from the language plural rules of CLDR. */
    @ParameterizedTest
    @CsvSource({
        "en, 0 other, 1 one, 2 other, 11 other",
        "cy, 0 zero, 1 one, 2 two, 3 few, 4 other, 6 many, 16 other, 100 other, 106 other",
        "ar, 0 zero, 1 one, 2 two, 3 few, 10 few, 11 many, 26 many, 99 many, 100 other, 102 other, 103 few, 111 many",
        "ar, 1000 other, 1003 few, 1011 many, 1000000 other"
    })
    void numbersTakeTheFormThatTheirLanguageGivesThem(ArgumentsAccessor samples) throws IOException {
        PluralRules rules = PluralRules.of(bundle(samples.getString(0)));
        for (int i = 1; i < samples.size(); i++) {
            String[] sample = samples.getString(i).split(" ");
            assertThat(rules.category(Long.parseLong(sample[0])))
                    .as(samples.getString(i))
                    .isEqualTo(sample[1]);
        }
    }

    /** Polish, as CLDR writes it: a language that comes with a catalogue needs no code. */
    @Test
    void aBundleSaysItsOwnRules() {
        PluralRules polish = PluralRules.of(Map.of(
                "plural.one", "i = 1 and v = 0",
                "plural.few", "v = 0 and i % 10 = 2..4 and i % 100 != 12..14",
                "plural.many", "v = 0 and i != 1 and i % 10 = 0..1 or v = 0 and i % 10 = 5..9"));
        assertThat(polish.category(1)).isEqualTo("one");
        assertThat(polish.category(22)).isEqualTo("few");
        assertThat(polish.category(12)).isEqualTo("other");
        assertThat(polish.category(25)).isEqualTo("many");
        assertThat(polish.category(-1)).isEqualTo("one");
        assertThat(PluralRules.isRule("n % 100 = 3..10,13 or n = 0")).isTrue();
        assertThat(PluralRules.isRule("n is 1")).isFalse();
    }

    @Test
    void aRuleThatCannotBeReadIsAFinding(@TempDir Path theme) throws IOException {
        Files.createDirectories(theme.resolve("messages"));
        Files.writeString(theme.resolve("messages/fr.properties"), "plural.one=n is 1\n");
        Findings findings = new Findings();
        Messages.check(new ThemeFiles(theme), findings);
        assertThat(findings.sorted()).singleElement().satisfies(finding -> {
            assertThat(finding.location().file()).isEqualTo("templates/messages/fr.properties");
            assertThat(finding.message()).contains("plural.one");
        });
    }

    @Test
    void bundlesWithoutAReviewSaySo() {
        assertThat(load("en").text("review.notice")).isEmpty();
        assertThat(load("cy").text("review.notice")).contains("Cymraeg");
        assertThat(load("ar").text("review.notice")).contains("العربية");
        assertThat(load("ar").direction()).isEqualTo("rtl");
    }

    @Test
    void everyKeyThatATemplateCallsExists() throws IOException {
        Messages english = load("en");
        Set<String> called = new TreeSet<>();
        CatalogueFixture.texts(Path.of("..", "templates"), ".ftlh")
                .forEach((path, text) -> Pattern.compile("\\b(?:msg|count)\\(\"([^\"]+)\"(?! \\+)|\\bkey=\"([^\"]+)\"")
                        .matcher(text)
                        .results()
                        .forEach(call -> called.add(call.group(1) == null ? call.group(2) : call.group(1))));
        assertThat(called).hasSizeGreaterThan(80);
        assertThat(called).allMatch(key -> english.has(key) || english.has(key + ".other"));
    }

    @Test
    void everyFieldOfADatasetThatCanBeAmongTheFurtherFactsHasAName() {
        Messages welsh = load("cy");
        for (String key :
                Set.of("creators", "identifiers", "issued", "version", "languages", "conforms_to", "origin")) {
            assertThat(RecordSchema.of(Dataset.class).field(key)).as(key).isNotNull();
            assertThat(welsh.has("field." + key)).as(key).isTrue();
        }
    }

    @Test
    void placesAreFilledAndNumbersGrouped() {
        Messages english = load("en");
        assertThat(english.text("pager.title", "A {1} title", 2)).isEqualTo("A {1} title, page 2");
        assertThat(english.count("datasets.count", 1)).isEqualTo("1 dataset");
        assertThat(english.count("datasets.count", 1_234_567)).isEqualTo("1,234,567 datasets");
        assertThat(load("cy").count("search.results", 2)).isEqualTo("2 ganlyniad");
        assertThat(load("cy").count("questions.count", 2)).isEqualTo("2 gwestiwn");
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
