package org.waymark.site.render.markdown;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * Repeats work on a large stack if it overflows the usual one. The Markdown parser's regular expressions recurse for
 * each character of a long title, comment or attribute, and Java's stack allows only some thousand levels.
 */
final class DeepStack {

    /**
     * Size of the stack in bytes; enough for the longest text that is parsed. The system allocates only what is used.
     */
    private static final long SIZE = 512L << 20;

    private DeepStack() {}

    /** The result of the work, on either stack. */
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
