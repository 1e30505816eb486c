package org.waymark.serve;

import java.util.concurrent.TimeUnit;

/**
 * Counts the builds, so that a page knows whether it shows the latest. Starts at the time of the day, so that a page
 * left open also notices that the server has been started again.
 */
final class Editions {

    private long current = System.currentTimeMillis();

    /** Number of the build that is served now. */
    synchronized long current() {
        return current;
    }

    /** There is a new build. */
    synchronized void next() {
        current++;
        notifyAll();
    }

    /** Waits until the build served is another than this one, at most so long; says whether it is. */
    synchronized boolean awaitOther(long known, long seconds) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (current == known) {
            long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            if (left <= 0) {
                return false;
            }
            wait(left);
        }
        return true;
    }
}
