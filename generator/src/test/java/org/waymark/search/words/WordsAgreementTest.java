package org.waymark.search.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.model.Catalogue;
import org.waymark.model.record.Dataset;
import org.waymark.model.record.Gap;
import org.waymark.search.index.SampleIndex;
import org.waymark.search.index.SiteSearch;

/** The search takes words of a query apart as the indexer takes those of records. */
class WordsAgreementTest {

    @Test
    void englishWordsHaveTheSameStems() {
        Catalogue catalogue = SampleIndex.catalogue(Path.of(".."));
        WordLists lists = WordLists.of("en");
        Analysis english = Analysis.of("en");
        List<String> texts = Stream.of(
                        SampleIndex.words(catalogue),
                        catalogue.all(Dataset.class).stream()
                                .map(dataset -> dataset.description().any())
                                .toList(),
                        catalogue.all(Gap.class).stream()
                                .map(gap -> gap.statement().any())
                                .toList(),
                        lists.common(),
                        lists.places())
                .flatMap(Collection::stream)
                .toList();

        assertThat(SiteSearch.await("""
                async ([texts, stopWords]) => {
                  const { englishWord, tokens } = await import('./js/search/words.js');
                  return texts.map((text) => tokens(text).map((token) => englishWord(token, new Set(stopWords)))
                    .filter((word) => word.surface !== '').map(({ surface, stem }) => `${surface} ${stem}`));
                }""", List.of(texts, List.copyOf(english.stopWords()))))
                .isEqualTo(texts.stream()
                        .map(text -> english.words(text).stream()
                                .map(word -> word.surface() + " " + word.stem())
                                .toList())
                        .toList());
    }

    /** Unicode grows: characters that this Java does not know yet are left out, and may differ. */
    @Test
    void everyCharacterIsTakenAlike() {
        List<String> texts = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (int c = 1; c <= Character.MAX_CODE_POINT; c++) {
            if (Character.isDefined(c) && Character.getType(c) != Character.PRIVATE_USE && !isSurrogate(c)) {
                line.append("x")
                        .appendCodePoint(c)
                        .append("y ")
                        .appendCodePoint(c)
                        .append(' ');
            }
            if (line.length() > 4000) {
                texts.add(line.toString());
                line.setLength(0);
            }
        }
        List<String> expected = texts.stream()
                .map(text -> Tokens.of(text).stream().map(Tokens::fold).collect(Collectors.joining(" ")))
                .toList();

        List<?> found = (List<?>) SiteSearch.await("""
                async (texts) => {
                  const { fold, tokens } = await import('./js/search/words.js');
                  return texts.map((text) => tokens(text).map(fold).join(' '));
                }""", texts);

        assertThat(found).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            assertThat(found.get(i)).isEqualTo(expected.get(i));
        }
    }

    private static boolean isSurrogate(int c) {
        return c >= 0xd800 && c <= 0xdfff;
    }
}
