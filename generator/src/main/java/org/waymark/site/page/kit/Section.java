package org.waymark.site.page.kit;

import org.waymark.model.Entry;
import org.waymark.model.Kind;

/**
 * The pages of a kind of record: its list, and a page for each record.
 *
 * @param <E> the record's Java type
 */
public interface Section<E extends Entry> extends PageType {

    /** The kind whose records it shows. */
    Kind<E> kind();
}
