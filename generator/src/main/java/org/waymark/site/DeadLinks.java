package org.waymark.site;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which links are known not to work, from the history that the catalogue keeps. No build asks them.
 *
 * @param byAddress what is known of each, by its address without a fragment
 */
public record DeadLinks(Map<String, Dead> byAddress) {

    /** Nothing is known. */
    public static final DeadLinks UNKNOWN = new DeadLinks(Map.of());

    /**
     * A link that does not work.
     *
     * @param checked when it was last asked
     * @param copy an address at which there may be an archived copy
     */
    public record Dead(LocalDate checked, String copy) {}

    /** What is known of this link; null where it is not known to be dead. */
    public @Nullable Dead of(String href) {
        if (byAddress.isEmpty()) {
            return null;
        }
        int fragment = href.indexOf('#');
        return byAddress.get(fragment < 0 ? href : href.substring(0, fragment));
    }
}
