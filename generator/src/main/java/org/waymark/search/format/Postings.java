package org.waymark.search.format;

import org.waymark.bytes.ByteWriter;

/**
 * The documents with a term, and how much it weighs in each.
 *
 * @param ids document numbers in ascending order
 * @param impacts how much the term weighs in each, from 1 to 255
 */
public record Postings(int[] ids, int[] impacts) {

    /** No documents. */
    public static final Postings NONE = new Postings(new int[0], new int[0]);

    /** The number of documents. */
    public int size() {
        return ids.length;
    }

    /** Appends the gaps between the numbers, then the impacts. */
    public void write(ByteWriter out) {
        writeIds(out);
        for (int impact : impacts) {
            out.u8(impact);
        }
    }

    /** Appends only the gaps between the numbers. */
    public void writeIds(ByteWriter out) {
        int before = 0;
        for (int id : ids) {
            out.number(id - before);
            before = id;
        }
    }
}
