package org.waymark.cli.terminal;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** Output that remembers why some of it could not be written; a {@link java.io.PrintWriter} alone forgets that. */
public final class TrackedOutput extends FilterOutputStream {

    private volatile @Nullable String loss;

    public TrackedOutput(OutputStream stream) {
        super(stream);
    }

    /** Why something was not written, in the system's words; null where all was, or nobody wanted to read on. */
    @Nullable
    public String loss() {
        return loss;
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            String reason = String.valueOf(e.getMessage());
            // A reader such as head closes the pipe when it has read enough.
            if (!reason.contains("pipe")) {
                loss = reason;
            }
            throw e;
        }
    }
}
