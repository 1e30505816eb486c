package org.waymark.index.format;

/** A file of the index that is not what it should be. Its message suits readers. */
public final class BrokenShardException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public BrokenShardException(String message) {
        super(message);
    }
}
