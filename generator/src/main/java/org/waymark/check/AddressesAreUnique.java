package org.waymark.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.waymark.model.Catalogue;
import org.waymark.model.Entry;
import org.waymark.model.FormerAddresses;
import org.waymark.model.Loaded;
import org.waymark.model.Permalink;
import org.waymark.model.ReservedAddresses;
import org.waymark.model.Tombstone;
import org.waymark.report.Code;
import org.waymark.report.Findings;

/** No two pages want the same address, whatever the case of its letters; old addresses are free. */
final class AddressesAreUnique implements Check {

    @Override
    public void check(Loaded loaded, Context context, Findings findings) {
        Map<String, Entry> owners = new HashMap<>();
        List<Entry> all = new ArrayList<>();
        loaded.catalogue().entries().values().forEach(records -> all.addAll(records.values()));
        for (Entry entry : all) {
            reserved(entry, loaded.catalogue(), findings);
            Entry first = owners.putIfAbsent(fold(entry.address()), entry);
            if (first != null) {
                findings.add(
                        Code.ADDRESS_CLASH,
                        entry.source().locate("permalink"),
                        "the address '" + entry.address() + "' belongs to "
                                + first.source().file() + " already",
                        "Give it another permalink or file name");
            }
        }
        aliases(all, owners, loaded.catalogue().site().languages(), findings);
        for (Tombstone tombstone : loaded.catalogue().tombstones()) {
            tombstone(tombstone, findings);
            Entry owner = owners.get(fold(Permalink.address(tombstone.address())));
            if (owner != null) {
                findings.add(
                        Code.ADDRESS_CLASH,
                        tombstone.source().locate("address"),
                        "'" + tombstone.address() + "' is said to be removed but is the address of "
                                + owner.source().file(),
                        "Remove the one or the other");
            }
        }
    }

    private static void aliases(List<Entry> all, Map<String, Entry> owners, List<String> languages, Findings findings) {
        Map<String, Entry> claimed = new HashMap<>();
        for (Entry entry : all) {
            List<String> aliases = entry.aliases();
            for (int i = 0; i < aliases.size(); i++) {
                Optional<String> fault = FormerAddresses.fault(entry, aliases.get(i), languages);
                if (fault.isPresent()) {
                    findings.add(
                            Code.INVALID_VALUE,
                            entry.source().locate("aliases", i),
                            "the old address '" + aliases.get(i) + "' " + fault.get(),
                            "Write an old file name without its ending, or an address from the root of the site, such"
                                    + " as /old/name/");
                    continue;
                }
                String address = fold(FormerAddresses.address(entry, aliases.get(i)));
                Entry owner = owners.get(address);
                Entry other = owner == null ? claimed.putIfAbsent(address, entry) : owner;
                if (other != null && other != entry) {
                    findings.add(
                            Code.ALIAS_IN_USE,
                            entry.source().locate("aliases", i),
                            "the old address '" + aliases.get(i) + "' belongs to "
                                    + other.source().file(),
                            "Remove it from one of the two");
                }
            }
        }
    }

    private static void tombstone(Tombstone tombstone, Findings findings) {
        Permalink.fault(Permalink.address(tombstone.address()))
                .ifPresent(fault -> findings.add(
                        Code.INVALID_VALUE,
                        tombstone.source().locate("address"),
                        "the address '" + tombstone.address() + "' " + fault,
                        "Write the address from the root of the site, such as datasets/old-rents"));
    }

    private static void reserved(Entry entry, Catalogue catalogue, Findings findings) {
        if (ReservedAddresses.holds(entry, catalogue.site().languages())) {
            findings.add(
                    Code.RESERVED_ADDRESS,
                    entry.source().locate("permalink"),
                    "the address '" + entry.address() + "' belongs to a page that the site makes itself",
                    "Give the record another permalink or file name");
        }
    }

    private static String fold(String address) {
        return address.toLowerCase(Locale.ROOT);
    }
}
