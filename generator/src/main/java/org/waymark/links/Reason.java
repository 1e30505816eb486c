package org.waymark.links;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The result of a single check of a link.
 *
 * <p>How much a failure counts is one of three things: an answer that says that the page is gone is believed after a
 * week, silence after four weeks, and a refusal to answer never.
 */
public enum Reason {
    OK(Weight.NONE, "it works"),

    NOT_FOUND(Weight.WEEK, "the server says that the page does not exist"),
    GONE(Weight.WEEK, "the server says that the page was removed"),
    SERVER_FAULT(Weight.WEEK, "the server fails"),
    SAYS_NOT_FOUND(Weight.WEEK, "the page itself says that it was not found"),
    ANY_ADDRESS(Weight.WEEK, "the server shows the same page for an address that was made up"),
    LED_TO_HOME(Weight.WEEK, "it leads to a home page instead"),
    LED_TO_OTHER_HOME(Weight.WEEK, "it leads to the home page of another site, so the site may have a new owner"),
    PARKED(Weight.WEEK, "the name of the site is for sale or parked"),
    REDIRECT_LOOP(Weight.WEEK, "it leads from one address to another without end"),
    BAD_REDIRECT(Weight.WEEK, "it leads to an invalid address"),
    UNSAFE_REDIRECT(Weight.WEEK, "it leads to an address that is not safe or cannot be opened"),

    DNS(Weight.FOUR_WEEKS, "the name of the server is not found"),
    REFUSED(Weight.FOUR_WEEKS, "the server refuses connections"),
    BROKEN_OFF(Weight.FOUR_WEEKS, "the connection breaks off"),
    TIMEOUT(Weight.FOUR_WEEKS, "the server does not answer in time"),

    CERTIFICATE(Weight.NEVER, "the certificate of the server is not valid, so browsers will warn"),
    FORBIDDEN(Weight.NEVER, "the server does not answer programs"),
    TOO_MANY_REQUESTS(Weight.NEVER, "the server asks us to try later"),
    CHALLENGE(Weight.NEVER, "the server shows programs a different page"),
    ALL_ALIKE(Weight.NEVER, "the server gives the same empty page for every address, which scripts then fill"),
    ODD_ANSWER(Weight.NEVER, "the server gives an unclear answer"),
    PRIVATE(Weight.NEVER, "the address is not one on the public internet, so it was not requested"),
    NO_ADDRESS(Weight.NEVER, "it cannot be requested in this form");

    /** How long a link must fail before the failure counts. */
    enum Weight {
        NONE(0),
        WEEK(7),
        FOUR_WEEKS(28),
        NEVER(0);

        private final int days;

        Weight(int days) {
            this.days = days;
        }

        int days() {
            return days;
        }
    }

    private final Weight weight;
    private final String words;

    Reason(Weight weight, String words) {
        this.weight = weight;
        this.words = words;
    }

    Weight weight() {
        return weight;
    }

    /** What it means, in words that follow a colon. */
    public String words() {
        return words;
    }

    /** The reason as files and reports write it: {@code not-found}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Reason> of(String id) {
        return Arrays.stream(values()).filter(reason -> reason.id().equals(id)).findFirst();
    }
}
