package org.waymark.index.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.waymark.index.text.Tokens;

/** Takes a query apart. Whatever is typed means something: nothing is a fault. The client's parse.js does the same. */
final class QueryParser {

    /** The rest of a longer query is not looked at. */
    static final int LONGEST = 1_000;

    /** Further words are not looked at. */
    static final int MOST_WORDS = 24;

    /** Fields that words can be asked for in. */
    static final Set<String> FIELDS = Set.of("theme", "place", "population", "publisher", "format", "type");

    private static final String QUOTES = "\"“”„«»";

    private final String text;
    private final List<Clause> clauses = new ArrayList<>();
    private int words;
    private int at;

    private QueryParser(String text) {
        this.text = text;
    }

    static List<Clause> parse(String query) {
        int end = Math.min(query.length(), LONGEST);
        QueryParser parser = new QueryParser(query.substring(0, end));
        parser.skipSpace();
        while (parser.at < end) {
            parser.clause();
            parser.skipSpace();
        }
        return parser.clauses;
    }

    private void clause() {
        boolean excluded = text.charAt(at) == '-' && at + 1 < text.length() && beginsWord(text.charAt(at + 1));
        at += excluded ? 1 : 0;
        String field = field();
        at += field.isEmpty() ? 0 : field.length() + 1;
        boolean phrase = QUOTES.indexOf(text.charAt(at)) >= 0;
        at += phrase ? 1 : 0;
        int start = at;
        while (at < text.length() && QUOTES.indexOf(text.charAt(at)) < 0 && (phrase || !isSpace(text.charAt(at)))) {
            at++;
        }
        List<String> tokens = Tokens.of(text.substring(start, at));
        at += phrase ? 1 : 0;
        List<String> taken = tokens.subList(0, Math.min(tokens.size(), MOST_WORDS - words));
        words += taken.size();
        if (!taken.isEmpty()) {
            clauses.add(new Clause(field, excluded, phrase, List.copyOf(taken)));
        }
    }

    /** The name of the field that begins here, with a colon and more behind it; else empty. */
    private String field() {
        for (String field : FIELDS) {
            int end = at + field.length();
            if (text.startsWith(field + ":", at) && end + 1 < text.length() && !isSpace(text.charAt(end + 1))) {
                return field;
            }
        }
        return "";
    }

    /** Behind other signs a hyphen is one more sign, such as in an arrow. */
    private static boolean beginsWord(char c) {
        boolean sign = c < 0x80 && !Character.isLetterOrDigit(c) && c != '"';
        return !sign && !isSpace(c);
    }

    private void skipSpace() {
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
    }

    /** What stands between spaces. */
    static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && !isSpace(text.charAt(i))) {
                part.append(text.charAt(i));
            } else if (!part.isEmpty()) {
                parts.add(part.toString());
                part.setLength(0);
            }
        }
        return parts;
    }

    /** Whether there is nothing to look at. */
    static boolean isBlank(String text) {
        return text.chars().allMatch(c -> isSpace((char) c));
    }

    /** White space of any kind (Unicode property White_Space), and controls. */
    static boolean isSpace(char c) {
        return c <= ' '
                || (c >= 0x7f && c <= 0xa0)
                || c == 0x1680
                || (c >= 0x2000 && c <= 0x200a)
                || c == 0x2028
                || c == 0x2029
                || c == 0x202f
                || c == 0x205f
                || c == 0x3000;
    }
}
