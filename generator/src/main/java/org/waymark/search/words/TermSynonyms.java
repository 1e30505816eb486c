package org.waymark.search.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.model.Synonym;
import org.waymark.model.Term;
import org.waymark.model.Vocabulary;
import org.waymark.source.Source;

/** Synonyms from vocabularies: labels, aliases and misspellings of a term mean the same. */
public final class TermSynonyms {

    private static final long ALIAS = 90;
    private static final long MISSPELLING = 100;

    private TermSynonyms() {}

    /** The synonyms in these vocabularies, for texts in a language. */
    public static List<Synonym> of(Collection<Vocabulary> vocabularies, String language) {
        List<Synonym> synonyms = new ArrayList<>();
        for (Vocabulary vocabulary : vocabularies) {
            for (Term term : vocabulary.terms()) {
                String label = term.label().in(language, "en").value();
                if (!term.aliases().isEmpty()) {
                    List<String> names = Stream.concat(Stream.of(label), term.aliases().stream())
                            .toList();
                    synonyms.add(new Synonym(names, List.of(), List.of(), ALIAS, Source.NOWHERE));
                }
                if (!term.misspellings().isEmpty()) {
                    synonyms.add(
                            new Synonym(List.of(), term.misspellings(), List.of(label), MISSPELLING, Source.NOWHERE));
                }
            }
        }
        return synonyms;
    }
}
