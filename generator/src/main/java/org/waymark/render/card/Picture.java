package org.waymark.render.card;

/** A picture of up to 16 colours, as the rows of a PNG: a filter byte, then two pixels a byte. */
final class Picture {

    /** From a colour to another in steps, as letters need where they cover a pixel in part. */
    record Ramp(int from, int to) {}

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
        int steps = ramp.to() - ramp.from() + 1;
        int x = left;
        int y = top;
        int end = left + maskWidth;
        for (byte covered : mask) {
            if (covered != 0 && x >= 0 && x < width && y >= 0) {
                int step = ((covered & 0xff) * steps + 127) / 255;
                if (step > 0 && (y + 1) * stride <= rows.length) {
                    set(x, y, ramp.from() + step - 1);
                }
            }
            if (++x == end) {
                x = left;
                y++;
            }
        }
    }

    private void set(int x, int y, int colour) {
        int at = y * stride + 1 + (x >> 1);
        int old = rows[at] & 0xff;
        rows[at] = (byte) ((x & 1) == 0 ? (colour << 4) | (old & 0x0f) : (old & 0xf0) | colour);
    }
}
