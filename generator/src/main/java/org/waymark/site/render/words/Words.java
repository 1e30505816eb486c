package org.waymark.site.render.words;

import java.text.Bidi;
import org.jspecify.annotations.Nullable;
import org.waymark.model.value.Text;
import org.waymark.text.PlainText;

/**
 * A short contributed text as a page shows it.
 *
 * @param text the text, cleaned; escape it
 * @param lang its language where that is not the language of the page, else null
 */
public record Words(String text, @Nullable String lang) {

    /**
     * A text as it reads in one edition.
     *
     * @param page the language in which the page itself speaks
     */
    public static Words of(Text.Localised text, String page) {
        return new Words(PlainText.line(text.value()), foreign(text.language(), page));
    }

    /** A text in no language in particular, such as a tag, a name or a code. */
    public static Words of(String text) {
        return new Words(PlainText.line(text), null);
    }

    /** What belongs into a {@code lang} attribute: null where the languages agree or nothing is known. */
    public static @Nullable String foreign(String language, String page) {
        return language.equals(page) || language.equals("und") || language.isEmpty() ? null : language;
    }

    /**
     * Markup for running text: with its language where it is another, and kept apart from its surroundings where its
     * letters run from right to left, or where they might run otherwise than those of the page.
     */
    public Html html() {
        String escaped = Html.escaped(text);
        if (lang == null) {
            boolean rightToLeft = mayRunFromRight(text) && Bidi.requiresBidi(text.toCharArray(), 0, text.length());
            return Html.trusted(rightToLeft ? "<bdi>" + escaped + "</bdi>" : escaped);
        }
        return Html.trusted("<bdi lang=\"" + Html.escaped(lang) + "\">" + escaped + "</bdi>");
    }

    /** The first right-to-left letter of Unicode is the Hebrew at U+0590; nearly all text is told by that alone. */
    private static boolean mayRunFromRight(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x590) {
                return true;
            }
        }
        return false;
    }

    /** The plain text, for attributes; templates escape it. */
    @Override
    public String toString() {
        return text;
    }
}
