package org.waymark.links;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a link.
 *
 * @param address the link, without its fragment
 * @param state what is believed of it
 * @param checked the day on which it was last asked; null where it never was
 * @param lastFine the last day on which it was fine; null where there is none
 * @param since the day of the first failure since then; null where there is none
 * @param failures on how many days it failed since then; refusals do not count
 * @param reason what came of it
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

    /** So many failures it takes at least, on different days, before anyone is told. */
    static final int FAILURES = 3;

    /** A link of which nothing is known yet. */
    static LinkHealth unasked(String address) {
        return new LinkHealth(address, LinkState.UNKNOWN, null, null, null, 0, Reason.OK, null);
    }

    /**
     * Whether it is time to ask again. A link that was fine is left alone for some days, and each for some days more by
     * its address, so that links that were asked together once are not asked together for ever. One that was not fine is
     * asked on every other day.
     *
     * @param day today
     * @param freshFor days for which a link that was fine is left alone
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

    /** What is known after it was asked once more. Asked twice on one day, a failure counts once. */
    LinkHealth after(Verdict verdict, LocalDate day) {
        return switch (verdict.reason().weight()) {
            case NONE -> new LinkHealth(address, LinkState.FINE, day, day, null, 0, Reason.OK, verdict.movedTo());
            case NEVER -> refused(verdict.reason(), day);
            case WEEK, FOUR_WEEKS -> failed(verdict.reason(), day);
        };
    }

    /** A refusal says nothing, so what was known before stays. */
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
