package org.waymark.site.render.template;

import freemarker.core.Environment;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Fills a template of the catalogue's own theme, which may loop for ever, call itself, or ask for more memory than there
 * is. It gets a thread of its own that can be stopped and, where it does not even stop, left behind.
 *
 * <p>FreeMarker asks the thread whether it was interrupted on each round of a loop and on each call of a macro, see
 * {@link KeptTemplates}. That is where the rounds are counted, so that the same template always fails in the same way. Time
 * is the last resort, for what FreeMarker does without asking, such as matching a regular expression.
 */
final class TemplateRun extends Thread {

    /** Rounds of loops and calls of macros; the largest page of the default theme takes some ten thousand. */
    static final int MOST_STEPS = 5_000_000;

    /** Of Java: a macro that calls itself has some fifteen frames each time. */
    private static final int MOST_FRAMES = 10_000;

    /** Steps between two looks at the depth, which takes longer than a step. */
    private static final int STEPS_PER_LOOK = 256;

    /** Bytes; enough for twice the depth that is allowed. */
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
     * Fills a template.
     *
     * @param isOwn says of a template's path whether it is the catalogue's own
     * @throws TemplateFailure when it had to be stopped
     */
    static Buffer fill(Preparation preparation, Predicate<String> isOwn) throws IOException, TemplateException {
        TemplateRun run = new TemplateRun(preparation, isOwn, false);
        Throwable failure = run.await();
        if (failure instanceof VirtualMachineError) {
            // By now nobody knows where it was; the second time it says so at each step.
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
                ? "it needs more memory than there is"
                : "it cannot be used (" + failure.getClass().getSimpleName() + ")";
    }

    /** Runs to the end, or to where it is stopped; gives what went wrong, or null. */
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

    /** Milliseconds of processor time: on a busy machine a page may wait for long. */
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
        } catch (Throwable thrown) { // whatever it is, it is for the one who waits
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

    /** Counts one more round of a loop, call of a macro or included file. */
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
