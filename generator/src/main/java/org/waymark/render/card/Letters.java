package org.waymark.render.card;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The letters of cards: Latin ones, with those of Welsh and most languages of Europe. */
final class Letters {

    private static final String FILE = "/org/waymark/letters/letters.txt";
    private static final int EM = 1000;

    /**
     * A letter at a size.
     *
     * @param advance pixels to the next letter
     * @param width of the mask in pixels
     * @param mask how much of each pixel it covers, in 255ths
     */
    record Letter(int advance, int width, byte[] mask) {}

    private record Outline(int advance, String path) {}

    private final Map<Integer, Outline> outlines = new HashMap<>();
    private final Map<Long, Letter> drawn = new ConcurrentHashMap<>();

    Letters() {
        try (InputStream in = Letters.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IOException(FILE + " is missing");
            }
            for (String line : new String(in.readAllBytes(), StandardCharsets.US_ASCII).split("\n", -1)) {
                if (!line.isEmpty() && line.charAt(0) != '#') {
                    String[] parts = line.split(" ", 3);
                    String path = parts.length > 2 ? parts[2] : "";
                    outlines.put(Integer.parseInt(parts[0], 16), new Outline(Integer.parseInt(parts[1]), path));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether there is an outline for all of a text. */
    boolean canWrite(String text) {
        return text.codePoints().allMatch(outlines::containsKey);
    }

    /** Rows of a mask above the baseline. */
    static int ascent(int size) {
        return size;
    }

    /** Rows of a mask. */
    static int rows(int size) {
        return size * 14 / 10;
    }

    /** The letter, or null where there is none. */
    @Nullable
    Letter at(int codePoint, int size) {
        Outline outline = outlines.get(codePoint);
        if (outline == null) {
            return null;
        }
        return drawn.computeIfAbsent(((long) codePoint << 16) | size, key -> draw(outline, size));
    }

    private static Letter draw(Outline outline, int size) {
        double scale = (double) size / EM;
        // A little room on both sides, since some letters lean out of their own.
        int width = (int) Math.ceil(outline.advance() * scale) + 2 * margin(size);
        return new Letter(
                (int) Math.round(outline.advance() * scale),
                width,
                Coverage.of(outline.path(), scale, -scale, margin(size), ascent(size), width, rows(size)));
    }

    /** Columns of a mask before the letter's own place. */
    static int margin(int size) {
        return size / 8 + 1;
    }

    /** Width of a text in pixels. */
    int width(String text, int size) {
        return text.codePoints()
                .map(c -> {
                    Letter letter = at(c, size);
                    return letter == null ? 0 : letter.advance();
                })
                .sum();
    }
}
