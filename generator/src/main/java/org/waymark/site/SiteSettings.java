package org.waymark.site;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.address.Addresses;
import org.waymark.catalogue.address.Edition;

/**
 * How to build the site, beyond what its repository says.
 *
 * @param baseUrl the address at which it is published, ending in {@code /}
 * @param asOf the day that counts as today: decides which posts lie in the future and which reviews are overdue
 * @param drafts whether drafts are published
 * @param future whether posts dated after {@code asOf} are published
 * @param editions one for each language, the default first
 * @param pageSize the number of records on one page of a list
 * @param searchable whether it has a search: an index, a page of it and a field in the head of each page
 * @param archived whether the whole catalogue is also published as one file
 */
public record SiteSettings(
        URI baseUrl,
        LocalDate asOf,
        boolean drafts,
        boolean future,
        List<Edition> editions,
        int pageSize,
        boolean searchable,
        boolean archived) {

    /** Hosts that mean this computer. */
    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");

    /** A site with a search. */
    public SiteSettings(
            URI baseUrl, LocalDate asOf, boolean drafts, boolean future, List<Edition> editions, int pageSize) {
        this(baseUrl, asOf, drafts, future, editions, pageSize, true, false);
    }

    /** Whether the site is only served on this computer, so that its addresses are useless to others. */
    public boolean isLocal() {
        return HERE.contains(baseUrl.getHost());
    }

    /** The path of the site on its host, beginning and ending in {@code /}. */
    public String basePath() {
        String path = baseUrl.getRawPath();
        return path == null || path.isEmpty() ? "/" : path;
    }

    /** The absolute address of a page for others; null if the site's address is not known. */
    public @Nullable String published(String path) {
        return isLocal() ? null : absolute(path);
    }

    /** The absolute address of a page, given its path from the root of the site; {@code index.html} is left out. */
    public String absolute(String path) {
        String shown = path.endsWith("index.html") && (path.length() == 10 || path.charAt(path.length() - 11) == '/')
                ? path.substring(0, path.length() - 10)
                : path;
        return baseUrl + Addresses.encode(shown);
    }
}
