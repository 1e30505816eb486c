package org.waymark.edit.diff;

import org.jspecify.annotations.Nullable;

/**
 * What happens to an address at which there was a page.
 *
 * @param outcome what a reader finds there
 * @param file the file that keeps or redirects the page; null when the address leads nowhere
 */
public record OldAddress(Outcome outcome, @Nullable String file) {

    /** What a reader finds at an old address. */
    public enum Outcome {
        /** The page itself; its address is unchanged. */
        STAYS,
        /** A redirect, made by an alias. */
        REDIRECT,
        /** A page that says what was removed. */
        TOMBSTONE,
        /** The old page, because its record cannot be read now. */
        KEPT,
        /** Nothing. */
        GONE
    }
}
