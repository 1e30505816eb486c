package org.waymark.search.index;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.waymark.CatalogueFixture;
import org.waymark.catalogue.answer.Answer;
import org.waymark.catalogue.answer.Answerable;
import org.waymark.catalogue.answer.Answers;
import org.waymark.catalogue.answer.Candidate;
import org.waymark.catalogue.answer.Shortfall;
import org.waymark.catalogue.data.FolderFiles;
import org.waymark.catalogue.enrich.Graph;
import org.waymark.catalogue.enrich.Linker;
import org.waymark.catalogue.load.Loader;
import org.waymark.catalogue.series.Series;
import org.waymark.catalogue.series.SeriesFiles;
import org.waymark.model.Catalogue;
import org.waymark.model.Kind;
import org.waymark.model.Loaded;
import org.waymark.model.Ref;
import org.waymark.model.Term;
import org.waymark.model.Vocabulary;
import org.waymark.model.record.Dataset;
import org.waymark.model.record.Indicator;
import org.waymark.model.record.Need;
import org.waymark.model.value.PartialDate;
import org.waymark.report.Findings;
import org.waymark.report.Progress;
import org.waymark.site.export.finder.FinderFiles;
import org.waymark.site.render.words.Messages;
import org.waymark.site.theme.ThemeFiles;
import org.waymark.source.Location;
import org.waymark.source.Source;
import org.waymark.text.Json;

/** The browser and the program give the same answers to the same needs. */
class FinderAgreementTest {

    private static final int NEEDS = 1000;
    private static final Path COMPOSED = Path.of("src/test/resources/composed");

    /** For each need a line for the answer, one for each candidate, and one for the figures. */
    private static final String ALL = """
            async ([address, needs]) => {
              const { FinderData } = await import('./js/finder/data.js');
              const { readNeed } = await import('./js/finder/need.js');
              const base = new URL(address, document.baseURI);
              const data = await new FinderData(new URL('el-or-en.json', base), new URL('parts/', base)).load();
              const { facts, answers } = data;
              const vocabularies = {
                population: 'populations', breakdown: 'dimensions', 'breakdown-unknown': 'dimensions',
                crossing: 'dimensions', level: 'levels', 'level-unknown': 'levels', access: 'access',
                'access-unknown': 'access' };
              const ids = (kind, terms) => terms.map((term) => facts.ids[vocabularies[kind] ?? 'places'][term]).join();
              const said = ({ kind, wanted, has, date }) => [kind, ids(kind, wanted), ids(kind, has), date].join(':');
              return JSON.stringify(JSON.parse(needs).map((query) => {
                const need = readNeed(query, facts);
                const { candidates } = answers.to(need);
                const answerable = answers.answerable(candidates);
                const figures = [...facts.indicators.keys()].filter((i) => answers.measures.has(facts.indicators[i], need));
                return [answerable, figures.join(),
                  ...candidates.map(({ dataset, lacks }) => [dataset, ...lacks.map(said)].join(' '))].join('\\n');
              }));
            }""";

    private final Random random = new Random(13);

    @Test
    void theyAgreeOnTheCatalogueOfThisRepository() throws IOException {
        agree(CatalogueFixture.OWN, "en");
    }

    @Test
    void theyAgreeOnTheIsland() throws IOException {
        agree(CatalogueFixture.ISLAND, "el");
    }

    /** A catalogue, with the answers of the program and of the browser. */
    private record Trial(
            Catalogue catalogue, SortedMap<String, Series> series, Answers answers, SiteSearch site, String language) {

        static Trial of(Path folder, String language) throws IOException {
            Loaded loaded = Loader.load(folder, new Findings(), Progress.SILENT);
            Catalogue catalogue = loaded.catalogue();
            Graph graph = Linker.link(catalogue);
            SortedMap<String, Series> series = new SeriesFiles(
                            catalogue, new FolderFiles(folder, loaded.dataFiles(), new Findings()), new Findings())
                    .all();
            SortedMap<String, byte[]> files = new TreeMap<>();
            FinderFiles.write(
                    graph,
                    series.values(),
                    SampleIndex.settings(language).editions(),
                    edition -> Messages.load(new ThemeFiles(null), edition.language()),
                    files::put);
            Answers answers = new Answers(catalogue, graph.reach(), series);
            return new Trial(catalogue, series, answers, SiteSearch.of(files), language);
        }

        List<Dataset> datasets() {
            return catalogue.all(Dataset.class).stream()
                    .sorted(Comparator.comparing(Dataset::slug))
                    .toList();
        }

        /** What the browser answers. */
        List<String> browser(List<String> queries) throws IOException {
            Object found = SiteSearch.await(
                    ALL.replace("el-or-en", language),
                    List.of(
                            site.address().replaceFirst("search/.*", FinderFiles.FOLDER),
                            new String(Json.compact(queries), UTF_8)));
            return List.of(new ObjectMapper().readValue((String) found, String[].class));
        }
    }

    private void agree(Path folder, String language) throws IOException {
        Trial trial = Trial.of(folder, language);
        List<Need> needs =
                Stream.generate(() -> need(trial.catalogue())).limit(NEEDS).toList();
        List<String> found =
                trial.browser(needs.stream().map(FinderAgreementTest::query).toList());
        List<Dataset> datasets = trial.datasets();
        Map<Answerable, Integer> seen = new TreeMap<>();
        for (int i = 0; i < NEEDS; i++) {
            Need need = needs.get(i);
            Answer answer = trial.answers().to(need, List.of());
            seen.merge(answer.answerable(), 1, Integer::sum);
            assertThat(found.get(i))
                    .as(query(need))
                    .isEqualTo(expected(need, answer, trial.answers(), trial.series(), datasets));
        }
        assertThat(seen).containsOnlyKeys(Answerable.values());
    }

    static List<String[]> composed() {
        return CatalogueFixture.text(Path.of("src/test/resources/composed-questions.txt"))
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" \\| ", 4))
                .toList();
    }

    @Test
    void composedQuestionsHaveTheAnswersWorkedOutByHand() throws IOException {
        Trial trial = Trial.of(COMPOSED, "en");
        List<String[]> rows = composed();
        assertThat(rows).hasSizeGreaterThanOrEqualTo(30);
        List<String> found = trial.browser(rows.stream().map(row -> row[0]).toList());
        SoftAssertions all = new SoftAssertions();
        for (int i = 0; i < rows.size(); i++) {
            List<String> lines = List.of(found.get(i).split("\n"));
            List<String> candidates = lines.stream()
                    .skip(2)
                    .map(line -> said(line, trial.datasets()))
                    .toList();
            all.assertThat(lines.get(0) + " | " + String.join(" ", candidates))
                    .as(rows.get(i)[0] + " | " + rows.get(i)[3])
                    .isEqualTo(rows.get(i)[1] + " | " + rows.get(i)[2].strip());
            Need need = need(rows.get(i)[0], trial.catalogue());
            Answer answer = trial.answers().to(need, List.of());
            all.assertThat(found.get(i))
                    .isEqualTo(expected(need, answer, trial.answers(), trial.series(), trial.datasets()));
        }
        all.assertAll();
    }

    /** {@code 3 level:ward:region: begins:::2024} as {@code its-slug:level+begins}. */
    private static String said(String line, List<Dataset> datasets) {
        String[] parts = line.split(" ");
        return datasets.get(Integer.parseInt(parts[0])).slug() + ":"
                + Stream.of(parts).skip(1).map(part -> part.split(":")[0]).collect(Collectors.joining("+"));
    }

    private static Need need(String query, Catalogue catalogue) {
        Map<String, List<String>> parts = new TreeMap<>();
        for (String part : query.split("&")) {
            String[] pair = part.split("=");
            parts.computeIfAbsent(pair[0], key -> new ArrayList<>()).add(pair[1]);
        }
        BiFunction<String, String, List<Term>> terms = (key, vocabulary) -> parts.getOrDefault(key, List.of()).stream()
                .map(id ->
                        Objects.requireNonNull(catalogue.vocabulary(vocabulary).term(id), id))
                .toList();
        return new Need(
                null,
                terms.apply("theme", "themes"),
                terms.apply("population", "populations"),
                List.of(),
                terms.apply("by", "dimensions"),
                terms.apply("place", Vocabulary.PLACES),
                terms.apply("level", Vocabulary.LEVELS).stream().findFirst().orElse(null),
                PartialDate.parse(parts.getOrDefault("since", List.of("")).get(0))
                        .orElse(null),
                terms.apply("access", "access").stream().findFirst().orElse(null),
                Source.NOWHERE);
    }

    private static String expected(
            Need need, Answer answer, Answers answers, SortedMap<String, Series> series, List<Dataset> datasets) {
        List<String> lines = new ArrayList<>();
        List<Series> shown = series.values().stream()
                .filter(each -> each.latestPeriod() != null)
                .toList();
        List<String> figures = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            if (answers.to(measured(need, shown.get(i).indicator().slug()), List.of())
                            .series()
                    != null) {
                figures.add(Integer.toString(i));
            }
        }
        lines.add(answer.answerable().key());
        lines.add(String.join(",", figures));
        answer.candidates().forEach(candidate -> lines.add(line(candidate, datasets)));
        return String.join("\n", lines);
    }

    private static String line(Candidate candidate, List<Dataset> datasets) {
        return Stream.concat(
                        Stream.of(Integer.toString(datasets.indexOf(candidate.dataset()))),
                        candidate.shortfalls().stream().map(FinderAgreementTest::line))
                .collect(Collectors.joining(" "));
    }

    private static String line(Shortfall each) {
        return String.join(
                ":",
                each.kind().key(),
                ids(each.wanted()),
                ids(each.has()),
                each.date() == null ? "" : each.date().toString());
    }

    private static String ids(List<Term> terms) {
        return terms.stream().map(Term::id).collect(Collectors.joining(","));
    }

    private static Need measured(Need need, String indicator) {
        return new Need(
                new Ref(Kind.of(Indicator.class), indicator, Location.of("need")),
                need.themes(),
                need.populations(),
                List.of(),
                need.crossed(),
                need.places(),
                need.level(),
                need.since(),
                need.access(),
                Source.NOWHERE);
    }

    private Need need(Catalogue catalogue) {
        return new Need(
                null,
                drawn(catalogue, "themes", 3),
                drawn(catalogue, "populations", 3),
                List.of(),
                drawn(catalogue, "dimensions", 4),
                drawn(catalogue, Vocabulary.PLACES, 3),
                one(catalogue, Vocabulary.LEVELS),
                random.nextInt(3) > 0
                        ? null
                        : PartialDate.parse(Integer.toString(1995 + random.nextInt(32)))
                                .orElse(null),
                one(catalogue, "access"),
                Source.NOWHERE);
    }

    private List<Term> drawn(Catalogue catalogue, String vocabulary, int most) {
        List<Term> terms = catalogue.vocabulary(vocabulary).terms().stream()
                .filter(Term::known)
                .toList();
        int count = terms.isEmpty() ? 0 : Math.max(0, random.nextInt(most + 2) - 2);
        return Stream.generate(() -> terms.get(random.nextInt(terms.size())))
                .limit(count)
                .distinct()
                .toList();
    }

    private @Nullable Term one(Catalogue catalogue, String vocabulary) {
        List<Term> drawn = drawn(catalogue, vocabulary, 1);
        return drawn.isEmpty() ? null : drawn.get(0);
    }

    private static String query(Need need) {
        List<String> parts = new ArrayList<>();
        need.themes().forEach(term -> parts.add("theme=" + term.id()));
        need.populations().forEach(term -> parts.add("population=" + term.id()));
        need.crossed().forEach(term -> parts.add("by=" + term.id()));
        need.places().forEach(term -> parts.add("place=" + term.id()));
        Stream.ofNullable(need.level()).forEach(term -> parts.add("level=" + term.id()));
        Stream.ofNullable(need.since()).forEach(date -> parts.add("since=" + date));
        Stream.ofNullable(need.access()).forEach(term -> parts.add("access=" + term.id()));
        return String.join("&", parts);
    }
}
