package org.waymark.report;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.waymark.source.Location;

/**
 * A fault in the catalogue, reported to a person.
 *
 * @param code which rule was broken
 * @param severity how much it matters
 * @param location where
 * @param message what is wrong, in one sentence that quotes the offending value, without a full stop
 * @param hint what to do about it, or null when the message says it all
 */
public record Finding(
        Code code,
        Severity severity,
        Location location,
        String message,
        @Nullable String hint) implements Comparable<Finding> {

    private static final Comparator<Finding> ORDER =
            Comparator.comparing(Finding::location).thenComparing(Finding::code).thenComparing(Finding::message);

    /** A finding of the code's own severity. */
    public static Finding of(Code code, Location location, String message, @Nullable String hint) {
        return new Finding(code, code.severity(), location, message, hint);
    }

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }

    /** The message, and the hint where there is one: {@code message. hint}. */
    public String text() {
        return hint == null ? message : message + ". " + hint;
    }

    /** One line: {@code file:line:column severity code: message. hint}. */
    @Override
    public String toString() {
        return location + " " + severity.word() + " " + code.id() + ": " + text();
    }
}
