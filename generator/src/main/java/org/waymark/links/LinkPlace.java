package org.waymark.links;

import java.util.Comparator;
import org.waymark.source.Location;

/**
 * A place of a link in the catalogue.
 *
 * @param at where; its file is that of the record
 * @param title what the record is called
 */
public record LinkPlace(Location at, String title) implements Comparable<LinkPlace> {

    private static final Comparator<LinkPlace> ORDER =
            Comparator.comparing(LinkPlace::at).thenComparing(LinkPlace::title);

    /** The file of the record, from the catalogue's root. */
    public String file() {
        return at.file();
    }

    @Override
    public int compareTo(LinkPlace other) {
        return ORDER.compare(this, other);
    }
}
