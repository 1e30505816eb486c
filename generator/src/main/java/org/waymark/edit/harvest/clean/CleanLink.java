package org.waymark.edit.harvest.clean;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.model.value.LinkFault;
import org.waymark.text.CleanText;
import org.waymark.text.PercentEncoding;

/** Repairs addresses if it is certain what was meant. */
public final class CleanLink {

    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):(.*)", Pattern.DOTALL);
    private static final Pattern PORT = Pattern.compile("\\d{1,5}(?:[/?#].*)?", Pattern.DOTALL);
    private static final Pattern HOST = Pattern.compile(
            "(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.){1,20}[A-Za-z]{2,24}(?::\\d{1,5})?(?:[/?#].*)?",
            Pattern.DOTALL);
    private static final Pattern EMAIL =
            Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[A-Za-z0-9-]{1,63}\\.){1,8}[A-Za-z]{2,24}");
    private static final Pattern SECOND = Pattern.compile("[\\s,;]+(?=https?://)");
    private static final Pattern BARE_PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");
    private static final Pattern IP6 = Pattern.compile("//\\[[0-9A-Fa-f:.]*]");
    /** Characters that RFC 3986, 2, does not allow in an address. */
    private static final String ESCAPED = " \"<>\\^`{|}[]";

    /** Longest address in UTF-16 code units; what is longer is no address. */
    private static final int LONGEST = 4000;

    private CleanLink() {}

    /**
     * The address that was meant. Surrounding blanks go, blanks inside are percent-encoded, a missing {@code https://}
     * is added before what looks like a host, and of several addresses the first counts. Empty if there is none, or if
     * a catalogue may not name it.
     */
    public static Optional<String> parse(String raw) {
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
            return sound(match.group(1).toLowerCase(Locale.ROOT) + ":"
                    + encode(match.group(2).strip()));
        }
        if (isEmail(text)) {
            return Optional.of("mailto:" + text);
        }
        return HOST.matcher(text).matches() ? sound("https://" + encode(text)) : Optional.empty();
    }

    private static Optional<String> sound(String address) {
        boolean empty = address.endsWith(":");
        return empty || LinkFault.of(address).isPresent() ? Optional.empty() : Optional.of(address);
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

    /** Whether this is an e-mail address and nothing else. */
    public static boolean isEmail(String text) {
        return EMAIL.matcher(text).matches();
    }

    /** The e-mail addresses within a text. */
    public static List<String> emails(String text) {
        return EMAIL.matcher(text)
                .results()
                .map(found -> found.group())
                .distinct()
                .toList();
    }

    private static String encode(String address) {
        Matcher host = IP6.matcher(address);
        int start = host.lookingAt() ? host.end() : 0;
        boolean[] fragment = new boolean[1];
        String rest = BARE_PERCENT.matcher(address.substring(start)).replaceAll("%25");
        return address.substring(0, start)
                + PercentEncoding.of(rest, c -> {
                    boolean secondHash = c == '#' && fragment[0];
                    fragment[0] |= c == '#';
                    return !secondHash && ESCAPED.indexOf(c) < 0 && !isInvisible(c);
                });
    }

    private static boolean isInvisible(int c) {
        return Character.isISOControl(c)
                || Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT;
    }
}
