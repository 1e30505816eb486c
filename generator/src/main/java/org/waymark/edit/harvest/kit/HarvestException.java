package org.waymark.edit.harvest.kit;

/** An import that cannot be done at all; its message and hint are written for the person who asked for it. */
public final class HarvestException extends RuntimeException {

    private final String hint;

    /**
     * @param message what is wrong
     * @param hint what to do about it
     */
    public HarvestException(String message, String hint) {
        super(message);
        this.hint = hint;
    }

    /** What to do about it. */
    public String hint() {
        return hint;
    }
}
