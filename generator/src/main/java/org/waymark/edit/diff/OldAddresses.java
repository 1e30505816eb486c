package org.waymark.edit.diff;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Entry;
import org.waymark.model.Loaded;
import org.waymark.model.Tombstone;
import org.waymark.model.value.Permalink;

/** Finds what happens to the addresses of an earlier version. */
final class OldAddresses {

    private final Map<String, OldAddress> byAddress = new HashMap<>();

    /** @param after the later version */
    OldAddresses(ComparedVersion after) {
        for (Loaded.Broken broken : after.loaded().broken()) {
            byAddress.put(broken.address(), new OldAddress(OldAddress.Outcome.KEPT, broken.file()));
        }
        for (Tombstone stone : after.catalogue().tombstones()) {
            byAddress.put(
                    Permalink.address(stone.address()),
                    new OldAddress(OldAddress.Outcome.TOMBSTONE, stone.source().file()));
        }
        after.catalogue()
                .entries()
                .values()
                .forEach(records -> records.values().forEach(entry -> {
                    if (!entry.aliases().isEmpty()) {
                        entry.formerAddresses()
                                .forEach(address -> byAddress.put(
                                        address,
                                        new OldAddress(
                                                OldAddress.Outcome.REDIRECT,
                                                entry.source().file())));
                    }
                }));
    }

    /**
     * What happens to a record's address.
     *
     * @param now the same record in the later version, or null if it was removed
     */
    OldAddress of(Entry old, @Nullable Entry now) {
        if (now != null && now.address().equals(old.address())) {
            return new OldAddress(OldAddress.Outcome.STAYS, now.source().file());
        }
        return byAddress.getOrDefault(old.address(), new OldAddress(OldAddress.Outcome.GONE, null));
    }
}
