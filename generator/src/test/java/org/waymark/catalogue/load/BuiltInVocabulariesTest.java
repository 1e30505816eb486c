package org.waymark.catalogue.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.model.Term;
import org.waymark.model.Vocabulary;
import org.waymark.model.value.Link;
import org.waymark.text.Folding;

class BuiltInVocabulariesTest {

    static Stream<Vocabulary> vocabularies() {
        return Loader.builtInVocabularies().values().stream();
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void noSpellingMeansTwoTerms(Vocabulary vocabulary) {
        Map<String, String> meanings = new HashMap<>();
        List<String> ambiguous = new ArrayList<>();
        for (Term term : vocabulary.terms()) {
            for (String spelling : spellings(term)) {
                String before = meanings.putIfAbsent(Folding.fold(spelling), term.id());
                if (before != null && !before.equals(term.id())) {
                    ambiguous.add(spelling + ": " + before + " or " + term.id());
                }
            }
        }
        assertThat(ambiguous).isEmpty();
    }

    private static List<String> spellings(Term term) {
        List<String> all = new ArrayList<>(term.label().byLanguage().values());
        all.add(term.id());
        all.addAll(term.aliases());
        all.addAll(term.misspellings());
        all.addAll(term.mediaTypes());
        all.addAll(term.sameAs().stream().map(Link::href).toList());
        Stream.of(term.url()).filter(Objects::nonNull).map(Link::href).forEach(all::add);
        return all;
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void idsCanStandInAnAddress(Vocabulary vocabulary) {
        assertThat(vocabulary.terms())
                .isNotEmpty()
                .allSatisfy(term -> assertThat(term.id()).matches("[A-Za-z0-9][A-Za-z0-9.-]*"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    licences    | https://creativecommons.org/licenses/by/4.0     | CC-BY-4.0
                    licences    | HTTP://creativecommons.org/licenses/by/4.0/     | CC-BY-4.0
                    licences    | Creative Commons Attribution 4.0 International  | CC-BY-4.0
                    licences    | Open Government License v3                      | OGL-UK-3.0
                    licences    | Custom licence: Other (Not Open)                | not-open
                    licences    | No licence                                      | none
                    formats     | text/csv                                        | CSV
                    formats     | ESRI shapefile                                  | Shapefile
                    formats     | XSLX                                            | XLSX
                    frequencies | R/P1M                                           | monthly
                    frequencies | semi_annually                                   | biannual
                    frequencies | Not updated (historical only)                   | never
                    gap-kinds   | Standardisation and Harmonisation               | standardisation
                    access      | mynediad agored                                 | ''
                    access      | Ar gau                                          | closed
                    """)
    void whatCataloguesWriteResolves(String vocabulary, String written, String id) {
        assertThat(Loader.builtInVocabularies()
                        .get(vocabulary)
                        .resolve(written)
                        .map(Term::id)
                        .orElse(""))
                .isEqualTo(id);
    }

    @Test
    void everyLicenceSaysWhetherItIsOpen() {
        assertThat(Loader.builtInVocabularies().get("licences").terms())
                .allSatisfy(term -> assertThat(term.open()).isIn("yes", "no", "unknown"));
    }
}
