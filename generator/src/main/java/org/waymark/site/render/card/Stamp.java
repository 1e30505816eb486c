package org.waymark.site.render.card;

import java.util.Arrays;

/**
 * A small drawing to be put on a {@link Picture} in many places.
 *
 * @param places the pixels that it colours, as distances in the picture's pixels from where it is put
 * @param colours the colour of each
 */
record Stamp(int[] places, byte[] colours) {

    /**
     * Colours a shape by how much of each pixel it covers.
     *
     * @param cover in 255ths, row after row, as {@link PixelCover} has it
     * @param width pixels in a row of the shape
     * @param originX column of the pixel that goes where the stamp is put
     * @param originY its row
     * @param pictureWidth pixels in a row of the picture
     * @param colours from hardly covered to wholly covered; what is covered less is left out
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
