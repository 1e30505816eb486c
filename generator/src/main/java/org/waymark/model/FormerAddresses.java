package org.waymark.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Addresses that a record's page had before: its {@code aliases}, each of which now leads to the page. */
public final class FormerAddresses {

    private FormerAddresses() {}

    /**
     * Where the page was, from the root of its edition.
     *
     * @param alias an old slug, or with a slash at its beginning an old address, as Jekyll's {@code redirect_from} has it
     */
    public static String address(Entry entry, String alias) {
        return Permalink.address(alias.startsWith("/") ? alias : entry.kind().path() + "/" + alias);
    }

    /**
     * Why no page can stand at an alias, in a few words; empty where one can.
     *
     * @param languages the languages of the site
     */
    public static Optional<String> fault(Entry entry, String alias, Collection<String> languages) {
        String address = address(entry, alias);
        Optional<String> fault = Permalink.fault(address);
        boolean reserved = ReservedAddresses.holds(entry.kind(), address, languages);
        return fault.isEmpty() && reserved ? Optional.of("belongs to a page that the site makes itself") : fault;
    }

    /** The addresses from which pages can lead to this record, without its own. */
    public static List<String> of(Entry entry, Collection<String> languages) {
        return entry.aliases().stream()
                .filter(alias -> fault(entry, alias, languages).isEmpty())
                .map(alias -> address(entry, alias))
                .filter(address -> !address.equals(entry.address()))
                .distinct()
                .toList();
    }
}
