package org.waymark.search.words;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Splits text into words. A word is a run of letters, digits and marks, with apostrophes inside it (like UAX #29, rules
 * WB5 to WB9, but in a form that fits a regular expression); writing without spaces between words is split into
 * overlapping pairs. The client's words.js follows the same rules.
 */
public final class Tokens {

    /** Longer words are cut. */
    public static final int LONGEST = 64;

    private static final boolean[] IS_WORD = new boolean[0x80];

    static {
        for (char c = 0; c < IS_WORD.length; c++) {
            IS_WORD[c] = isWord(c);
        }
    }

    private Tokens() {}

    /** The words of a text in order: in compatibility form (NFKC) and lower case, accents kept. */
    public static List<String> of(String text) {
        String plain = normal(text);
        return isAscii(plain) ? ofAscii(plain) : ofAny(plain);
    }

    /** A faster version with the same result. */
    private static List<String> ofAscii(String plain) {
        List<String> tokens = new ArrayList<>(16 + plain.length() / 8);
        int length = plain.length();
        int start = -1;
        for (int i = 0; i < length; i++) {
            char c = plain.charAt(i);
            if (IS_WORD[c]) {
                start = start < 0 ? i : start;
            } else if (start >= 0 && !(c == '\'' && i + 1 < length && IS_WORD[plain.charAt(i + 1)])) {
                tokens.add(cut(plain.substring(start, i)));
                start = -1;
            }
        }
        if (start >= 0) {
            tokens.add(cut(plain.substring(start)));
        }
        return tokens;
    }

    private static List<String> ofAny(String plain) {
        List<String> tokens = new ArrayList<>();
        int start = -1;
        int i = 0;
        while (i < plain.length()) {
            int c = plain.codePointAt(i);
            int next = i + Character.charCount(c);
            if (isWord(c)) {
                start = start < 0 ? i : start;
            } else if (start >= 0 && !(c == '\'' && next < plain.length() && isWord(plain.codePointAt(next)))) {
                add(plain.substring(start, i), tokens);
                start = -1;
            }
            i = next;
        }
        if (start >= 0) {
            add(plain.substring(start), tokens);
        }
        return tokens;
    }

    /** The word without accents: decomposed, without U+0300 to U+036F, and with a few letters spelled out. */
    public static String fold(String word) {
        if (isAscii(word)) {
            return word;
        }
        StringBuilder out = new StringBuilder(word.length() + 2);
        String parts = Normalizer.normalize(word, Normalizer.Form.NFD);
        for (int i = 0; i < parts.length(); i++) {
            char c = parts.charAt(i);
            if (c < 0x300 || c > 0x36f) {
                out.append(spelled(c));
            }
        }
        return Normalizer.normalize(out, Normalizer.Form.NFC);
    }

    private static String spelled(char c) {
        return switch (c) {
            case 'ß' -> "ss";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'ø' -> "o";
            case 'đ', 'ð' -> "d";
            case 'ł' -> "l";
            case 'þ' -> "th";
            case 'ı' -> "i";
            case 'ς' -> "σ";
            default -> String.valueOf(c);
        };
    }

    /** NFKC, lower case, one kind of apostrophe, and no invisible characters. */
    private static String normal(String text) {
        if (isAscii(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        String lower = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (c == '\u2019' || c == '\u02bc') {
                out.append('\'');
            } else if (!isInvisible(c)) {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** Soft hyphen, zero-width characters, directional controls and the byte order mark. */
    private static boolean isInvisible(char c) {
        return c == '\u00ad'
                || (c >= '\u200b' && c <= '\u200f')
                || (c >= '\u202a' && c <= '\u202e')
                || (c >= '\u2060' && c <= '\u206f')
                || c == '\ufeff';
    }

    /** Whether it is a letter, a number or a mark (Unicode general categories L, N and M). */
    private static boolean isWord(int c) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
        }
        return switch (Character.getType(c)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    private static void add(String run, List<String> tokens) {
        if (isAscii(run)) {
            tokens.add(cut(run));
            return;
        }
        int start = 0;
        while (start < run.length()) {
            boolean paired = isPaired(run.codePointAt(start));
            int end = start;
            while (end < run.length() && isPaired(run.codePointAt(end)) == paired) {
                end += Character.charCount(run.codePointAt(end));
            }
            addPart(run.substring(start, end), paired, tokens);
            start = end;
        }
    }

    private static void addPart(String part, boolean paired, List<String> tokens) {
        int[] points = part.codePoints().toArray();
        if (!paired || points.length == 1) {
            String bare = trimmed(part);
            if (points.length > 0 && !bare.isEmpty() && !bare.codePoints().allMatch(Tokens::isMark)) {
                tokens.add(cut(bare));
            }
            return;
        }
        for (int i = 0; i + 1 < points.length; i++) {
            tokens.add(new String(points, i, 2));
        }
    }

    /** The word without apostrophes at its ends, which remain when a run is split. */
    private static String trimmed(String part) {
        int start = 0;
        int end = part.length();
        while (start < end && part.charAt(start) == '\'') {
            start++;
        }
        while (end > start && part.charAt(end - 1) == '\'') {
            end--;
        }
        return part.substring(start, end);
    }

    /** Whether it belongs to a script that puts few or no spaces between words. */
    private static boolean isPaired(int c) {
        if (c < 0xe00) {
            return false;
        }
        return switch (Character.UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, THAI, LAO, KHMER, MYANMAR -> true;
            // The mark for long vowels belongs to several scripts, the one for repetition to none before Unicode 14.
            default -> c == 0x30fc || c == 0x16fe3;
        };
    }

    private static String cut(String token) {
        if (token.length() <= LONGEST) {
            return token;
        }
        int end = Character.isHighSurrogate(token.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return token.substring(0, end);
    }

    static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
