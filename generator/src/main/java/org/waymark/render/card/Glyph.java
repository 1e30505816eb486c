package org.waymark.render.card;

import java.util.ArrayList;
import java.util.List;

/**
 * A letter as it stands in a {@link Picture}, once for places that begin with a whole byte and once for those that begin
 * within one, so that writing is copying bytes.
 *
 * @param advance pixels to the next letter
 * @param margin columns before the letter's own place
 * @param even for an even column
 * @param odd for an odd column
 */
record Glyph(int advance, int margin, Packed even, Packed odd) {

    /**
     * Two pixels a byte.
     *
     * @param rows row after row; 0 where nothing is drawn
     * @param stride bytes a row
     * @param runs where something is drawn, three numbers each: its row, its first byte in the row, how many bytes; in
     *     a run of several all bytes but the first and the last are drawn in full
     */
    record Packed(byte[] rows, int stride, int[] runs) {

        int height() {
            return rows.length / stride;
        }
    }

    /**
     * From a mask.
     *
     * @param mask how much of each pixel is covered, in 255ths
     */
    static Glyph of(byte[] mask, int width, int margin, int advance, Picture.Ramp ramp) {
        return new Glyph(advance, margin, packed(mask, width, 0, ramp), packed(mask, width, 1, ramp));
    }

    private static Packed packed(byte[] mask, int width, int shift, Picture.Ramp ramp) {
        int stride = (width + shift + 1) / 2;
        byte[] rows = new byte[mask.length / width * stride];
        for (int i = 0; i < mask.length; i++) {
            int x = i % width + shift;
            int colour = ramp.colour(mask[i]);
            rows[i / width * stride + (x >> 1)] |= (byte) ((x & 1) == 0 ? colour << 4 : colour);
        }
        return new Packed(rows, stride, runs(rows, stride));
    }

    private static int[] runs(byte[] rows, int stride) {
        List<Integer> runs = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
            if (rows[i] != 0) {
                int end = i + 1;
                while (end % stride != 0 && isFull(rows[end])) {
                    end++;
                }
                runs.addAll(List.of(i / stride, i % stride, end - i));
                i = end - 1;
            }
        }
        return runs.stream().mapToInt(Integer::intValue).toArray();
    }

    private static boolean isFull(byte pixels) {
        return (pixels & 0xf0) != 0 && (pixels & 0x0f) != 0;
    }
}
