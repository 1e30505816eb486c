package org.waymark.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** A text, and in the byte behind it what to do with it; so that a kept input reads as the text that it is. */
record Choices(String text, int choice) {

    static Choices of(byte[] bytes) {
        int end = Math.max(0, bytes.length - 1);
        String text = new String(Arrays.copyOf(bytes, end), StandardCharsets.UTF_8);
        return new Choices(text, bytes.length == 0 ? 0 : bytes[end] & 0xff);
    }

    /** Whether a bit of the choice is set. */
    boolean chosen(int bit) {
        return (choice >> bit & 1) == 1;
    }

    <T> T oneOf(List<T> options) {
        return options.get(choice % options.size());
    }
}
