package org.waymark.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.waymark.model.Catalogue;
import org.waymark.model.Entry;
import org.waymark.model.Loaded;
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
        aliases(all, owners, findings);
        for (Tombstone tombstone : loaded.catalogue().tombstones()) {
            Entry owner = owners.get(fold(html(tombstone.address())));
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

    private static void aliases(List<Entry> all, Map<String, Entry> owners, Findings findings) {
        Map<String, Entry> claimed = new HashMap<>();
        for (Entry entry : all) {
            List<String> aliases = entry.aliases();
            for (int i = 0; i < aliases.size(); i++) {
                String address = fold(address(entry, aliases.get(i)));
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

    private static String address(Entry entry, String alias) {
        return alias.startsWith("/") ? html(alias) : html(entry.kind().address(alias));
    }

    private static String html(String address) {
        String bare = address.startsWith("/") ? address.substring(1) : address;
        if (bare.isEmpty() || bare.endsWith("/")) {
            return bare + "index.html";
        }
        return bare.endsWith(".html") ? bare : bare + ".html";
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
