package org.waymark.harvest;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.model.Link;

/** Mends addresses as far as it is certain what was meant. */
final class CleanLink {

    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):(.*)", Pattern.DOTALL);
    private static final Pattern PORT = Pattern.compile("\\d{1,5}(?:[/?#].*)?", Pattern.DOTALL);
    private static final Pattern HOST = Pattern.compile(
            "(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.){1,20}[A-Za-z]{2,24}(?::\\d{1,5})?(?:[/?#].*)?",
            Pattern.DOTALL);
    private static final Pattern EMAIL =
            Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[A-Za-z0-9-]{1,63}\\.){1,8}[A-Za-z]{2,24}");
    private static final Pattern SECOND = Pattern.compile("[\\s,;]+(?=https?://)");
    /** What RFC 3986, 2, does not let stand as it is in an address. */
    private static final String ESCAPED = " \"<>\\^`{|}[]";

    /** Longest address in UTF-16 code units; what is longer is no address. */
    private static final int LONGEST = 4000;

    private CleanLink() {}

    /**
     * The address that was meant. Surrounding blanks go, blanks inside are percent-encoded, a missing {@code https://}
     * is added before what looks like a host, and of several addresses the first counts. Empty where there is none, or
     * where its scheme is not one that a catalogue may name.
     */
    static Optional<String> parse(String raw) {
        if (raw.length() > LONGEST) {
            return Optional.empty();
        }
        String bare = strip(CleanText.lines(raw));
        String text = bare.contains("http") ? SECOND.split(bare, 2)[0] : bare;
        if (text.startsWith("//")) {
            text = "https:" + text;
        }
        Matcher match = SCHEME.matcher(text);
        if (match.matches() && !PORT.matcher(match.group(2)).matches()) {
            return withScheme(match.group(1).toLowerCase(Locale.ROOT), match.group(2));
        }
        if (isEmail(text)) {
            return Optional.of("mailto:" + text);
        }
        return HOST.matcher(text).matches() ? Optional.of("https://" + encode(text)) : Optional.empty();
    }

    /** Without blanks and invisible characters at either end. */
    private static String strip(String text) {
        int[] points = text.codePoints().toArray();
        int start = 0;
        int end = points.length;
        while (start < end && isInvisible(points[start])) {
            start++;
        }
        while (end > start && isInvisible(points[end - 1])) {
            end--;
        }
        return new String(points, start, end - start);
    }

    private static Optional<String> withScheme(String scheme, String rest) {
        boolean allowed = Link.CLICKABLE.contains(scheme) || Link.NAMED.contains(scheme);
        String stripped = rest.strip();
        boolean web = scheme.startsWith("http") || scheme.startsWith("ftp");
        if (!allowed || stripped.isEmpty() || (web && !hasHost(stripped))) {
            return Optional.empty();
        }
        return Optional.of(scheme + ":" + encode(stripped));
    }

    private static boolean hasHost(String rest) {
        return rest.startsWith("//") && rest.length() > 2 && Character.isLetterOrDigit(rest.codePointAt(2));
    }

    /** Whether this is an e-mail address and nothing else. */
    static boolean isEmail(String text) {
        return EMAIL.matcher(text).matches();
    }

    /** The e-mail addresses within a text. */
    static List<String> emails(String text) {
        return EMAIL.matcher(text)
                .results()
                .map(found -> found.group())
                .distinct()
                .toList();
    }

    private static String encode(String address) {
        StringBuilder encoded = new StringBuilder(address.length());
        boolean[] fragment = new boolean[1];
        address.codePoints().forEach(c -> {
            boolean secondHash = c == '#' && fragment[0];
            fragment[0] |= c == '#';
            if (secondHash || ESCAPED.indexOf(c) >= 0 || isInvisible(c)) {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    encoded.append(String.format(Locale.ROOT, "%%%02X", b));
                }
            } else {
                encoded.appendCodePoint(c);
            }
        });
        return encoded.toString();
    }

    private static boolean isInvisible(int c) {
        return Character.isISOControl(c)
                || Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT;
    }
}
