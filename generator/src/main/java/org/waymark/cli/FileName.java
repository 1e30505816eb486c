package org.waymark.cli;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name of a file that is to hold a new record, and with it the record's slug. */
final class FileName {

    /** A name longer than this says no more and is hard to type. */
    private static final int LONGEST = 80;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private FileName() {}

    /**
     * The title in lower case, without accents, with hyphens between its words.
     *
     * @return without a file ending; empty when the title has neither letter nor digit
     */
    static String of(String title) {
        String plain = MARKS.matcher(Normalizer.normalize(title, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        StringBuilder name = new StringBuilder();
        Matcher words = WORD.matcher(Normalizer.normalize(plain, Normalizer.Form.NFC));
        while (words.find() && (name.isEmpty() || name.length() + words.group().length() < LONGEST)) {
            name.append(name.isEmpty() ? "" : "-").append(words.group());
        }
        int length = name.codePointCount(0, name.length());
        return name.substring(0, name.offsetByCodePoints(0, Math.min(length, LONGEST)));
    }
}
