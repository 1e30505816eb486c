package org.waymark.model;

import java.util.List;
import java.util.SortedSet;

/**
 * What reading a repository gave.
 *
 * @param catalogue every record that could be read
 * @param dataFiles paths of the files in {@code datasets/} that are no records, from the catalogue's root
 * @param assets paths of the files in {@code content/assets/}, from the catalogue's root
 * @param broken files that should have been records and are not
 */
public record Loaded(Catalogue catalogue, SortedSet<String> dataFiles, SortedSet<String> assets, List<Broken> broken) {

    /**
     * A file that should have been a record.
     *
     * @param file its path from the catalogue's root
     * @param kind the kind of record that its folder holds
     * @param slug the slug that the record would have
     */
    public record Broken(String file, Kind<?> kind, String slug) {

        /** Address of the page that it would have, from the root of an edition. */
        public String address() {
            return kind.address(slug);
        }
    }
}
