package org.waymark.cli;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The name of a file that is to hold a new record, and with it the record's slug. */
final class FileName {

    /** A name longer than this says no more and is hard to type. */
    private static final int LONGEST = 80;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

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
        for (String word : OTHER.split(Normalizer.normalize(plain, Normalizer.Form.NFC))) {
            boolean full = name.length() + word.length() > LONGEST;
            if (!word.isEmpty() && (name.isEmpty() || !full)) {
                name.append(name.isEmpty() ? "" : "-").append(word);
            } else if (full) {
                break;
            }
        }
        return name.length() > LONGEST
                ? name.substring(0, name.offsetByCodePoints(0, name.codePointCount(0, LONGEST)))
                : name.toString();
    }
}
