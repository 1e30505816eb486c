package org.waymark.site.render.card;

/** A picture of up to 16 colours, as the rows of a PNG: a filter byte (none), then two pixels a byte. */
final class Picture {

    private final int width;
    private final byte[] rows;

    /**
     * All in colour 0.
     *
     * @param width an even number of pixels
     */
    Picture(int width, int height) {
        this(width, new byte[height * (1 + width / 2)]);
    }

    private Picture(int width, byte[] rows) {
        this.width = width;
        this.rows = rows;
    }

    Picture copy() {
        return new Picture(width, rows.clone());
    }

    int width() {
        return width;
    }

    int height() {
        return rows.length / (1 + width / 2);
    }

    byte[] rows() {
        return rows;
    }

    /** How far apart two pixels are, one above the other, for {@link Stamp}. */
    static int down(int width) {
        return width + 2;
    }

    void fill(int left, int top, int right, int bottom, int colour) {
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                set(place(x, y), colour);
            }
        }
    }

    /** Draws a stamp, which has to lie wholly inside. */
    void draw(Stamp stamp, int left, int top) {
        int start = place(left, top);
        int[] places = stamp.places();
        byte[] colours = stamp.colours();
        for (int i = 0; i < places.length; i++) {
            set(start + places[i], colours[i]);
        }
    }

    private int place(int x, int y) {
        return y * down(width) + 2 + x;
    }

    private void set(int place, int colour) {
        byte two = rows[place >> 1];
        rows[place >> 1] = (byte) ((place & 1) == 0 ? (two & 0x0f) | (colour << 4) : (two & 0xf0) | colour);
    }
}
