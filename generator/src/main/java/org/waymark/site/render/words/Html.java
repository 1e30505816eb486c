package org.waymark.site.render.words;

/** Markup that is known to be safe. It is the only kind of text that templates do not escape. */
public final class Html {

    /** Empty markup. */
    public static final Html EMPTY = new Html("");

    private final String markup;

    private Html(String markup) {
        this.markup = markup;
    }

    /** Declares markup as safe: every contributed part of it was escaped or sanitised. */
    public static Html trusted(String markup) {
        return markup.isEmpty() ? EMPTY : new Html(markup);
    }

    /** Plain text as markup (HTML, 13.3, "escaping a string"; quotes too, so that it also suits attributes). */
    public static Html escape(String text) {
        return trusted(escaped(text));
    }

    /** As {@link #escape}, for building markup. */
    public static String escaped(String text) {
        int first = firstSpecial(text);
        if (first < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 32).append(text, 0, first);
        for (int i = first; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    private static int firstSpecial(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '<' || c == '>' || c == '&' || c == '"' || c == '\'') {
                return i;
            }
        }
        return -1;
    }

    /** Without links; their words stay. */
    public Html withoutLinks() {
        return trusted(markup.replaceAll("</?a\\b[^>]*>", ""));
    }

    /** The text alone. */
    public String text() {
        return markup.replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    /** Whether it is empty. */
    public boolean isEmpty() {
        return markup.isEmpty();
    }

    /** The markup. */
    @Override
    public String toString() {
        return markup;
    }
}
