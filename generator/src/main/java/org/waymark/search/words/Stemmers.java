package org.waymark.search.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.cz.CzechAnalyzer;
import org.apache.lucene.analysis.cz.CzechStemFilter;
import org.apache.lucene.analysis.da.DanishAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fi.FinnishAnalyzer;
import org.apache.lucene.analysis.fi.FinnishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.ga.IrishAnalyzer;
import org.apache.lucene.analysis.hi.HindiAnalyzer;
import org.apache.lucene.analysis.hi.HindiNormalizationFilter;
import org.apache.lucene.analysis.hi.HindiStemFilter;
import org.apache.lucene.analysis.hu.HungarianAnalyzer;
import org.apache.lucene.analysis.hu.HungarianLightStemFilter;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.it.ItalianLightStemFilter;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.no.NorwegianAnalyzer;
import org.apache.lucene.analysis.no.NorwegianLightStemFilter;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseLightStemFilter;
import org.apache.lucene.analysis.ro.RomanianAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.ru.RussianLightStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.apache.lucene.analysis.sv.SwedishLightStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tr.TurkishAnalyzer;

/** Lucene's stemmers and stop words by language. */
final class Stemmers {

    private record Language(Function<TokenStream, TokenStream> stems, Supplier<CharArraySet> stopWords) {}

    private static final Map<String, Language> LANGUAGES = languages();

    private Stemmers() {}

    private static Map<String, Language> languages() {
        Map<String, Language> all = new HashMap<>();
        all.put("en", new Language(PorterStemFilter::new, () -> EnglishAnalyzer.ENGLISH_STOP_WORDS_SET));
        all.put(
                "ar",
                new Language(
                        in -> new ArabicStemFilter(new ArabicNormalizationFilter(in)),
                        ArabicAnalyzer::getDefaultStopSet));
        all.put("cs", new Language(CzechStemFilter::new, CzechAnalyzer::getDefaultStopSet));
        all.put("da", new Language(in -> new SnowballFilter(in, "Danish"), DanishAnalyzer::getDefaultStopSet));
        all.put(
                "de",
                new Language(
                        in -> new GermanLightStemFilter(new GermanNormalizationFilter(in)),
                        GermanAnalyzer::getDefaultStopSet));
        all.put("es", new Language(SpanishLightStemFilter::new, SpanishAnalyzer::getDefaultStopSet));
        all.put("fi", new Language(FinnishLightStemFilter::new, FinnishAnalyzer::getDefaultStopSet));
        all.put("fr", new Language(FrenchLightStemFilter::new, FrenchAnalyzer::getDefaultStopSet));
        all.put("ga", new Language(in -> new SnowballFilter(in, "Irish"), IrishAnalyzer::getDefaultStopSet));
        all.put(
                "hi",
                new Language(
                        in -> new HindiStemFilter(new HindiNormalizationFilter(in)), HindiAnalyzer::getDefaultStopSet));
        all.put("hu", new Language(HungarianLightStemFilter::new, HungarianAnalyzer::getDefaultStopSet));
        all.put("it", new Language(ItalianLightStemFilter::new, ItalianAnalyzer::getDefaultStopSet));
        all.put("nl", new Language(in -> new SnowballFilter(in, "Dutch"), DutchAnalyzer::getDefaultStopSet));
        all.put("no", new Language(NorwegianLightStemFilter::new, NorwegianAnalyzer::getDefaultStopSet));
        all.put("pt", new Language(PortugueseLightStemFilter::new, PortugueseAnalyzer::getDefaultStopSet));
        all.put("ro", new Language(in -> new SnowballFilter(in, "Romanian"), RomanianAnalyzer::getDefaultStopSet));
        all.put("ru", new Language(RussianLightStemFilter::new, RussianAnalyzer::getDefaultStopSet));
        all.put("sv", new Language(SwedishLightStemFilter::new, SwedishAnalyzer::getDefaultStopSet));
        all.put("tr", new Language(in -> new SnowballFilter(in, "Turkish"), TurkishAnalyzer::getDefaultStopSet));
        return all;
    }

    /**
     * The stemmer of a language. It takes a word in lower case and the same word without accents, and returns the stem,
     * which is never empty. If Lucene has no stemmer, the word without accents is its own stem.
     */
    static BinaryOperator<String> of(String language) {
        Language known = LANGUAGES.get(language);
        if (known == null) {
            return (word, folded) -> folded;
        }
        OneWord input = new OneWord();
        TokenStream stems = known.stems().apply(input);
        CharTermAttribute term = stems.getAttribute(CharTermAttribute.class);
        // English clients stem words without accents; clients in other languages look words up, so accents may help the
        // stemmer.
        boolean foldFirst = language.equals("en");
        return (word, folded) -> {
            input.set(foldFirst ? folded : word);
            try {
                stems.incrementToken();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return term.length() == 0 ? folded : term.toString();
        };
    }

    static Set<String> stopWords(String language) {
        Language known = LANGUAGES.get(language);
        Set<String> words = new HashSet<>();
        if (known != null) {
            known.stopWords().get().forEach(word -> words.add(Tokens.fold(new String((char[]) word).replace("'", ""))));
        }
        words.remove("");
        return Set.copyOf(words);
    }

    /** Passes a single word to Lucene. */
    private static final class OneWord extends TokenStream {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private String word = "";

        void set(String next) {
            word = next;
        }

        @Override
        public boolean incrementToken() {
            clearAttributes();
            term.append(word);
            return true;
        }
    }
}
