package org.waymark.harvest;

/** A source file that cannot be read; costs only that file. */
final class UnreadableException extends Exception {

    private final String reason;

    /** @param reason why, as the end of a sentence */
    UnreadableException(String reason) {
        super(reason);
        this.reason = reason;
    }

    /** Why, as the end of a sentence. */
    String reason() {
        return reason;
    }
}
