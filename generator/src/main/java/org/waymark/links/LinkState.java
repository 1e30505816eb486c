package org.waymark.links;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The state of a link. */
public enum LinkState {
    /** It worked at the last check. */
    FINE,
    /** It failed, but not yet often or long enough to count as dead. */
    SUSPECT,
    /** It failed so often and for so long that somebody should fix it. */
    DEAD,
    /** Not known: the server refuses requests, or its name is temporarily not found. */
    UNKNOWN;

    /** The state as files and reports write it: {@code fine}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<LinkState> of(String id) {
        return Arrays.stream(values()).filter(state -> state.id().equals(id)).findFirst();
    }
}
