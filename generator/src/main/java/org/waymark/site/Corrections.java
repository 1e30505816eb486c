package org.waymark.site;

import org.waymark.model.Catalogue;
import org.waymark.model.Kind;
import org.waymark.model.record.Kinds;

/** Decides whether the site has forms to correct records. */
public final class Corrections {

    /** With more records, publishing the values of each would make builds too slow. */
    private static final int MOST_RECORDS = 5_000;

    private Corrections() {}

    /** Whether the site publishes the values of its records, which forms for corrections begin with. */
    public static boolean areOffered(Catalogue catalogue) {
        int records = 0;
        for (Kind<?> kind : Kinds.PROPOSED) {
            records += catalogue.all(kind.type()).size();
        }
        return records <= MOST_RECORDS;
    }
}
