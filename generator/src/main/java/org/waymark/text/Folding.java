package org.waymark.text;

import java.text.Normalizer;

/** Brings the spellings of a name into one form, so that they can be compared. */
public final class Folding {

    private Folding() {}

    /**
     * The text in compatibility form (Unicode NFKC) and lower case, with each run of white space, hyphens and underscores
     * as one space, and none of these around it. Of a web address neither http or https nor a last slash counts.
     */
    public static String fold(String text) {
        String normal = Normalizer.normalize(text, Normalizer.Form.NFKC);
        StringBuilder folded = new StringBuilder(normal.length());
        boolean gap = false;
        for (int i = 0; i < normal.length(); i++) {
            char c = Character.toLowerCase(normal.charAt(i));
            if (Character.isWhitespace(c) || c == '-' || c == '_') {
                gap = !folded.isEmpty();
            } else {
                if (gap) {
                    folded.append(' ');
                    gap = false;
                }
                folded.append(c);
            }
        }
        return withoutScheme(folded.toString());
    }

    private static String withoutScheme(String folded) {
        if (!folded.startsWith("http://") && !folded.startsWith("https://")) {
            return folded;
        }
        String rest = folded.substring(folded.indexOf("//") + 2);
        return rest.endsWith("/") ? rest.substring(0, rest.length() - 1) : rest;
    }
}
