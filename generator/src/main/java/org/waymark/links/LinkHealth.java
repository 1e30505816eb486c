package org.waymark.links;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The state and history of a link.
 *
 * @param address the link, without its fragment
 * @param state its state
 * @param checked the day on which it was last checked; null if never
 * @param lastFine the last day on which it worked; null if none
 * @param since the day of the first failure since then; null if none
 * @param failures on how many days it failed since then; refusals do not count
 * @param reason the result of the last check
 * @param movedTo where it has moved for good, while it still works
 */
public record LinkHealth(
        String address,
        LinkState state,
        @Nullable LocalDate checked,
        @Nullable LocalDate lastFine,
        @Nullable LocalDate since,
        int failures,
        Reason reason,
        @Nullable String movedTo) {

    /** The minimum number of failures on different days before a link counts as dead. */
    static final int FAILURES = 3;

    /** A link that was never checked. */
    static LinkHealth unasked(String address) {
        return new LinkHealth(address, LinkState.UNKNOWN, null, null, null, 0, Reason.OK, null);
    }

    /**
     * Whether the link is due. A link that worked is not checked again for some days, plus some days that depend on its
     * address, so that links are not always checked on the same day. Other links are checked on any later day.
     *
     * @param day today
     * @param freshFor days for which a working link is not checked again
     */
    boolean isDue(LocalDate day, int freshFor) {
        if (checked == null || day.isBefore(checked)) {
            return true;
        }
        long ago = ChronoUnit.DAYS.between(checked, day);
        int more = Math.floorMod(address.hashCode(), freshFor / 2 + 1);
        return state == LinkState.FINE ? ago >= freshFor + more : ago >= 1;
    }

    /** The last day on which it was fine, or else the day before it was first found to fail; for the archive. */
    LocalDate lastGood() {
        if (lastFine != null) {
            return lastFine;
        }
        LocalDate first = since != null ? since : checked;
        return first == null ? LocalDate.EPOCH : first.minusDays(1);
    }

    /** The new state after a check. Two failures on one day count once. */
    LinkHealth after(Verdict verdict, LocalDate day) {
        return switch (verdict.reason().weight()) {
            case NONE -> new LinkHealth(address, LinkState.FINE, day, day, null, 0, Reason.OK, verdict.movedTo());
            case NEVER -> refused(verdict.reason(), day);
            case WEEK, FOUR_WEEKS -> failed(verdict.reason(), day);
        };
    }

    /** A refusal says nothing, so the previous state is kept. */
    private LinkHealth refused(Reason refusal, LocalDate day) {
        boolean known = state == LinkState.DEAD || state == LinkState.SUSPECT;
        return new LinkHealth(
                address,
                known ? state : LinkState.UNKNOWN,
                day,
                lastFine,
                since == null ? day : since,
                failures,
                known ? reason : refusal,
                null);
    }

    private LinkHealth failed(Reason failure, LocalDate day) {
        boolean sameDay = checked != null && failures > 0 && !day.isAfter(checked);
        int count = sameDay ? failures : failures + 1;
        LocalDate first = since == null || failures == 0 ? day : since;
        boolean longEnough =
                ChronoUnit.DAYS.between(first, day) >= failure.weight().days();
        LinkState now;
        if (state == LinkState.DEAD || (count >= FAILURES && longEnough)) {
            now = LinkState.DEAD;
        } else {
            now = failure.weight() == Reason.Weight.WEEK ? LinkState.SUSPECT : LinkState.UNKNOWN;
        }
        return new LinkHealth(address, now, day, lastFine, first, count, failure, null);
    }
}
