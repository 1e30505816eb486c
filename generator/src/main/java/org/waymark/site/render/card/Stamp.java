package org.waymark.site.render.card;

import java.util.Arrays;

/**
 * A small drawing to repeat on a {@link Picture}.
 *
 * @param places the pixels that it colours, as offsets in the picture's pixels
 * @param colours the colour of each
 */
record Stamp(int[] places, byte[] colours) {

    /**
     * Colours a shape by how much of each pixel it covers.
     *
     * @param cover in 255ths, row after row, as {@link PixelCover} returns it
     * @param width pixels in a row of the shape
     * @param originX column of the pixel that is placed at the stamp's position
     * @param originY its row
     * @param pictureWidth pixels in a row of the picture
     * @param colours the colours from slightly to fully covered pixels; pixels covered less are left out
     */
    static Stamp of(byte[] cover, int width, int originX, int originY, int pictureWidth, int... colours) {
        int[] places = new int[cover.length];
        byte[] drawn = new byte[cover.length];
        int count = 0;
        for (int i = 0; i < cover.length; i++) {
            int step = ((cover[i] & 0xff) * colours.length + 127) / 255;
            if (step > 0) {
                places[count] = (i / width - originY) * Picture.down(pictureWidth) + i % width - originX;
                drawn[count++] = (byte) colours[step - 1];
            }
        }
        return new Stamp(Arrays.copyOf(places, count), Arrays.copyOf(drawn, count));
    }
}
