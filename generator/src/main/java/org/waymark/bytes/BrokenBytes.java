package org.waymark.bytes;

/** A file of the index that is not what it should be. Its message suits readers. */
public final class BrokenBytes extends RuntimeException {

    private static final long serialVersionUID = 1;

    public BrokenBytes(String message) {
        super(message);
    }
}
