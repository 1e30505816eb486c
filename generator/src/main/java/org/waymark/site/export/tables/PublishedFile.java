package org.waymark.site.export.tables;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.data.ColumnProfile;
import org.waymark.catalogue.data.FileDigest;
import org.waymark.model.Term;

/**
 * A data file of the catalogue that is published with the site.
 *
 * @param address its path from the root of the site
 * @param title what it is, or null
 * @param description what it holds, or null
 * @param mediaType its media type, or null
 * @param digest by what a copy can be checked
 * @param columns its columns; empty if it is no table or they are not known
 * @param separator the character between the cells of a row
 * @param licence its licence where it differs from that of its record, or null
 */
record PublishedFile(
        String address,
        @Nullable String title,
        @Nullable String description,
        @Nullable String mediaType,
        FileDigest digest,
        List<ColumnProfile> columns,
        char separator,
        @Nullable Term licence) {

    /** Its name without folders. */
    String name() {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    /** Its name without folders and ending. */
    String stem() {
        int dot = name().lastIndexOf('.');
        return dot <= 0 ? name() : name().substring(0, dot);
    }

    /** The ending of its name in lower case, without the dot; empty if it has none. */
    String ending() {
        int dot = name().lastIndexOf('.');
        return dot < 0 ? "" : name().substring(dot + 1).toLowerCase(java.util.Locale.ROOT);
    }

    boolean isTable() {
        return !columns.isEmpty();
    }
}
