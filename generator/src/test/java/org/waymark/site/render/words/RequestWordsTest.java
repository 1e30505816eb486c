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
import org.waymark.model.value.PartialDate;
import org.waymark.report.Findings;
import org.waymark.report.Progress;
import org.waymark.site.theme.ThemeFiles;

/** Requests against sentences written by hand. */
class RequestWordsTest {

    private static Catalogue catalogue;
    private static RequestWords english;
    private static RequestWords welsh;
    private static RequestWords arabic;

    @BeforeAll
    static void load() throws IOException {
        catalogue = Loader.load(CatalogueFixture.OWN, new Findings(), Progress.SILENT)
                .catalogue();
        english = words("en");
        welsh = words("cy");
        arabic = words("ar");
    }

    private static RequestWords words(String language) {
        Messages messages = Messages.load(new ThemeFiles(null), language);
        return new RequestWords(
                messages,
                new AnswerWords(
                        messages,
                        catalogue.vocabulary(Vocabulary.PLACES),
                        text -> text.in(language, "en").value()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            POPULATION | populations:private-renters | | Publish separate figures for private renters. | Cyhoeddwch ffigurau ar wahân ar gyfer rhentwyr preifat.
            BREAKDOWN | dimensions:tenure | | Break the figures down by housing tenure. |
            BREAKDOWN_UNKNOWN | dimensions:age | | Say whether the figures are broken down by age. |
            CROSSING | dimensions:tenure dimensions:disability | | Break the figures down by housing tenure and disability at the same time. |
            ELSEWHERE | places:london | | Publish figures for London. |
            PLACES_UNKNOWN | places:london | | Say which places it covers. |
            PART | places:england | | Publish figures for all of England. |
            WIDER | places:leeds | | Publish figures for Leeds. |
            LEVEL | granularities:ward | | Publish figures by ward. | Cyhoeddwch ffigurau yn ôl ward.
            LEVEL_UNKNOWN | granularities:ward | | Say whether there are figures by ward. |
            BEGINS | | 2021-03 | Publish figures for the time before March 2021. |
            STOPS | | 2019 | Publish figures for the time after 2019. | Cyhoeddwch ffigurau ar gyfer y cyfnod ar ôl 2019.
            TIME_UNKNOWN | | | Say what time it covers. |
            ACCESS | access:open | | Open it to everyone. | Agorwch ef i bawb.
            ACCESS | access:registered | | Open it to everyone who registers. |
            ACCESS | access:secure | | Let approved people use it in a secure setting. |
            ACCESS_UNKNOWN | access:open | | Say who can get it. |
            """)
    void eachShortfallIsARequest(
            Shortfall.Kind kind,
            @Nullable String wanted,
            @Nullable String date,
            String sentence,
            @Nullable String inWelsh) {
        List<Shortfall> change = List.of(new Shortfall(
                kind,
                terms(wanted),
                List.of(),
                date == null ? null : PartialDate.parse(date).orElseThrow()));
        assertThat(english.sentence(change)).isEqualTo(sentence);
        assertThat(welsh.sentence(change)).isNotEqualTo(sentence).endsWith(".");
        assertThat(arabic.sentence(change)).isNotEqualTo(sentence).endsWith(".");
        if (inWelsh != null) {
            assertThat(welsh.sentence(change)).isEqualTo(inWelsh);
        }
    }

    @Test
    void severalAreOneSentence() {
        Shortfall ward = new Shortfall(Shortfall.Kind.LEVEL, terms("granularities:ward"), List.of(), null);
        Shortfall open = new Shortfall(Shortfall.Kind.ACCESS, terms("access:open"), List.of(), null);
        assertThat(english.sentence(List.of(ward, open))).isEqualTo("Publish figures by ward and open it to everyone.");
    }

    @Test
    void eachKindHasOne() {
        for (Shortfall.Kind kind : Shortfall.Kind.values()) {
            Shortfall bare = new Shortfall(kind, terms("places:london"), List.of(), null);
            assertThat(english.clause(bare)).as(kind.name()).isNotEmpty().doesNotContain("{");
        }
    }

    private static List<Term> terms(@Nullable String names) {
        return names == null
                ? List.of()
                : Arrays.stream(names.split(" ")).map(RequestWordsTest::term).toList();
    }

    private static Term term(String name) {
        String[] parts = name.split(":");
        return catalogue.vocabulary(parts[0]).resolve(parts[1]).orElseThrow();
    }
}
