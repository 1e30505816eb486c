package org.waymark.catalogue.history;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Entry;

/** What happened to each record, as far as it is known. Safe for use by several threads. */
@FunctionalInterface
public interface History {

    /** The newest changes of a record are kept, up to this number. */
    int MOST_PER_RECORD = 20;

    /**
     * The days on which the record was added or changed, the newest first, at most {@value #MOST_PER_RECORD}; never two of
     * the same day. Empty if nothing is known.
     */
    List<Revision> of(Entry entry);

    /**
     * The commit that the catalogue is, by its full name; null if it lies in no repository, has changes that were not
     * committed, or is built for another day than that of its commit.
     */
    default @Nullable String commit() {
        return null;
    }
}
