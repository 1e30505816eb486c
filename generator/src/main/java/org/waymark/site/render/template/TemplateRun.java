package org.waymark.site.render.template;

import freemarker.core.Environment;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Processes a template of the catalogue's own theme, which may loop for ever, call itself, or need more memory than
 * there is. It runs on a separate thread that can be stopped or, if it does not stop, abandoned.
 *
 * <p>FreeMarker checks for interruption in each iteration of a loop and each call of a macro, see
 * {@link KeptTemplates}. Steps are counted there, so that the same template always fails in the same way. The time
 * limit is the last resort, for work that FreeMarker does not check, such as matching a regular expression.
 */
final class TemplateRun extends Thread {

    /** Maximum number of iterations and macro calls; the largest page of the default theme needs some ten thousand. */
    static final int MOST_STEPS = 5_000_000;

    /** Maximum depth in Java stack frames: a macro that calls itself has some fifteen each time. */
    private static final int MOST_FRAMES = 10_000;

    /** Steps between two checks of the depth, which take longer than a step. */
    private static final int STEPS_PER_LOOK = 256;

    /** Size of the stack in bytes; enough for twice the allowed depth. */
    private static final long STACK = 16 << 20;

    private static final long MOST_MILLISECONDS_OF_WORK = 4_000;
    private static final long MOST_MILLISECONDS = 30_000;

    /** Makes the environment of the run, ready to be processed into the buffer. */
    interface Preparation {
        Environment environment(Buffer out) throws IOException;
    }

    private final Preparation preparation;
    private final Predicate<String> isOwn;
    private final boolean tracing;
    private final Buffer out;
    private volatile @Nullable Environment environment;
    private volatile TemplateFailure.@Nullable Place last;
    private volatile @Nullable Throwable failure;
    private int steps;

    private TemplateRun(Preparation preparation, Predicate<String> isOwn, boolean tracing) {
        super(null, null, "own-template", STACK);
        this.preparation = preparation;
        this.isOwn = isOwn;
        this.tracing = tracing;
        this.out = new Buffer(isOwn);
        setDaemon(true);
    }

    /**
     * Processes a template.
     *
     * @param isOwn tells by its path whether a template is the catalogue's own
     * @throws TemplateFailure if it had to be stopped
     */
    static Buffer fill(Preparation preparation, Predicate<String> isOwn) throws IOException, TemplateException {
        TemplateRun run = new TemplateRun(preparation, isOwn, false);
        Throwable failure = run.await();
        if (failure instanceof VirtualMachineError) {
            // The place is unknown by now; on the second run each step records it.
            run = new TemplateRun(preparation, isOwn, true);
            failure = run.await();
        }
        if (failure == null) {
            return run.out;
        }
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof TemplateFailure stopped) {
                throw stopped;
            }
        }
        if (failure instanceof IOException unread) {
            throw unread;
        }
        if (failure instanceof TemplateException told) {
            throw told;
        }
        throw new TemplateFailure(words(failure), run.last);
    }

    private static String words(Throwable failure) {
        if (failure instanceof StackOverflowError) {
            return "it calls itself or is nested too deeply";
        }
        return failure instanceof OutOfMemoryError
                ? "it needs too much memory"
                : "it cannot be used (" + failure.getClass().getSimpleName() + ")";
    }

    /** Runs to the end or until it is stopped; returns what went wrong, or null. */
    private @Nullable Throwable await() {
        start();
        try {
            join(MOST_MILLISECONDS_OF_WORK);
            for (long waited = MOST_MILLISECONDS_OF_WORK; isAlive(); waited += 250) {
                if (waited >= MOST_MILLISECONDS || worked() >= MOST_MILLISECONDS_OF_WORK) {
                    TemplateFailure.Place place = TemplateFailure.Place.of(environment, isOwn);
                    interrupt();
                    join(250);
                    return new TemplateFailure("it does not end", place);
                }
                join(250);
            }
        } catch (InterruptedException e) {
            interrupt();
            Thread.currentThread().interrupt();
            return new TemplateFailure("it was interrupted", null);
        }
        return failure;
    }

    /** In milliseconds of processor time, because a page may wait for long on a busy machine. */
    @SuppressWarnings("deprecation") // threadId() comes with Java 19
    private long worked() {
        return TimeUnit.NANOSECONDS.toMillis(ManagementFactory.getThreadMXBean().getThreadCpuTime(getId()));
    }

    @Override
    public void run() {
        try {
            Environment prepared = preparation.environment(out);
            environment = prepared;
            prepared.process();
        } catch (Throwable thrown) { // whatever it is, the waiting thread handles it
            failure = thrown;
        }
    }

    @Override
    public boolean isInterrupted() {
        if (currentThread() == this && environment != null) {
            step();
        }
        return super.isInterrupted();
    }

    /** Counts an iteration, a macro call or an included file. */
    void step() {
        steps++;
        if (tracing) {
            last = TemplateFailure.Place.of(environment, isOwn);
        }
        if (steps > MOST_STEPS) {
            throw stopped("it does not end");
        }
        if (steps % STEPS_PER_LOOK == 0
                && StackWalker.getInstance()
                        .walk(frames -> frames.skip(MOST_FRAMES).findFirst().isPresent())) {
            throw stopped("it calls itself without end");
        }
    }

    private TemplateFailure stopped(String why) {
        return new TemplateFailure(why, TemplateFailure.Place.of(environment, isOwn));
    }
}
