package org.waymark.catalogue.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.CatalogueFixture;
import org.waymark.catalogue.data.FolderFiles;
import org.waymark.catalogue.load.Loader;
import org.waymark.catalogue.place.Reach;
import org.waymark.catalogue.series.SeriesFiles;
import org.waymark.model.Catalogue;
import org.waymark.model.Kind;
import org.waymark.model.Loaded;
import org.waymark.model.Term;
import org.waymark.model.record.Need;
import org.waymark.model.record.Question;
import org.waymark.report.Findings;
import org.waymark.report.Progress;

/** What the island's data answers, worked out by hand, and what holds for any need. */
class AnswersTest {

    private static final Path FOLDER = CatalogueFixture.copy(CatalogueFixture.ISLAND, CatalogueFixture.temporary());
    private static final Loaded ISLAND = load(FOLDER);

    private static Loaded load(Path folder) {
        try {
            return Loader.load(folder, new Findings(), Progress.SILENT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Answers answers(Loaded loaded, Path folder) {
        Catalogue catalogue = loaded.catalogue();
        Reach reach = Reach.of(catalogue);
        return new Answers(
                catalogue,
                reach,
                new SeriesFiles(catalogue, new FolderFiles(folder, loaded.dataFiles(), new Findings()), new Findings())
                        .all());
    }

    private static Question asked(String needs) {
        Path folder = CatalogueFixture.copy(FOLDER, CatalogueFixture.temporary());
        CatalogueFixture.write(
                folder, "content/questions/q.md", "---\ntitle: Ερώτηση\nneeds: " + needs + "\n---\nΚείμενο.\n");
        return Objects.requireNonNull(load(folder).catalogue().entry(Kind.of(Question.class), "q"));
    }

    private static Answer answer(String needs) {
        Question question = asked(needs);
        return answers(ISLAND, FOLDER).to(Objects.requireNonNull(question.needs()), question.themes());
    }

    private static String lacks(Candidate candidate) {
        return candidate.dataset().slug() + ":"
                + candidate.shortfalls().stream().map(each -> each.kind().key()).collect(Collectors.joining("+"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {themes: [nero], places: [kastro], level: town}    | YES    | katanalosi-nerou: vroxi-vorra: vryses-kastrou:level
            {themes: [nero], places: [pigi], level: town}      | YES    | katanalosi-nerou:
            {themes: [nero], places: [pigi], level: parish}    | PARTLY | katanalosi-nerou:level
            {themes: [ergasia], places: [vorras]}              | YES    | anergia: agnosto:wider episkopes:wider
            {themes: [ergasia], places: [kastro]}              | PARTLY | agnosto:wider anergia:wider episkopes:wider
            {themes: [ergasia], level: town}                   | PARTLY | agnosto:level-unknown anergia:level episkopes:level
            {themes: [nero], places: [notos], access: closed}  | YES    | katanalosi-nerou:
            {themes: [nero], places: [notos], since: 2020}     | PARTLY | katanalosi-nerou:time-unknown
            {themes: [nero], places: [notos], crossed: [age]}  | PARTLY | katanalosi-nerou:breakdown-unknown
            {themes: [nero, ergasia]}                          | NO     |
            {indicator: pososto-anergias, places: [vorras], themes: [ergasia]} | YES | anergia: agnosto:wider episkopes:wider
            """)
    void eachNeedHasItsAnswer(String needs, Answerable answerable, String candidates) {
        Answer answer = answer(needs);
        assertThat(answer.answerable()).isEqualTo(answerable);
        assertThat(answer.candidates().stream().map(AnswersTest::lacks).collect(Collectors.joining(" ")))
                .isEqualTo(candidates == null ? "" : candidates);
    }

    /** Data for several years has figures over time; that alone does not mean that it follows the same people. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            period: 2010/2025 | [time]              | \s
            period: 2010/..   | [age, time]         | \s
            period: 2010/2025 | [age, longitudinal] | breakdown
            period: 2021      | [age, time]         | breakdown
            period: 2021/2021 | [time]              | breakdown
            \s                | [sex, time]         | breakdown+breakdown-unknown
            """)
    void whatTimeDataCoversSaysWhetherItShowsChange(String period, String crossed, String lacks) {
        Path folder = CatalogueFixture.copy(FOLDER, CatalogueFixture.temporary());
        CatalogueFixture.write(folder, "datasets/katoikoi.yaml", """
                title: Κάτοικοι
                description: Οι κάτοικοι του νησιού.
                publisher: statistiki-ypiresia
                themes: [nero]
                places: [nisi]
                breakdowns: [age]
                licence: CC0-1.0
                access: open
                """ + (period == null ? "" : period + "\n"));
        Question question = asked("{themes: [nero], crossed: " + crossed + "}");

        assertThat(answers(load(folder), folder)
                        .to(Objects.requireNonNull(question.needs()), question.themes())
                        .candidates())
                .extracting(AnswersTest::lacks)
                .contains("katoikoi:" + (lacks == null ? "" : lacks));
    }

    @Test
    void figuresAnswerOnlyWhereTheyAre() {
        assertThat(answer("{indicator: nero-ana-katoiko, places: [kastro]}").series())
                .isNotNull();
        assertThat(answer("{indicator: pososto-anergias, places: [kastro]}").series())
                .isNull();
        assertThat(answer("{indicator: pososto-anergias, places: [nisi], level: province}")
                        .series())
                .isNotNull();
        assertThat(answer("{indicator: pososto-anergias, places: [nisi], level: town}")
                        .series())
                .isNull();
        assertThat(answer("{indicator: pososto-anergias, since: 2023}").series())
                .isNull();
    }

    @Provide
    Arbitrary<Need> needs() {
        Catalogue catalogue = ISLAND.catalogue();
        return Combinators.combine(
                        some(catalogue.vocabulary("themes").terms()),
                        some(catalogue.vocabulary("places").terms()),
                        Arbitraries.of(catalogue.vocabulary("granularities").terms())
                                .injectNull(0.4),
                        Arbitraries.of(catalogue.vocabulary("access").terms()).injectNull(0.4))
                .as((themes, places, level, access) -> new Need(
                        null,
                        themes,
                        List.of(),
                        List.of(),
                        List.of(),
                        places,
                        level,
                        null,
                        access,
                        org.waymark.source.Source.NOWHERE));
    }

    private static Arbitrary<List<Term>> some(List<Term> terms) {
        return Arbitraries.of(terms).set().ofMaxSize(2).map(ArrayList::new);
    }

    @Property(tries = 300)
    void whatServesLacksNothingAndIsNeverVague(@ForAll("needs") Need need) {
        Answer answer = answers(ISLAND, FOLDER).to(need, List.of());
        boolean serves = answer.candidates().stream().anyMatch(Candidate::serves);
        assertThat(answer.answerable() == Answerable.YES).isEqualTo(serves);
        answer.candidates().stream().filter(Candidate::serves).forEach(candidate -> {
            if (need.level() != null) {
                assertThat(candidate.dataset().granularity()).isNotNull();
            }
        });
    }

    @Property(tries = 300)
    void askingForLessNeverTurnsYesIntoNo(@ForAll("needs") Need need) {
        Answers answers = answers(ISLAND, FOLDER);
        Answerable before = answers.to(need, List.of()).answerable();
        Need less = new Need(
                null, need.themes(), List.of(), List.of(), List.of(), need.places(), null, null, null, need.source());
        assertThat(answers.to(less, List.of()).answerable()).isLessThanOrEqualTo(before);
    }

    @Property(tries = 100)
    void aCoarserLevelNeverServesAFinerNeed(@ForAll("needs") Need need) {
        Set<String> finer = Set.of("parish", "town");
        if (need.level() != null && finer.contains(need.level().id())) {
            answers(ISLAND, FOLDER).to(need, List.of()).candidates().stream()
                    .filter(Candidate::serves)
                    .forEach(candidate -> assertThat(
                                    Objects.requireNonNull(candidate.dataset().granularity())
                                            .id())
                            .isNotIn("province", "island", "diocese"));
        }
    }
}
