package org.waymark.site.render.template;

import freemarker.core.Environment;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Predicate;

/**
 * Collects a page in UTF-8. Unlike {@link java.io.StringWriter} it does not lock for each of a page's many writes, and
 * a single dash does not double the memory for the page, as in a string.
 */
final class Buffer extends Writer {

    /** How many characters make a text long. */
    private static final int LONG = 64;

    /** Maximum size in bytes; the largest page of a large catalogue has a twentieth of it. */
    static final int LARGEST = 32 << 20;

    private final Predicate<String> blamed;
    private byte[] bytes = new byte[16_384];
    private char[] copied = new char[256];
    private int size;
    private char high;

    /** @param blamed tells by a template's path whether a page that grows too large is its fault */
    Buffer(Predicate<String> blamed) {
        this.blamed = blamed;
    }

    @Override
    public void write(int c) {
        room(3);
        add((char) c);
    }

    /** Nearly all of a page is ASCII, so runs of it are copied in a loop that uses only local variables. */
    @Override
    public void write(char[] chars, int from, int length) {
        room(3L * length);
        int end = from + length;
        int i = from;
        while (i < end) {
            byte[] target = bytes;
            int at = size;
            while (i < end && chars[i] < 0x80) {
                target[at++] = (byte) chars[i++];
            }
            size = at;
            if (i < end) {
                add(chars[i++]);
            }
        }
    }

    /** A long text, such as an item of a list, is encoded faster as a whole than character by character. */
    @Override
    public void write(String chars) {
        if (chars.length() < LONG || high != 0) {
            write(chars, 0, chars.length());
            return;
        }
        byte[] encoded = chars.getBytes(StandardCharsets.UTF_8);
        room(encoded.length);
        System.arraycopy(encoded, 0, bytes, size, encoded.length);
        size += encoded.length;
    }

    @Override
    public void write(String chars, int from, int length) {
        if (copied.length < length) {
            copied = new char[Math.max(2 * copied.length, length)];
        }
        chars.getChars(from, from + length, copied, 0);
        write(copied, 0, length);
    }

    private void room(long more) {
        if (size + more > bytes.length) {
            if (size + more > LARGEST) {
                throw new TemplateFailure(
                        "it makes a page larger than " + (LARGEST >> 20) + " MB",
                        TemplateFailure.Place.of(Environment.getCurrentEnvironment(), blamed));
            }
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + (int) more));
        }
    }

    /** Three bytes for each code unit are enough: a pair of surrogates takes four. */
    private void add(char c) {
        if (c < 0x80) {
            bytes[size++] = (byte) c;
        } else if (c < 0x800) {
            bytes[size++] = (byte) (0xc0 | (c >> 6));
            bytes[size++] = (byte) (0x80 | (c & 0x3f));
        } else if (Character.isHighSurrogate(c)) {
            high = c;
        } else if (Character.isLowSurrogate(c) && high != 0) {
            int point = Character.toCodePoint(high, c);
            high = 0;
            bytes[size++] = (byte) (0xf0 | (point >> 18));
            bytes[size++] = (byte) (0x80 | ((point >> 12) & 0x3f));
            bytes[size++] = (byte) (0x80 | ((point >> 6) & 0x3f));
            bytes[size++] = (byte) (0x80 | (point & 0x3f));
        } else {
            bytes[size++] = (byte) (0xe0 | (c >> 12));
            bytes[size++] = (byte) (0x80 | ((c >> 6) & 0x3f));
            bytes[size++] = (byte) (0x80 | (c & 0x3f));
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    byte[] bytes() {
        return Arrays.copyOf(bytes, size);
    }

    @Override
    public String toString() {
        return new String(bytes, 0, size, StandardCharsets.UTF_8);
    }
}
