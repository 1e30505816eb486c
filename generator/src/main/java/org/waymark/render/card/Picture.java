package org.waymark.render.card;

/** A picture of up to 16 colours, as the rows of a PNG: a filter byte, then two pixels a byte. */
final class Picture {

    /** From a colour to another in steps, as letters need where they cover a pixel in part. */
    record Ramp(int from, int to) {

        /** The colour of a pixel that is covered so much, in 255ths; 0, the ground, where it is hardly covered. */
        int colour(byte covered) {
            int step = ((covered & 0xff) * (to - from + 1) + 127) / 255;
            return step == 0 ? 0 : from + step - 1;
        }
    }

    private final int width;
    private final int stride;
    private final byte[] rows;

    Picture(int width, int height) {
        this(width, 1 + (width + 1) / 2, new byte[height * (1 + (width + 1) / 2)]);
    }

    private Picture(int width, int stride, byte[] rows) {
        this.width = width;
        this.stride = stride;
        this.rows = rows;
    }

    Picture copy() {
        return new Picture(width, stride, rows.clone());
    }

    int width() {
        return width;
    }

    int stride() {
        return stride;
    }

    byte[] rows() {
        return rows;
    }

    void fill(int left, int top, int right, int bottom, int colour) {
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                set(x, y, colour);
            }
        }
    }

    /** Draws a mask in the colours of a ramp, the first of which is what lies under it. */
    void draw(byte[] mask, int maskWidth, int left, int top, Ramp ramp) {
        for (int i = 0; i < mask.length; i++) {
            int colour = ramp.colour(mask[i]);
            if (colour > 0) {
                set(left + i % maskWidth, top + i / maskWidth, colour);
            }
        }
    }

    /** Draws a letter; one that does not lie wholly inside is left out. */
    void draw(Glyph glyph, int left, int top) {
        Glyph.Packed from = (left & 1) == 0 ? glyph.even() : glyph.odd();
        int column = 1 + (left >> 1);
        boolean inside = column > 0
                && column + from.stride() <= stride
                && top >= 0
                && (top + from.height()) * stride <= rows.length;
        if (!inside) {
            return;
        }
        byte[] to = rows;
        byte[] pixels = from.rows();
        int[] runs = from.runs();
        for (int i = 0; i < runs.length; i += 3) {
            int at = runs[i] * from.stride() + runs[i + 1];
            int there = (top + runs[i]) * stride + column + runs[i + 1];
            int last = runs[i + 2] - 1;
            to[there] = over(to[there], pixels[at]);
            if (last > 0) {
                System.arraycopy(pixels, at + 1, to, there + 1, last - 1);
                to[there + last] = over(to[there + last], pixels[at + last]);
            }
        }
    }

    /** Two pixels over two others: where nothing is drawn the old one stays. */
    private static byte over(byte old, byte pixels) {
        if (old == 0) {
            return pixels;
        }
        int left = (pixels & 0xf0) == 0 ? old & 0xf0 : pixels & 0xf0;
        int right = (pixels & 0x0f) == 0 ? old & 0x0f : pixels & 0x0f;
        return (byte) (left | right);
    }

    private void set(int x, int y, int colour) {
        int at = y * stride + 1 + (x >> 1);
        int old = rows[at] & 0xff;
        rows[at] = (byte) ((x & 1) == 0 ? (colour << 4) | (old & 0x0f) : (old & 0xf0) | colour);
    }
}
