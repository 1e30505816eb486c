package org.waymark.site;

import java.util.List;

/** The files for programs that belong to a page. */
@FunctionalInterface
public interface Offers {

    /** For a site that has pages only. */
    Offers NONE = address -> List.of();

    /**
     * The files of a page, in the order in which readers see them.
     *
     * @param address the page's address in its edition, such as {@code datasets/rents.html}
     */
    List<Offer> of(String address);

    /** The files with the whole catalogue, or about it. */
    default List<Offer> whole() {
        return List.of();
    }
}
