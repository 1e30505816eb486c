package org.waymark.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.waymark.source.Location;

/**
 * Limits a bug in Waymark to the piece of work in which it occurs: any exception becomes a finding, even a stack
 * overflow. Failures of the machine or the disk still end the run.
 */
public final class Guard {

    private static final String OWN = "org.waymark.";
    private static final int LONGEST = 200;

    private Guard() {}

    /** A piece of work. */
    @FunctionalInterface
    public interface Work {

        /** Does it. */
        void run() throws IOException;
    }

    /**
     * Does a piece of work.
     *
     * @param what the work is about, to follow "Waymark failed at"
     * @param where what was contributed to it; asked only when it fails
     * @return whether it was done
     * @throws IOException when something cannot be read or written
     */
    public static boolean attempt(String what, Supplier<Location> where, Findings findings, Work work)
            throws IOException {
        try {
            work.run();
            return true;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
            findings.add(finding(what, where.get(), e));
            return false;
        }
    }

    /**
     * Computes something.
     *
     * @param what as above
     * @param where what was contributed to it
     * @return the result of the work; null if it returns nothing or fails
     */
    public static <T> @Nullable T attempt(
            String what, Location where, Findings findings, Supplier<? extends @Nullable T> work) {
        try {
            return work.get();
        } catch (UncheckedIOException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
            findings.add(finding(what, where, e));
            return null;
        }
    }

    private static Finding finding(String what, Location where, Throwable failure) {
        return Finding.of(
                Code.WAYMARK_FAILED,
                where,
                "Waymark failed on " + what + " (" + words(failure) + ")",
                "This is a problem in Waymark. Please report it with this line and the file");
    }

    /** What was thrown and where, in a line. */
    private static String words(Throwable failure) {
        Throwable first = failure;
        for (int depth = 0; first.getCause() != null && depth < 20; depth++) {
            first = first.getCause();
        }
        String message = first.getMessage() == null
                ? ""
                : ", " + first.getMessage().lines().findFirst().orElse("");
        Optional<String> place = Arrays.stream(first.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith(OWN))
                .findFirst()
                .map(frame -> " in " + frame.getFileName() + ":" + frame.getLineNumber());
        String words = first.getClass().getSimpleName() + place.orElse("") + message;
        return words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words;
    }
}
