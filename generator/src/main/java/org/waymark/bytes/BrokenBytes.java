package org.waymark.bytes;

/** Bytes that are not what they should be: cut off, damaged, or of something else. */
public final class BrokenBytes extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** @param message what is wrong, for readers of a terminal */
    public BrokenBytes(String message) {
        super(message);
    }
}
