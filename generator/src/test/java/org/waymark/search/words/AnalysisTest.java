package org.waymark.search.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnalysisTest {

    @ParameterizedTest
    @CsvSource({
        "en, housing, hous",
        "en, Children's, children",
        "en, running, run",
        "de, Häuser, haus",
        "fr, l'École, ecol",
        "cy, Tai, tai",
        "xx-any, Words, words",
        "es, viviendas, viviend",
        "ru, данные, дан"
    })
    void wordsHaveStems(String language, String word, String stem) {
        assertThat(Analysis.of(language).words(word)).extracting(Word::stem).containsExactly(stem);
    }

    @Test
    void writingWithoutSpacesBecomesPairs() {
        assertThat(Analysis.of("ja").words("住宅データ A1"))
                .extracting(Word::surface)
                .containsExactly("住宅", "宅デ", "デー", "ータ", "a1");
    }

    @Test
    void plainEnglishIsWhatLucenesEnglishAnalyzerMakesOfIt() throws IOException {
        String text =
                "The median monthly rents of all private tenancies in each borough were published by the agency's "
                        + "statisticians; households' incomes, relational databases and generalizations followed in 2024.";
        List<String> lucene = new ArrayList<>();
        try (EnglishAnalyzer analyzer = new EnglishAnalyzer();
                TokenStream stream = analyzer.tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                lucene.add(term.toString());
            }
        }

        assertThat(Analysis.of("en").words(text).stream()
                        .filter(word -> !word.isStopWord())
                        .map(Word::stem))
                .containsExactlyElementsOf(
                        lucene.stream().map(each -> each.replace("'", "")).toList());
    }
}
