package org.waymark.prose;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How hard a text is to read: the Flesch-Kincaid grade level (J. P. Kincaid and others, "Derivation of New Readability
 * Formulas for Navy Enlisted Personnel", 1975) plus five, since pupils of the first grade are six. Syllables are counted
 * by the rules of Lingua::EN::Syllable (Greg Fast, 1997), and with a silent "-ed" and "-es".
 *
 * <p>Names and numbers are words of their sentence, but count for no syllables: neither can be said more simply.
 *
 * @param words all words and numbers
 * @param sentences what ends with a full stop, a question mark or an exclamation mark, an item of a list, a heading, and
 *     what is left at the end of a text
 * @param sounded the words whose syllables are counted
 * @param syllables of those words
 */
record ReadingAge(int words, int sentences, int sounded, int syllables) {

    private static final Pattern MARKUP =
            Pattern.compile("https?://\\S+|\\]\\([^)]*\\)|`[^`]*`|<!--.*?-->|^\\|.*$|^#+ ", Pattern.MULTILINE);
    private static final Pattern SENTENCE_END =
            Pattern.compile("(?<=[.!?])[”’\"')*_\\]]*\\s+|\\n\\s*\\n|\\n\\s*(?:[-*]|\\d+\\.) ");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’]*|\\d[\\d,.]*");
    private static final Pattern SILENT = Pattern.compile("(?<=[^td])ed$|(?<=[^aeiouycgsxz]|[^cs]h)es$|e$");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    private static final Pattern FEWER = Pattern.compile("cial|tia|cius|cious|giu|ion|iou|sia$|.ely$");
    private static final Pattern MORE = Pattern.compile(
            "ia|riet|dien|iu|io|ii|[aeiou]{3}|^mc|ism$|[^l]lien|^coa[dglx].|[^gq]ua[^auieo]|dnt$|(?<=[^aeiouyl])l$");
    private static final int LONGEST_NAME = 12;

    /** The age of texts together. */
    static ReadingAge of(Stream<String> texts, Set<String> names) {
        return texts.map(text -> of(text, names)).reduce(new ReadingAge(0, 0, 0, 0), ReadingAge::plus);
    }

    /**
     * The age of a text in Markdown. Addresses, code and tables are left out.
     *
     * @param names what is not counted in syllables, as it is written
     */
    static ReadingAge of(String text, Set<String> names) {
        ReadingAge all = new ReadingAge(0, 0, 0, 0);
        for (String sentence : SENTENCE_END.split(MARKUP.matcher(text).replaceAll(" "))) {
            all = all.plus(sentence(sentence, names));
        }
        return all;
    }

    private static ReadingAge sentence(String sentence, Set<String> names) {
        int words = 0;
        int sounded = 0;
        int syllables = 0;
        int named = 0;
        Matcher word = WORD.matcher(sentence);
        while (word.find()) {
            words++;
            named = Math.max(named, nameEnd(sentence, word.start(), names));
            if (word.end() > named && Character.isLetter(sentence.charAt(word.start()))) {
                sounded++;
                syllables += syllables(word.group());
            }
        }
        return new ReadingAge(words, words == 0 ? 0 : 1, sounded, syllables);
    }

    /** Where the longest name ends that begins at a place in a sentence; 0 if none does. */
    private static int nameEnd(String sentence, int start, Set<String> names) {
        if (!Character.isUpperCase(sentence.charAt(start))) {
            return 0;
        }
        Matcher word = WORD.matcher(sentence).region(start, sentence.length());
        int end = 0;
        for (int i = 0; i < LONGEST_NAME && word.find(); i++) {
            if (names.contains(sentence.substring(start, word.end()).replaceAll("\\s+", " "))) {
                end = word.end();
            }
        }
        return end;
    }

    /** The syllables of a word, at least one. */
    static int syllables(String word) {
        String bare = word.toLowerCase(Locale.ROOT).replaceAll("['’]s?", "");
        String said = SILENT.matcher(bare).replaceFirst("");
        long count = VOWELS.matcher(said).results().count()
                - FEWER.matcher(said).results().count()
                + MORE.matcher(said).results().count();
        return (int) Math.max(1, count);
    }

    ReadingAge plus(ReadingAge other) {
        return new ReadingAge(
                words + other.words, sentences + other.sentences, sounded + other.sounded, syllables + other.syllables);
    }

    double wordsPerSentence() {
        return (double) words / Math.max(1, sentences);
    }

    double syllablesPerWord() {
        return (double) syllables / Math.max(1, sounded);
    }

    /** The age in years, to be compared with that of pupils. */
    double years() {
        return 0.39 * wordsPerSentence() + 11.8 * syllablesPerWord() - 15.59 + 5;
    }
}
