package org.waymark.rdf;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text, a number or a date (RDF 1.1 Concepts, 3.3). Characters that XML cannot hold become U+FFFD and each line ends in
 * {@code \n}, so that every syntax says the same.
 *
 * @param value the text; of a number or a date its lexical form
 * @param language the language tag of a text; null if it has none
 * @param datatype what kind of value it is; null for a text
 */
public record Literal(
        String value, @Nullable String language, @Nullable Iri datatype) implements RdfTerm {

    /** A well-formed language tag as RDF has it (RDF 1.1 Turtle, 6.5, {@code LANGTAG}). */
    private static final Pattern TAG = Pattern.compile("[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*");

    public Literal {
        if (language != null && datatype != null) {
            throw new IllegalArgumentException("a text with a language has no other type");
        }
        value = clean(value);
    }

    /** A text without a language. */
    public static Literal of(String text) {
        return new Literal(text, null, null);
    }

    /** A text in a language; one whose language is not known ({@code und}) or cannot be a tag has none. */
    public static Literal of(String text, String language) {
        boolean known = !language.equals("und") && TAG.matcher(language).matches();
        return new Literal(text, known ? language : null, null);
    }

    /** A value of a type. */
    public static Literal typed(String lexical, Iri datatype) {
        return new Literal(lexical, null, datatype);
    }

    /** The text as every syntax can hold it (XML 1.0, 2.2, {@code Char}, and 2.11). */
    static String clean(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < ' ' && c != '\n' && c != '\t') || c >= 0xD800) {
                return cleaned(text);
            }
        }
        return text;
    }

    private static String cleaned(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(c -> {
            boolean held = c >= ' ' ? c != 0xFFFE && c != 0xFFFF && (c < 0xD800 || c > 0xDFFF) : c == '\n' || c == '\t';
            clean.appendCodePoint(held ? c : 0xFFFD);
        });
        return clean.toString();
    }
}
