package org.waymark.diff;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Entry;
import org.waymark.model.Loaded;
import org.waymark.model.Permalink;
import org.waymark.model.Tombstone;

/** Says what becomes of addresses of before. */
final class Fates {

    private final Map<String, Fate> byAddress = new HashMap<>();

    /** @param after the later version */
    Fates(Side after) {
        for (Loaded.Broken broken : after.loaded().broken()) {
            byAddress.put(broken.address(), new Fate(Fate.Outcome.KEPT, broken.file()));
        }
        for (Tombstone stone : after.catalogue().tombstones()) {
            byAddress.put(
                    Permalink.address(stone.address()),
                    new Fate(Fate.Outcome.TOMBSTONE, stone.source().file()));
        }
        after.catalogue()
                .entries()
                .values()
                .forEach(records -> records.values().forEach(entry -> {
                    if (!entry.aliases().isEmpty()) {
                        entry.formerAddresses()
                                .forEach(address -> byAddress.put(
                                        address,
                                        new Fate(
                                                Fate.Outcome.REDIRECT,
                                                entry.source().file())));
                    }
                }));
    }

    /**
     * What becomes of a record's address.
     *
     * @param now the same record in the later version, or null where it is no more
     */
    Fate of(Entry old, @Nullable Entry now) {
        if (now != null && now.address().equals(old.address())) {
            return new Fate(Fate.Outcome.STAYS, now.source().file());
        }
        return byAddress.getOrDefault(old.address(), new Fate(Fate.Outcome.GONE, null));
    }
}
