package org.waymark.links;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Spaces requests: a server never gets two at a time, nor one right after the other; a server that asks for a pause gets it.
 */
final class Politeness {

    /** How time passes; another one in tests. */
    interface Time {
        long nanos();

        void sleep(Duration duration) throws InterruptedException;

        Time REAL = new Time() {
            @Override
            public long nanos() {
                return System.nanoTime();
            }

            @Override
            public void sleep(Duration duration) throws InterruptedException {
                Thread.sleep(duration.toMillis());
            }
        };
    }

    private static final class Turn {
        private final ReentrantLock lock = new ReentrantLock(true);
        private long next;
        private boolean asked;
        private boolean closed;
    }

    private final Map<String, Turn> turns = new ConcurrentHashMap<>();
    private final LinkOptions options;
    private final Time time;

    Politeness(LinkOptions options, Time time) {
        this.options = options;
        this.time = time;
    }

    /** Sends a request when the server may be called again; no answer if the server asked for no more requests. */
    Reply inTurn(URI address, Supplier<Reply> request) {
        Turn turn = turns.computeIfAbsent(WebAddress.host(address), host -> new Turn());
        try {
            turn.lock.lockInterruptibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Reply.Silence(Reason.TIMEOUT);
        }
        try {
            if (turn.closed) {
                return new Reply.Silence(Reason.TOO_MANY_REQUESTS);
            }
            waitFor(turn);
            Reply reply = request.get();
            if (reply instanceof Reply.Answer answer && answer.asksToWait()) {
                reply = onceMore(turn, answer, request);
            }
            turn.asked = true;
            turn.next = time.nanos() + options.pause().toNanos();
            return reply;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Reply.Silence(Reason.TIMEOUT);
        } finally {
            turn.lock.unlock();
        }
    }

    private void waitFor(Turn turn) throws InterruptedException {
        long left = turn.next - time.nanos();
        if (turn.asked && left > 0) {
            time.sleep(Duration.ofNanos(left));
        }
    }

    /** Waits as long as the server asks if that is short, else sends it no more requests in this run. */
    private Reply onceMore(Turn turn, Reply.Answer answer, Supplier<Reply> request) throws InterruptedException {
        Duration wait = wait(answer);
        if (wait != null && wait.compareTo(options.longestWait()) <= 0) {
            time.sleep(wait.compareTo(options.pause()) < 0 ? options.pause() : wait);
            Reply second = request.get();
            if (!(second instanceof Reply.Answer again && again.asksToWait())) {
                return second;
            }
        }
        turn.closed = true;
        return new Reply.Silence(Reason.TOO_MANY_REQUESTS);
    }

    /** How long a server asks to wait: seconds, or a date (RFC 9110, 10.2.3), counted from its own. */
    static @Nullable Duration wait(Reply.Answer answer) {
        String said = answer.retryAfter();
        if (said == null) {
            return null;
        }
        String text = said.strip();
        if (text.matches("\\d{1,9}")) {
            return Duration.ofSeconds(Long.parseLong(text));
        }
        try {
            String now = answer.date();
            return now == null ? null : Duration.between(date(now), date(text));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static ZonedDateTime date(String text) {
        return ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME);
    }
}
