package org.waymark.site.render.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.CatalogueFixture;
import org.waymark.catalogue.answer.Shortfall;
import org.waymark.catalogue.load.Loader;
import org.waymark.model.Catalogue;
import org.waymark.model.Term;
import org.waymark.model.Vocabulary;
import org.waymark.model.record.Need;
import org.waymark.model.value.PartialDate;
import org.waymark.report.Findings;
import org.waymark.report.Progress;
import org.waymark.site.theme.ThemeFiles;
import org.waymark.source.Source;

/** The sentences about what data lacks, against sentences written by hand. */
class AnswerWordsTest {

    private static Catalogue catalogue;
    private static AnswerWords english;
    private static AnswerWords welsh;

    @BeforeAll
    static void load() throws IOException {
        catalogue = Loader.load(CatalogueFixture.OWN, new Findings(), Progress.SILENT)
                .catalogue();
        english = words("en");
        welsh = words("cy");
    }

    private static AnswerWords words(String language) {
        return new AnswerWords(
                Messages.load(new ThemeFiles(null), language),
                catalogue.vocabulary(Vocabulary.PLACES),
                text -> text.in(language, "en").value());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            POPULATION | populations:private-renters | | | It has no separate figures for private renters.
            POPULATION | populations:private-renters populations:lgbt-people populations:gypsies-roma-and-travellers | | | It has no separate figures for private renters, LGBT+ people and Gypsies, Roma and Travellers.
            BREAKDOWN | dimensions:tenure | | | It is not broken down by housing tenure.
            BREAKDOWN | dimensions:tenure dimensions:disability | | | It is not broken down by housing tenure and disability.
            BREAKDOWN_UNKNOWN | dimensions:age | | | We do not know whether it is broken down by age.
            CROSSING | dimensions:tenure dimensions:disability | | | It shows housing tenure and disability one at a time, not together.
            ELSEWHERE | places:london | | | It does not cover London.
            PLACES_UNKNOWN | places:london | | | We do not know which places it covers.
            PART | places:united-kingdom | places:england | | It covers England only.
            PART | places:united-kingdom | places:england places:wales | | It covers England and Wales only.
            PART | places:england | places:leeds places:london places:bristol places:york | | It covers only part of the area.
            WIDER | places:leeds | places:england | | Its figures are for a wider place: England.
            LEVEL | granularities:local-authority | granularities:constituency | | Its figures are by constituency, not by local authority.
            LEVEL | granularities:london-borough | granularities:region granularities:nation | | Its figures are by region and nation of the UK, not by London borough.
            LEVEL | granularities:ward | | | It has no figures by ward.
            LEVEL_UNKNOWN | granularities:ward | | | We do not know whether it has figures by ward.
            BEGINS | | | 2021-03 | It begins in March 2021.
            STOPS | | | 2019 | It stops in 2019.
            TIME_UNKNOWN | | | | We do not know what time it covers.
            ACCESS | access:open | access:registered | | You must register to get it.
            ACCESS | access:open | access:secure | | Only approved people can use it, in a secure setting.
            ACCESS | access:open | access:closed | | Nobody outside the organisation can get it.
            ACCESS_UNKNOWN | access:open | | | We do not know who can get it.
            """)
    void eachShortfallHasItsSentence(
            Shortfall.Kind kind,
            @Nullable String wanted,
            @Nullable String has,
            @Nullable String date,
            String sentence) {
        Shortfall shortfall = new Shortfall(
                kind,
                terms(wanted),
                terms(has),
                date == null ? null : PartialDate.parse(date).orElseThrow());
        assertThat(english.sentence(shortfall)).isEqualTo(sentence);
        assertThat(welsh.sentence(shortfall)).isNotEqualTo(sentence).endsWith(".");
    }

    @Test
    void eachKindIsTold() {
        for (Shortfall.Kind kind : Shortfall.Kind.values()) {
            Shortfall bare = new Shortfall(kind, terms("places:london"), List.of(), null);
            assertThat(english.sentence(bare)).as(kind.name()).endsWith(".").doesNotContain("{");
        }
    }

    @Test
    void aNeedIsToldPieceByPiece() {
        Need need = new Need(
                null,
                terms("themes:housing"),
                terms("populations:private-renters"),
                List.of(),
                terms("dimensions:tenure dimensions:disability"),
                terms("places:leeds"),
                terms("granularities:ward").get(0),
                PartialDate.parse("2020").orElseThrow(),
                terms("access:open").get(0),
                Source.NOWHERE);
        assertThat(english.wanted(need))
                .containsExactly(
                        "Data on housing",
                        "Separate figures for private renters",
                        "Broken down by housing tenure and disability at the same time",
                        "Place: Leeds",
                        "By ward",
                        "From 2020 onwards",
                        "Open to everyone");
    }

    private static List<Term> terms(@Nullable String names) {
        return names == null
                ? List.of()
                : Arrays.stream(names.split(" ")).map(AnswerWordsTest::term).toList();
    }

    private static Term term(String name) {
        String[] parts = name.split(":");
        return catalogue.vocabulary(parts[0]).resolve(parts[1]).orElseThrow();
    }
}
