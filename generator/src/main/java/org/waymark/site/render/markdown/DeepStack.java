package org.waymark.site.render.markdown;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * Does again on a large stack what overflows the usual one. The Markdown parser's regular expressions call themselves for
 * each character of a long title, comment or attribute, and Java's stack ends after some thousand of them.
 */
final class DeepStack {

    /** Bytes; enough for the longest text that is parsed. The system hands out no more of it than is used. */
    private static final long SIZE = 512L << 20;

    private DeepStack() {}

    /** What the work gives, on whichever stack. */
    static <T> T result(Supplier<T> work) {
        try {
            return work.get();
        } catch (StackOverflowError e) {
            return onLargeStack(work);
        }
    }

    private static <T> T onLargeStack(Supplier<T> work) {
        FutureTask<T> task = new FutureTask<>(work::get);
        Thread thread = new Thread(null, task, "deep-stack", SIZE);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
