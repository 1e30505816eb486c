package org.waymark.site;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Links that are known not to work, from the link history in the catalogue. Builds never request them.
 *
 * @param byAddress the dead links by address without a fragment
 */
public record DeadLinks(Map<String, Dead> byAddress) {

    /** No dead links are known. */
    public static final DeadLinks UNKNOWN = new DeadLinks(Map.of());

    /**
     * A link that does not work.
     *
     * @param checked when it was last checked
     * @param copy an address at which there may be an archived copy
     */
    public record Dead(LocalDate checked, String copy) {}

    /** The dead link at this address; null if the address is not known to be dead. */
    public @Nullable Dead of(String href) {
        if (byAddress.isEmpty()) {
            return null;
        }
        int fragment = href.indexOf('#');
        return byAddress.get(fragment < 0 ? href : href.substring(0, fragment));
    }
}
