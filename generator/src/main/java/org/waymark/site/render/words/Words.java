package org.waymark.site.render.words;

import java.text.Bidi;
import org.jspecify.annotations.Nullable;
import org.waymark.model.value.Text;
import org.waymark.text.PlainText;

/**
 * A short contributed text as a page shows it.
 *
 * @param text the text, cleaned; escape it
 * @param lang its language if it differs from the page's, else null
 */
public record Words(String text, @Nullable String lang) {

    /**
     * A text in the language of an edition or its fallback.
     *
     * @param page the language of the page itself
     */
    public static Words of(Text.Localised text, String page) {
        return new Words(PlainText.line(text.value()), foreign(text.language(), page));
    }

    /** A text without a particular language, such as a tag, a name or a code. */
    public static Words of(String text) {
        return new Words(PlainText.line(text), null);
    }

    /** The value of a {@code lang} attribute; null if the languages agree or the text's is unknown. */
    public static @Nullable String foreign(String language, String page) {
        return language.equals(page) || language.equals("und") || language.isEmpty() ? null : language;
    }

    /**
     * Markup for running text: with its language if it differs, and isolated from the surrounding text if its writing
     * direction is or may be different.
     */
    public Html html() {
        String escaped = Html.escaped(text);
        if (lang == null) {
            boolean rightToLeft = mayRunFromRight(text) && Bidi.requiresBidi(text.toCharArray(), 0, text.length());
            return Html.trusted(rightToLeft ? "<bdi>" + escaped + "</bdi>" : escaped);
        }
        return Html.trusted("<bdi lang=\"" + Html.escaped(lang) + "\">" + escaped + "</bdi>");
    }

    /** Right-to-left letters in Unicode begin at U+0590 (Hebrew), which is enough to decide for nearly all text. */
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
