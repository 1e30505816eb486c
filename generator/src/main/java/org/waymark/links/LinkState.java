package org.waymark.links;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is believed of a link. */
public enum LinkState {
    /** It led where it should when it was last asked. */
    FINE,
    /** It failed, but not yet often or long enough to say so. */
    SUSPECT,
    /** It failed so often and so long that somebody should mend it. */
    DEAD,
    /** It cannot be told: the server refuses to be asked, or its name is not found for the time being. */
    UNKNOWN;

    /** The state as files and reports write it: {@code fine}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<LinkState> of(String id) {
        return Arrays.stream(values()).filter(state -> state.id().equals(id)).findFirst();
    }
}
