package org.waymark.search.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.waymark.catalogue.load.Loader;
import org.waymark.model.Synonym;
import org.waymark.model.Term;
import org.waymark.model.Vocabulary;
import org.waymark.source.Source;

class SynonymTableTest {

    private static final Synonym RUBBISH = same(80L, "rubbish", "refuse", "garbage");

    @Test
    void eachOfSomeSynonymsFindsTheOthersAndNotItself() {
        SynonymTable table = table(RUBBISH);
        assertThat(table.of("refuse")).containsExactly(new Alternative("garbage", 80), new Alternative("rubbish", 80));
    }

    @Test
    void directedSynonymsLeadOneWay() {
        SynonymTable table = table(new Synonym(List.of(), List.of("dump"), List.of("landfill"), null, Source.NOWHERE));
        assertThat(table.of("dump")).containsExactly(new Alternative("landfill", 60));
        assertThat(table.of("landfill")).isEmpty();
    }

    @Test
    void theStrongerOfTwoWeightsCountsAndTheBestComesFirst() {
        SynonymTable table = table(same(40L, "rubbish", "litter", "refuse"), RUBBISH);
        assertThat(table.of("rubbish"))
                .containsExactly(
                        new Alternative("garbage", 80), new Alternative("refuse", 80), new Alternative("litter", 40));
    }

    @Test
    void synonymsOfSynonymsAreNotTaken() {
        SynonymTable table = table(same(80L, "tip", "dump"), same(80L, "tip", "advice"));
        assertThat(table.of("dump")).containsExactly(new Alternative("tip", 80));
    }

    @Test
    void phrasesAreKeysOfTheirOwn() {
        SynonymTable table = table(same(80L, "care home", "nursing home", "hospice"));
        assertThat(table.of("care home"))
                .containsExactly(new Alternative("hospice", 80), new Alternative("nursing home", 80));
        assertThat(table.phrases()).containsExactly("care home", "nursing home");
    }

    @Test
    void whatTheAnalysisMakesOneWordIsNotItsOwnSynonym() {
        SynonymTable table = SynonymTable.of(
                List.of(same(100L, "Child", "child", "children")), text -> List.of(text.toLowerCase(Locale.ROOT)));
        assertThat(table.alternatives()).containsOnlyKeys("child", "children");
        assertThat(table.of("child")).containsExactly(new Alternative("children", 100));
    }

    @Test
    void aliasesOfTermsAreSynonyms() {
        Vocabulary themes = new Vocabulary("themes", null, List.of(term()));
        SynonymTable table = SynonymTable.of(TermSynonyms.of(List.of(themes), "en"), SynonymTableTest::words);
        assertThat(table.of("homes")).containsExactly(new Alternative("housing", 90));
        assertThat(table.of("housing")).containsExactly(new Alternative("homes", 90));
        assertThat(table.of("huosing")).containsExactly(new Alternative("housing", 100));
    }

    private static Term term() {
        Term plain = Term.unlisted("themes", "housing");
        return new Term(
                "themes",
                "housing",
                plain.label(),
                null,
                List.of("homes"),
                List.of("huosing"),
                null,
                null,
                List.of(),
                null,
                List.of(),
                List.of(),
                null,
                List.of(),
                null,
                null,
                null,
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                Source.NOWHERE);
    }

    @Test
    void theListThatComesWithTheProgramIsLargeAndSound() {
        List<Synonym> builtIn = Loader.builtInSynonyms();
        assertThat(builtIn).hasSizeGreaterThan(400);
        assertThat(builtIn).allSatisfy(synonym -> {
            assertThat(synonym.percent()).isBetween(10, 100);
            assertThat(synonym.same().isEmpty()).isEqualTo(!synonym.to().isEmpty());
        });
        assertThat(table(builtIn.toArray(Synonym[]::new)).of("rubbish"))
                .extracting(Alternative::key)
                .contains("refuse", "waste", "trash");
    }

    @Test
    void relatedWordsAreWeakerThanSynonyms() {
        SynonymTable table = SynonymTable.of(WordLists.related("en"), SynonymTableTest::words);
        assertThat(table.of("graveyard")).first().extracting(Alternative::key).isNotEqualTo("graveyard");
        assertThat(table.alternatives().values())
                .allSatisfy(alternatives -> assertThat(alternatives)
                        .hasSizeLessThanOrEqualTo(8)
                        .allSatisfy(each -> assertThat(each.strong()).isFalse().as(each.key())));
    }

    @Test
    void listsOfWordsAreThereForEnglishAndEmptyElsewhere() {
        WordLists english = WordLists.of("en");
        assertThat(english.questions()).contains("how", "where", "my").doesNotContain("~", "people");
        assertThat(english.vague()).contains("people", "data").doesNotContain("housing");
        assertThat(english.common()).contains("wine").doesNotContain("recyling");
        assertThat(WordLists.of("cy").common()).isEmpty();
        assertThat(WordLists.related("cy")).isEmpty();
    }

    private static SynonymTable table(Synonym... synonyms) {
        return SynonymTable.of(List.of(synonyms), SynonymTableTest::words);
    }

    private static List<String> words(String text) {
        return List.of(text.split(" "));
    }

    private static Synonym same(long weight, String... words) {
        return new Synonym(List.of(words), List.of(), List.of(), weight, Source.NOWHERE);
    }
}
