package org.waymark.links;

import crawlercommons.domains.EffectiveTldFinder;
import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.waymark.model.value.LinkFault;
import org.waymark.text.PercentEncoding;

/** Facts about an address that follow from its form. */
final class WebAddress {

    /** Longest address in UTF-16 code units that is requested or recorded. */
    static final int LONGEST = 2_000;

    private static final Pattern HOME = Pattern.compile(
            "(?i)/*(?:[a-z]{2}(?:[-_][a-z]{2})?/?)?(?:(?:home|homepage|index|default)(?:\\.[a-z]{3,5})?/?)?");
    private static final Pattern SIGN_IN =
            Pattern.compile("(?i)\\b(?:log|sign)-?_?(?:in|on)\\b|\\b(?:consent|auth)\\b");
    private static final Pattern FIGURES = Pattern.compile("[0-9.]+");

    private WebAddress() {}

    /** The address as one that can be asked: without fragment, in ASCII; empty where it cannot be. */
    static Optional<URI> parse(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        int fragment = text.indexOf('#');
        try {
            URI uri = new URI(inAscii(fragment < 0 ? text : text.substring(0, fragment)));
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            boolean sound =
                    web && uri.getHost() != null && LinkFault.of(uri.toString()).isEmpty();
            return sound ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Percent-encodes what an address may not hold (RFC 3986, 2), and writes the host as servers are asked for it. */
    private static String inAscii(String text) throws URISyntaxException {
        StringBuilder ascii = new StringBuilder(text.length());
        int host = text.indexOf("://");
        int end = host < 0 ? 0 : endOfHost(text, host + 3);
        if (host >= 0) {
            String name = text.substring(host + 3, end);
            boolean plain = name.chars().allMatch(c -> c < 128);
            ascii.append(text, 0, host + 3).append(plain ? name : IDN.toASCII(name, IDN.ALLOW_UNASSIGNED));
        }
        return ascii.append(
                        PercentEncoding.of(text.substring(end), c -> c > 32 && c < 127 && "{}|\\^`<>\"".indexOf(c) < 0))
                .toString();
    }

    private static int endOfHost(String text, int from) {
        int end = from;
        while (end < text.length() && "/?#".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /** Where a redirect leads; empty where that is no address on the web. */
    static Optional<URI> follow(URI from, String location) {
        if (location.length() > LONGEST) {
            return Optional.empty();
        }
        Optional<URI> whole = parse(location);
        if (whole.isPresent()) {
            return whole;
        }
        try {
            return parse(from.resolve(inAscii(location)).toString());
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The server's name in lower case. */
    static String host(URI address) {
        return address.getHost().toLowerCase(Locale.ROOT);
    }

    /** The part of a host's name that its owner registered, by the Public Suffix List; of an IP address, all of it. */
    static String registered(URI address) {
        String host = host(address);
        String name = FIGURES.matcher(host).matches() ? null : EffectiveTldFinder.getAssignedDomain(host, false, false);
        return name == null ? host : name;
    }

    /** Whether the address is that of a site's home page. */
    static boolean isHome(URI address) {
        String path = address.getRawPath() == null ? "" : address.getRawPath();
        return address.getRawQuery() == null && HOME.matcher(path).matches();
    }

    /** Whether the address asks to sign in or to agree to something. */
    static boolean asksToSignIn(URI address) {
        return SIGN_IN.matcher(address.toString()).find();
    }

    /** Whether both lead to the same page as far as a reader of a record cares. */
    static boolean isSame(URI a, URI b) {
        return trimmed(a).equals(trimmed(b));
    }

    private static String trimmed(URI address) {
        String text = address.toString();
        String bare = text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
        int path = endOfHost(bare, bare.indexOf("://") + 3);
        return bare.substring(0, path).toLowerCase(Locale.ROOT) + bare.substring(path);
    }
}
