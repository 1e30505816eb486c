package org.waymark.links;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How links are checked.
 *
 * @param userAgent the name sent to servers, with an address for more information
 * @param freshFor for how many days a working link is not checked again
 * @param all whether to check also links that are not due
 * @param allowLocal whether addresses of this computer and its network may be requested
 * @param archive the address of the archive's service; null to request no copies
 * @param pause how long to wait between requests to a server
 * @param timeout how long to wait for an answer, with its body
 * @param longestWait how long to wait at most when a server says when to come back
 * @param parallel how many servers to check at the same time
 */
public record LinkOptions(
        String userAgent,
        int freshFor,
        boolean all,
        boolean allowLocal,
        @Nullable URI archive,
        Duration pause,
        Duration timeout,
        Duration longestWait,
        int parallel) {

    /** The Internet Archive's service for available copies. */
    public static final URI INTERNET_ARCHIVE = URI.create("https://archive.org/wayback/available");

    /** Default days for which a working link is not checked again. */
    public static final int USUALLY_FRESH = 14;

    /** Polite defaults: two weeks, public addresses only, one second between requests, twenty seconds for an answer. */
    public static LinkOptions polite(String userAgent) {
        return new LinkOptions(
                userAgent,
                USUALLY_FRESH,
                false,
                false,
                null,
                Duration.ofSeconds(1),
                Duration.ofSeconds(20),
                Duration.ofSeconds(30),
                8);
    }

    /** The same with another user agent. */
    public LinkOptions askedBy(String who) {
        return new LinkOptions(who, freshFor, all, allowLocal, archive, pause, timeout, longestWait, parallel);
    }

    /** The same with options of the command line. */
    public LinkOptions with(int days, boolean everyLink, boolean local, boolean archived, Duration between) {
        return new LinkOptions(
                userAgent,
                days,
                everyLink,
                local,
                archived ? INTERNET_ARCHIVE : null,
                between,
                timeout,
                longestWait,
                parallel);
    }
}
