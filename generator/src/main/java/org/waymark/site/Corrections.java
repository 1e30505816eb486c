package org.waymark.site;

import org.waymark.model.Catalogue;
import org.waymark.model.Kind;
import org.waymark.model.record.Kinds;

/** Whether records can be corrected on forms of the site. */
public final class Corrections {

    /** With more records, publishing what each of them holds would take a build too long. */
    private static final int MOST_RECORDS = 5_000;

    private Corrections() {}

    /** Whether the site publishes what its records hold, so that forms for corrections can begin with it. */
    public static boolean areOffered(Catalogue catalogue) {
        int records = 0;
        for (Kind<?> kind : Kinds.PROPOSED) {
            records += catalogue.all(kind.type()).size();
        }
        return records <= MOST_RECORDS;
    }
}
