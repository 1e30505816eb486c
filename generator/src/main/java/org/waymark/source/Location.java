package org.waymark.source;

import java.util.Comparator;

/**
 * A place in a file of the catalogue.
 *
 * @param file path from the catalogue's root, with {@code /} between folders
 * @param line line number from 1, or 0 when the whole file is meant
 * @param column column in UTF-16 code units from 1, or 0 when the whole line or file is meant
 */
public record Location(String file, int line, int column) implements Comparable<Location> {

    private static final Comparator<Location> ORDER = Comparator.comparing(Location::file)
            .thenComparingInt(Location::line)
            .thenComparingInt(Location::column);

    /** The location that means a whole file. */
    public static Location of(String file) {
        return new Location(file, 0, 0);
    }

    @Override
    public int compareTo(Location other) {
        return ORDER.compare(this, other);
    }

    /** The location as compilers print it: {@code file:line:column}, without the parts that are unknown. */
    @Override
    public String toString() {
        if (line == 0) {
            return file;
        }
        return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
