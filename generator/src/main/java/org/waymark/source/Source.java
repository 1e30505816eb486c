package org.waymark.source;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a record and each of its values were written.
 *
 * <p>Positions are packed into two small arrays, since a catalogue holds many millions of values.
 */
public final class Source {

    /** For tests and for records that no file holds. */
    public static final Source NOWHERE = new Source("", Map.of(), new int[] {0, 0}, new int[0][]);

    private final String file;
    private final Map<String, Integer> ordinals;
    private final int[] own;
    private final int[][] values;

    /**
     * @param file path from the catalogue's root
     * @param ordinals the index of each key in {@code values}; shared by all records of one type
     * @param own line and column of the record itself
     * @param values for each key: line and column of its value, then line and column of each item where it is a list;
     *     null where the key is absent
     */
    @SuppressWarnings("ArrayRecordComponent")
    public Source(String file, Map<String, Integer> ordinals, int[] own, int[] @Nullable [] values) {
        this.file = file;
        this.ordinals = ordinals;
        this.own = own;
        this.values = values;
    }

    /** Path of the file from the catalogue's root. */
    public String file() {
        return file;
    }

    /** Where the record starts. */
    public Location location() {
        return new Location(file, own[0], own[1]);
    }

    /** Where the value of this key starts, or where the record starts when the key is absent. */
    public Location locate(String key) {
        return at(key, 0);
    }

    /** Where the item of this key's list starts; the nearest thing known when there is no such item. */
    public Location locate(String key, int item) {
        return at(key, item + 1);
    }

    /** Whether the record has a value under this key, readable or not. */
    public boolean has(String key) {
        Integer ordinal = ordinals.get(key);
        return ordinal != null && ordinal < values.length && values[ordinal] != null;
    }

    /** For how many keys it can remember a place. */
    public int size() {
        return values.length;
    }

    /**
     * The places of the key with this index, as the constructor takes them; null where the key is absent.
     *
     * @return what it remembers itself, which must not be changed
     */
    public int @Nullable [] packed(int ordinal) {
        return values[ordinal];
    }

    private Location at(String key, int index) {
        Integer ordinal = ordinals.get(key);
        int[] found = ordinal == null || ordinal >= values.length ? null : values[ordinal];
        if (found == null) {
            return location();
        }
        int start = 2 * index + 1 < found.length ? 2 * index : 0;
        return new Location(file, found[start], found[start + 1]);
    }
}
