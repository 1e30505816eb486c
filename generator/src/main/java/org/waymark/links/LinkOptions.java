package org.waymark.links;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How links are asked.
 *
 * @param userAgent who asks, with an address where to find out more
 * @param freshFor for how many days a link that was fine is left alone
 * @param all whether to ask also those that it is not time for
 * @param allowLocal whether addresses of this computer and its network may be asked
 * @param archive where to ask for archived copies; null to ask for none
 * @param pause how long to leave a server alone after an answer
 * @param timeout how long to wait for an answer, with its body
 * @param longestWait how long to wait at most when a server says when to come back
 * @param parallel how many servers to ask at the same time
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

    /** Where the Internet Archive tells which copies it has. */
    public static final URI INTERNET_ARCHIVE = URI.create("https://archive.org/wayback/available");

    /** Days for which a link that was fine is left alone, where nothing else is said. */
    public static final int USUALLY_FRESH = 14;

    /** What is asked politely: two weeks, public addresses, a second between requests, twenty for an answer. */
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

    /** The same, asked in another name. */
    public LinkOptions askedBy(String who) {
        return new LinkOptions(who, freshFor, all, allowLocal, archive, pause, timeout, longestWait, parallel);
    }

    /** The same, with what the command line says. */
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
