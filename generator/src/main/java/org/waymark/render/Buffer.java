package org.waymark.render;

import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Collects a page; without the locking of {@link java.io.StringWriter}, of which a page would pay for thousands. */
final class Buffer extends Writer {

    private final StringBuilder text = new StringBuilder(16_384);

    @Override
    public void write(int c) {
        text.append((char) c);
    }

    @Override
    public void write(char[] chars, int from, int length) {
        text.append(chars, from, length);
    }

    @Override
    public void write(String chars) {
        text.append(chars);
    }

    @Override
    public void write(String chars, int from, int length) {
        text.append(chars, from, from + length);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
