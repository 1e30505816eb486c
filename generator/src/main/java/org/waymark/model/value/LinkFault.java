package org.waymark.model.value;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Why a text is not an address that a page may name. The forms of the site know the same rules ({@code linkFault} in
 * {@code single-values.js}).
 */
public enum LinkFault {
    /** A user name or password before the host, or something that looks like one (RFC 3986, 3.2.1 and 7.6). */
    USER,
    /** A blank, a control character, or another that no address can hold (RFC 3986, 2). */
    CHARACTERS,
    /** No scheme at its beginning. */
    SCHEME,
    /** A scheme that is not among {@link Link#CLICKABLE} and {@link Link#NAMED}. */
    UNSAFE,
    /** No host, or one that no server can be called. */
    HOST,
    /** A label of the host that mixes scripts whose letters look alike (UTS 39, 5.2). */
    MIXED,
    /** A port that is not from 1 to 65535. */
    PORT,
    /** A percent sign without two hexadecimal digits after it (RFC 3986, 2.1). */
    PERCENT;

    private static final Pattern WEB =
            Pattern.compile("(?:https?|ftps?):.*", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    /** Where browsers look for a user name: they skip any slashes, and the blanks that are not a space. */
    private static final Pattern BROWSER_USER =
            Pattern.compile("[^:]*:[/\\\\]*(?:[^/\\\\?# ][^/?# ]*?)?(?:[@\ufe6b\uff20]|%40).*", Pattern.DOTALL);

    private static final Pattern PASSWORD = Pattern.compile("[^:]*://[^/?#:]*:[^/?#@]*@.*", Pattern.DOTALL);
    private static final Pattern FORBIDDEN =
            Pattern.compile("[\\p{javaWhitespace}\\p{Cc}<>\"\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]");
    private static final Pattern SCHEME_NAME = Pattern.compile("[a-z][a-z0-9+.-]*");
    private static final Pattern BARE_PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");
    private static final Pattern AUTHORITY = Pattern.compile("(\\[[^\\[\\]]*]|[^\\[\\]:]*)(?::(.*))?", Pattern.DOTALL);
    private static final Pattern IP6 = Pattern.compile(
            "\\[(?:(?:G:){7}G|(?:G:){6}V4|(?=.*::)(?!.*::.*::)(?!:[^:])(?!.*:::)(?!.*[^:]:])(?:G?:){2,7}(?:G|V4)?)]"
                    .replace("G", "(?:[0-9A-Fa-f]{1,4})")
                    .replace("V4", "[0-9]{1,3}(?:\\.[0-9]{1,3}){3}"));
    /** Letters, digits, pictographs, and what the rules for names add (RFC 5892, 2.6); bytes that are not ASCII as numbers. */
    private static final Pattern LABEL = Pattern.compile("(?![Xx][Nn]--(?:.*-)?$)[\\p{L}\\p{N}_%\\x{1f300}-\\x{1faff}]"
            + "[\\p{L}\\p{N}\\p{M}_%\\x{1f300}-\\x{1faff}\u00b7\u0375\u05f3\u05f4\u200c\u200d\u30fb-]*");

    private static final Pattern ASCII_AS_NUMBER = Pattern.compile("%[0-7]");
    private static final Pattern DOTS = Pattern.compile("[.\u3002\uff0e\uff61]");
    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");
    private static final Pattern LIKE_LATIN = Pattern.compile("[\\p{IsCyrillic}\\p{IsGreek}]");

    /** Longest host in UTF-16 code units (RFC 1035, 2.3.4). */
    private static final int LONGEST_HOST = 253;

    /** What is wrong with an address as it was written, without blanks around it; empty where nothing is. */
    public static Optional<LinkFault> of(String text) {
        boolean web = WEB.matcher(text).matches();
        if ((web ? BROWSER_USER : PASSWORD).matcher(text).matches()) {
            return Optional.of(USER);
        }
        if (FORBIDDEN.matcher(text).find()) {
            return Optional.of(CHARACTERS);
        }
        Link link = new Link(text);
        if (!SCHEME_NAME.matcher(link.scheme()).matches()) {
            return Optional.of(SCHEME);
        }
        if (!link.clickable()) {
            return Link.NAMED.contains(link.scheme()) ? Optional.empty() : Optional.of(UNSAFE);
        }
        Optional<LinkFault> fault = web ? ofAuthority(text.substring(text.indexOf(':') + 1)) : Optional.empty();
        return fault.isEmpty() && BARE_PERCENT.matcher(text).find() ? Optional.of(PERCENT) : fault;
    }

    /** @param rest what comes after the scheme and its colon */
    private static Optional<LinkFault> ofAuthority(String rest) {
        Matcher authority = AUTHORITY.matcher(rest.replaceFirst("(?s)^//([^/?#]*).*", "$1"));
        if (!rest.startsWith("//") || !authority.matches() || authority.group(1).length() > LONGEST_HOST) {
            return Optional.of(HOST);
        }
        Optional<LinkFault> fault = ofHost(authority.group(1));
        return fault.isEmpty() && !isPort(authority.group(2)) ? Optional.of(PORT) : fault;
    }

    private static Optional<LinkFault> ofHost(String host) {
        if (host.startsWith("[")) {
            return IP6.matcher(host).matches() ? Optional.empty() : Optional.of(HOST);
        }
        String[] labels = DOTS.split(host, -1);
        for (int i = 0; i < labels.length; i++) {
            boolean root = i > 0 && i == labels.length - 1 && labels[i].isEmpty();
            if (!root
                    && (!LABEL.matcher(labels[i]).matches()
                            || ASCII_AS_NUMBER.matcher(labels[i]).find())) {
                return Optional.of(HOST);
            }
            if (LATIN.matcher(labels[i]).find() && LIKE_LATIN.matcher(labels[i]).find()) {
                return Optional.of(MIXED);
            }
        }
        return Optional.empty();
    }

    @SuppressWarnings("NullAway") // a group that took no part in the match is null
    private static boolean isPort(String port) {
        return port == null || port.isEmpty() || (port.matches("[0-9]{1,5}") && isPort(Integer.parseInt(port)));
    }

    private static boolean isPort(int number) {
        return number >= 1 && number <= 65_535;
    }
}
