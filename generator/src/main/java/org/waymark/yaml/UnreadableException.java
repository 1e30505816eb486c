package org.waymark.yaml;

/** A source file that cannot be read; costs only that file. */
public final class UnreadableException extends Exception {

    private final String reason;

    /** @param reason why, as the end of a sentence */
    public UnreadableException(String reason) {
        super(reason);
        this.reason = reason;
    }

    /** Why, as the end of a sentence. */
    public String reason() {
        return reason;
    }
}
