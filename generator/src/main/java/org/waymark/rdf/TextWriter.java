package org.waymark.rdf;

import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Gathers text in memory. The library writes most of it character by character, and Java's own writers spend more time on
 * each of these calls than all else takes.
 */
final class TextWriter extends Writer {

    private final StringBuilder text = new StringBuilder(1 << 13);

    @Override
    public void write(int c) {
        text.append((char) c);
    }

    @Override
    public void write(char[] characters, int from, int length) {
        text.append(characters, from, length);
    }

    @Override
    public void write(String string) {
        text.append(string);
    }

    @Override
    public void write(String string, int from, int length) {
        // A part is copied character by character, a whole text at once.
        text.append(length == string.length() ? string : string.substring(from, from + length));
    }

    @Override
    public Writer append(@Nullable CharSequence characters) {
        text.append(characters);
        return this;
    }

    @Override
    public Writer append(char c) {
        text.append(c);
        return this;
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    /** All that was written. */
    byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
