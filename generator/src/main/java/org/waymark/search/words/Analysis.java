package org.waymark.search.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.ObjIntConsumer;

/**
 * Splits texts in one language into words with their stems, and counts each word. English works as in
 * {@code EnglishAnalyzer}: possessives, stop words, Porter's stems. Not safe for use by several threads.
 */
public final class Analysis {

    /** Languages in which a short word before an apostrophe is an article or the like. */
    private static final Set<String> ELIDING = Set.of("fr", "it", "ca", "ga");

    private final String language;
    private final Set<String> stopWords;
    private final BinaryOperator<String> stemmer;
    private final Map<String, Known> known = new HashMap<>();

    /** A word and how often it occurred. */
    private static final class Known {
        private final Word word;
        private int uses;

        Known(Word word) {
            this.word = word;
        }
    }

    private Analysis(String language) {
        this.language = language;
        this.stopWords = Stemmers.stopWords(language);
        this.stemmer = Stemmers.of(language);
    }

    /** The analysis for a BCP 47 tag, whose first part counts; without stems for an unknown language. */
    public static Analysis of(String tag) {
        int end = tag.indexOf('-');
        return new Analysis((end < 0 ? tag : tag.substring(0, end)).toLowerCase(Locale.ROOT));
    }

    /** The words of a text in order, including stop words. */
    public List<Word> words(String text) {
        List<String> tokens = Tokens.of(text);
        List<Word> words = new ArrayList<>(tokens.size());
        for (String token : tokens) {
            Known met = known.get(token);
            if (met == null) {
                met = new Known(word(token));
                known.put(token, met);
            }
            if (!met.word.surface().isEmpty()) {
                met.uses++;
                words.add(met.word);
            }
        }
        return words;
    }

    /** Receives how often each word occurred. */
    public void uses(ObjIntConsumer<Word> visitor) {
        known.values().forEach(met -> visitor.accept(met.word, met.uses));
    }

    /** The words too common to be searched for, without accents. */
    public Set<String> stopWords() {
        return stopWords;
    }

    private Word word(String token) {
        String bare = bare(token);
        String surface = Tokens.fold(bare);
        return new Word(surface, stopWords.contains(surface) ? "" : Tokens.fold(stemmer.apply(bare, surface)));
    }

    private String bare(String token) {
        if (token.indexOf('\'') < 0) {
            return token;
        }
        if (ELIDING.contains(language)) {
            return token.substring(token.lastIndexOf('\'') + 1);
        }
        boolean possessive = language.equals("en") && token.endsWith("'s");
        return (possessive ? token.substring(0, token.length() - 2) : token).replace("'", "");
    }
}
