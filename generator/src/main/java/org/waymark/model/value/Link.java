package org.waymark.model.value;

import java.util.Locale;
import java.util.Set;

/**
 * An address that was checked: its scheme is one of those allowed.
 *
 * @param href the address, absolute, without spaces
 */
public record Link(String href) {

    /** Schemes that a page may link to. */
    public static final Set<String> CLICKABLE = Set.of("http", "https", "ftp", "ftps", "mailto", "tel");

    /** Schemes that name data which a browser cannot open; shown as text. */
    public static final Set<String> NAMED = Set.of("arn", "s3", "gs", "doi", "urn", "git", "ssh", "sftp");

    /** The scheme in lower case; empty where there is none. */
    public String scheme() {
        int colon = href.indexOf(':');
        return colon < 0 ? "" : href.substring(0, colon).toLowerCase(Locale.ROOT);
    }

    /** Whether it leads to something on the web. */
    public boolean onWeb() {
        return scheme().equals("https") || scheme().equals("http");
    }

    /** Whether a page may make it a link. */
    public boolean clickable() {
        return CLICKABLE.contains(scheme());
    }

    /** The host it leads to, for showing; the whole address where it has none. */
    public String host() {
        int slashes = href.indexOf("//");
        if (slashes < 0) {
            return href;
        }
        int end = slashes + 2;
        while (end < href.length() && "/?#".indexOf(href.charAt(end)) < 0) {
            end++;
        }
        String host = href.substring(slashes + 2, end);
        return host.startsWith("www.") ? host.substring(4) : host;
    }

    @Override
    public String toString() {
        return href;
    }
}
