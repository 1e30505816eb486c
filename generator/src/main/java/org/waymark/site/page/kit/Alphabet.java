package org.waymark.site.page.kit;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The order of titles. It does not use {@link java.text.Collator}, whose rules differ between Java versions, so that
 * lists are the same everywhere.
 */
public final class Alphabet {

    private Alphabet() {}

    /** A key that sorts a title by its letters and digits, whatever their case and accents. */
    public static String key(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                key.append(c);
            } else if (c == ' ' && !key.isEmpty()) {
                key.append(' ');
            }
        }
        return key.toString();
    }
}
