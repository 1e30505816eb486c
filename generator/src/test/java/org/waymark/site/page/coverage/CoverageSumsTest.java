package org.waymark.site.page.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.site.page.record.Records.date;
import static org.waymark.site.page.record.Records.of;
import static org.waymark.site.page.record.Records.term;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.waymark.catalogue.enrich.Coverage;
import org.waymark.model.Catalogue;
import org.waymark.model.Entry;
import org.waymark.model.Term;
import org.waymark.model.record.Access;
import org.waymark.model.record.Citation;
import org.waymark.model.record.Dataset;
import org.waymark.model.record.Gap;
import org.waymark.model.record.Milestone;
import org.waymark.site.page.RenderedSite;
import org.waymark.site.page.gap.OpenGaps;
import org.waymark.site.page.record.Records;
import org.waymark.site.page.record.SampleCatalogue;

/** Counts of the same records add up to all of them, whatever the records say or leave out. */
class CoverageSumsTest {

    private static final List<String> ONE_EACH = List.of("openness", "access", "freshness", "granularity");
    private static final List<String> DATES =
            List.of("2026-11-22", "2026", "2025", "2025-11", "2024", "2021", "1999", "2031");

    private final List<Term> statuses = terms("statuses", "active", "deprecated", "discontinued");
    private final List<Term> steps = terms("gap-statuses", "reported", "evidenced", "closed", "declined");
    private final List<Term> levels = terms("access", "open", "secure", "unknown");
    private final List<Term> areas = terms("granularities", "ward", "street", "unknown");
    private final List<Term> themes = many("themes", 30);
    private final List<Term> frequencies = List.of(
            of(
                    Term.class,
                    Map.of(
                            "vocabulary",
                            "frequencies",
                            "id",
                            "annual",
                            "label",
                            Records.en("Annual"),
                            "interval",
                            "P1Y")),
            of(
                    Term.class,
                    Map.of("vocabulary", "frequencies", "id", "odd", "label", Records.en("Odd"), "interval", "often")));

    private static List<Term> terms(String vocabulary, String... ids) {
        return Arrays.stream(ids).map(id -> term(vocabulary, id, id)).toList();
    }

    private static List<Term> many(String vocabulary, int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> term(vocabulary, "t" + i, "Theme " + i))
                .toList();
    }

    private static <T> void maybe(Map<String, Object> fields, String key, List<T> values, Random random) {
        int place = random.nextInt(values.size() + 1);
        if (place < values.size()) {
            Object value = values.get(place);
            fields.put(key, value instanceof String text ? date(text) : value);
        }
    }

    private Dataset dataset(int number, Random random) {
        Map<String, Object> fields = new HashMap<>(Map.of("slug", "d" + number, "title", Records.en("D" + number)));
        maybe(fields, "status", statuses, random);
        maybe(fields, "granularity", areas, random);
        maybe(fields, "frequency", frequencies, random);
        maybe(fields, "modified", DATES, random);
        maybe(fields, "nextDue", DATES, random);
        Map<String, Object> access = new HashMap<>();
        maybe(access, "level", levels, random);
        fields.put("access", of(Access.class, access));
        fields.put("themes", random.nextBoolean() ? List.of() : List.of(themes.get(random.nextInt(themes.size()))));
        return of(Dataset.class, fields);
    }

    private Gap gap(int number, Random random) {
        List<Milestone> history = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            Map<String, Object> step = new HashMap<>();
            maybe(step, "status", steps, random);
            maybe(step, "date", DATES, random);
            history.add(of(Milestone.class, step));
        }
        Map<String, Object> cited = new HashMap<>();
        maybe(cited, "date", DATES, random);
        return of(
                Gap.class,
                Map.of(
                        "slug", "g" + number,
                        "title", Records.en("G" + number),
                        "statement", Records.en("Missing."),
                        "history", history,
                        "evidence", List.of(of(Citation.class, cited))));
    }

    private Catalogue catalogue(Random random) {
        List<Entry> entries = new ArrayList<>();
        IntStream.range(0, 1 + random.nextInt(60)).forEach(i -> entries.add(dataset(i, random)));
        IntStream.range(0, random.nextInt(20)).forEach(i -> entries.add(gap(i, random)));
        return Records.catalogue(SampleCatalogue.site("en"), themes, List.of(), entries);
    }

    /** The sum of the figures in a file of the coverage page; 0 where there is no such file. */
    private static int sum(RenderedSite site, String key) {
        byte[] file = site.files().get("coverage/" + key + ".csv");
        return file == null
                ? 0
                : new String(file, StandardCharsets.UTF_8)
                        .lines()
                        .skip(1)
                        .mapToInt(line -> Integer.parseInt(line.substring(line.lastIndexOf(',') + 1)))
                        .sum();
    }

    @Property(tries = 12)
    void partsSumToTheWhole(@ForAll long seed) throws IOException {
        Catalogue catalogue = catalogue(new Random(seed));
        RenderedSite site = RenderedSite.of(catalogue);
        int datasets = catalogue.all(Dataset.class).size();
        for (String key : ONE_EACH) {
            assertThat(sum(site, key)).as(key).isEqualTo(datasets);
        }
        assertThat(sum(site, "themes")).isIn(0, datasets); // each has one theme or none
        assertThat(sum(site, "gap-statuses")).isEqualTo(catalogue.all(Gap.class).size());
        assertThat(sum(site, "gap-ages"))
                .isEqualTo(OpenGaps.of(catalogue.all(Gap.class)).size());
        for (Coverage.Count count : Coverage.of(catalogue, LocalDate.of(2026, 11, 22))) {
            if (List.of("Access", "Smallest area", "Freshness", "Licence").contains(count.name())) {
                assertThat(count.counts().values().stream()
                                .mapToInt(each -> each)
                                .sum())
                        .as(count.name())
                        .isEqualTo(datasets);
            }
        }
    }

    @Test
    void manyThemesAreInTheFileThoughTheirBarsAreFew() throws IOException {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < themes.size(); i++) {
            Term theme = themes.get(i);
            entries.add(of(Dataset.class, Map.of("slug", "d" + i, "title", theme.label(), "themes", List.of(theme))));
        }
        entries.add(of(Dataset.class, Map.of("slug", "none", "title", Records.en("None"))));
        RenderedSite site = RenderedSite.of(Records.catalogue(SampleCatalogue.site("en"), themes, List.of(), entries));
        assertThat(sum(site, "themes")).isEqualTo(31);
        var chart = site.page("coverage/records.html").selectFirst("#themes");
        assertThat(chart.select("tbody tr")).hasSize(31);
        assertThat(chart.select("tbody tr").last().text()).isEqualTo("Not known 1");
        assertThat(chart.select("figcaption").text()).contains("21 of 31, those with the highest figures");
        assertThat(chart.select("svg").first().text())
                .contains("Not known", "Theme 0")
                .doesNotContain("Theme 9");
    }
}
