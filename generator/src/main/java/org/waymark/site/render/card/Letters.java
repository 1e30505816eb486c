package org.waymark.site.render.card;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The letters of cards: Latin ones, including those of Welsh and most European languages. */
final class Letters {

    private static final String FILE = "/org/waymark/letters/letters.txt";
    private static final int EM = 1000;

    private record Outline(int advance, String path) {}

    private final Map<Integer, Outline> outlines = new HashMap<>();

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

    /**
     * The letters at a size and in a colour. Create one for each combination and keep it.
     *
     * @param colours the colours from slightly to fully covered pixels
     */
    Face face(int size, int... colours) {
        return new Face(size, colours);
    }

    /** A letter, drawn from the left end of its baseline. */
    private record Glyph(int advance, Stamp stamp) {}

    /** Letters of one size, in one colour, each drawn when it is first needed. Safe for use by several threads. */
    final class Face {

        private final int size;
        private final int[] colours;
        private final Map<Integer, Glyph> glyphs = new ConcurrentHashMap<>();

        private Face(int size, int... colours) {
            this.size = size;
            this.colours = colours;
        }

        int size() {
            return size;
        }

        private @Nullable Glyph at(int codePoint) {
            Glyph known = glyphs.get(codePoint);
            Outline outline = known == null ? outlines.get(codePoint) : null;
            return outline == null ? known : glyphs.computeIfAbsent(codePoint, key -> draw(outline));
        }

        private Glyph draw(Outline outline) {
            double scale = (double) size / EM;
            // A little space on both sides, because some letters extend beyond their width.
            int margin = size / 8 + 1;
            int width = (int) Math.ceil(outline.advance() * scale) + 2 * margin;
            AffineTransform place = new AffineTransform(scale, 0, 0, -scale, margin, size);
            byte[] cover = PixelCover.of(outline.path(), place, width, size * 14 / 10);
            Stamp stamp = Stamp.of(cover, width, margin, size, SocialCard.WIDTH, colours);
            return new Glyph((int) Math.round(outline.advance() * scale), stamp);
        }

        /** Width of a text in pixels. */
        int width(String text) {
            int width = 0;
            for (int i = 0; i < text.length(); i++) {
                Glyph glyph = at(text.charAt(i));
                width += glyph == null ? 0 : glyph.advance();
            }
            return width;
        }

        /** Writes a line, which must be inside the picture. */
        void write(Picture picture, String text, int left, int baseline) {
            int x = left;
            for (int i = 0; i < text.length(); i++) {
                Glyph glyph = at(text.charAt(i));
                if (glyph != null) {
                    picture.draw(glyph.stamp(), x, baseline);
                    x += glyph.advance();
                }
            }
        }
    }
}
