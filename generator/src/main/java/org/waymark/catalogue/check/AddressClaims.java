package org.waymark.catalogue.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.address.OwnAddresses;
import org.waymark.model.Baked;
import org.waymark.model.Catalogue;
import org.waymark.model.Entry;
import org.waymark.model.Kind;
import org.waymark.model.Loaded;
import org.waymark.model.Tombstone;
import org.waymark.model.schema.RecordSchema;
import org.waymark.model.value.Permalink;
import org.waymark.report.Code;
import org.waymark.report.Finding;
import org.waymark.report.Findings;
import org.waymark.report.Severity;
import org.waymark.source.Location;
import org.waymark.source.Source;

/**
 * Decides which record gets which address, so that no page replaces another. Spellings that a file system may treat as
 * the same count as the same address.
 *
 * <p>The site's own addresses come first. Then come addresses from file names, because these records have no other
 * address to fall back on; then permalinks, old addresses and removed records. Within each group the first file gets
 * the address, and drafts come last. A record whose permalink is refused gets the address of its file name.
 */
final class AddressClaims {

    private static final Comparator<Entry> ORDER = Comparator.comparing(Entry::draft)
            .thenComparing(entry -> entry.source().file());

    private final OwnAddresses own;
    private final Findings findings;
    private final Map<String, Holder> held = new HashMap<>();

    /** The entries that had to change. An empty value means that the entry has no page. */
    private final Map<Entry, Optional<Entry>> changed = new IdentityHashMap<>();

    /**
     * The holder of an address.
     *
     * @param at where the catalogue asks for it
     * @param source the record
     */
    private record Holder(Location at, Source source) {}

    /**
     * Why an address is refused.
     *
     * @param why in a few words that follow the address
     */
    private record Refusal(Code code, String why) {}

    private AddressClaims(OwnAddresses own, Findings findings) {
        this.own = own;
        this.findings = findings;
    }

    /** The records with the addresses that they get. Each refused address has a finding. */
    static Loaded settle(Loaded loaded, OwnAddresses own, Findings findings) {
        Catalogue catalogue = loaded.catalogue();
        return new AddressClaims(own.in(catalogue.site().languages()), findings).settle(loaded, catalogue);
    }

    private Loaded settle(Loaded loaded, Catalogue catalogue) {
        List<Entry> all = new ArrayList<>();
        catalogue.entries().values().forEach(records -> all.addAll(records.values()));
        all.sort(ORDER);
        loaded.assets().stream()
                .filter(file -> file.endsWith(".html"))
                .forEach(file -> hold(file.substring(file.indexOf('/') + 1), file));
        all.stream().filter(entry -> permalink(entry) == null).forEach(this::byFile);
        loaded.broken().forEach(broken -> hold(broken.address(), broken.file())); // their pages are kept
        permalinks(all);
        all.forEach(this::aliases);
        List<Tombstone> tombstones =
                catalogue.tombstones().stream().filter(this::isFree).toList();
        if (changed.isEmpty() && tombstones.size() == catalogue.tombstones().size()) {
            return loaded;
        }
        Catalogue settled = Catalogue.of(
                catalogue.site(),
                catalogue.vocabularies(),
                entries(catalogue.entries()),
                tombstones,
                catalogue.synonyms(),
                catalogue.lists());
        return new Loaded(settled, loaded.dataFiles(), loaded.assets(), loaded.broken());
    }

    private Map<Kind<?>, Map<String, Entry>> entries(Map<Kind<?>, Map<String, Entry>> before) {
        Map<Kind<?>, Map<String, Entry>> entries = new LinkedHashMap<>();
        before.forEach((kind, records) -> {
            Map<String, Entry> settled = new TreeMap<>();
            records.forEach((slug, entry) -> now(entry).ifPresent(now -> settled.put(slug, now)));
            entries.put(kind, Collections.unmodifiableMap(settled));
        });
        return entries;
    }

    private Optional<Entry> now(Entry entry) {
        return changed.getOrDefault(entry, Optional.of(entry));
    }

    private static @Nullable String permalink(Entry entry) {
        return entry instanceof Baked baked ? baked.permalink() : null;
    }

    private static Entry with(Entry entry, String key, @Nullable Object value) {
        return (Entry) RecordSchema.of(entry.getClass()).with(entry, key, value);
    }

    private void hold(String address, String file) {
        held.putIfAbsent(Permalink.key(address), new Holder(Location.of(file), Source.NOWHERE));
    }

    private void byFile(Entry entry) {
        Source source = entry.source();
        Refusal refusal = claim(entry.address(), false, source.location(), source);
        if (refusal != null) {
            changed.put(entry, Optional.empty());
            add(
                    refusal,
                    source.location(),
                    "the address '" + entry.address() + "' ",
                    "Rename the file. Until then it has no page");
        }
    }

    private void permalinks(List<Entry> all) {
        Map<Entry, Refusal> refused = new IdentityHashMap<>();
        for (Entry entry : all) {
            if (permalink(entry) != null) {
                boolean foreign = OwnAddresses.isForeign(entry.kind(), entry.address());
                Location at = entry.source().locate("permalink");
                Refusal refusal = claim(entry.address(), foreign, at, entry.source());
                if (refusal != null) {
                    refused.put(entry, refusal);
                }
            }
        }
        all.forEach(entry -> {
            Refusal refusal = refused.get(entry);
            if (refusal != null) {
                withoutPermalink(entry, refusal);
            }
        });
    }

    private void withoutPermalink(Entry entry, Refusal refusal) {
        Entry usual = with(entry, "permalink", null);
        Location at = entry.source().locate("permalink");
        boolean free = claim(usual.address(), false, at, entry.source()) == null;
        changed.put(entry, free ? Optional.of(usual) : Optional.empty());
        String instead = free ? "its page is at '" + usual.address() + "'" : "it has no page";
        String address = "the address '" + quotable(entry.address()) + "' ";
        add(refusal, at, address, "Change or remove the permalink. Until then " + instead);
    }

    private void aliases(Entry entry) {
        Entry now = now(entry).orElse(null);
        if (now == null || now.aliases().isEmpty()) {
            return;
        }
        List<String> free = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        String itself = Permalink.folded(now.address());
        for (int i = 0; i < now.aliases().size(); i++) {
            String alias = now.aliases().get(i);
            String address = now.formerAddress(alias);
            Location at = now.source().locate("aliases", i);
            String old = "the old address '" + quotable(alias) + "' ";
            if (itself.equals(Permalink.folded(address))) {
                findings.add(new Finding(
                        Code.ADDRESS_CLASH, Severity.WARNING, at, old + "is the page's current address", "Remove it"));
            } else if (seen.add(Permalink.folded(address))) {
                Refusal refusal = claim(address, false, at, now.source());
                if (refusal == null) {
                    free.add(alias);
                } else {
                    add(refusal, at, old, hint(refusal));
                }
            }
        }
        if (free.size() < now.aliases().size()) {
            changed.put(entry, Optional.of(with(now, "aliases", List.copyOf(free))));
        }
    }

    private static String hint(Refusal refusal) {
        return refusal.code() == Code.INVALID_VALUE
                ? "Write an old file name without its ending, or an address from the root of the site, such as /old/name/"
                : "Remove it from one of the two, or write the address that the page used to have";
    }

    private boolean isFree(Tombstone tombstone) {
        Location at = tombstone.source().locate("address");
        Refusal refusal = claim(Permalink.address(tombstone.address()), false, at, tombstone.source());
        if (refusal != null) {
            String hint = refusal.code() == Code.INVALID_VALUE
                    ? "Write the address from the root of the site, such as datasets/old-rents"
                    : "Remove the entry from the list, or write the address that the removed page used to have";
            add(refusal, at, "the address '" + quotable(tombstone.address()) + "' of a removed record ", hint);
        }
        return refusal == null;
    }

    /**
     * Gives the address to a record. Returns null on success, otherwise the reason.
     *
     * @param foreign whether the address lies in the folder of another kind, where later records would clash with it
     */
    private @Nullable Refusal claim(String address, boolean foreign, Location at, Source source) {
        Optional<String> fault = Permalink.fault(address);
        if (fault.isPresent()) {
            return new Refusal(Code.INVALID_VALUE, fault.get());
        }
        String key = Permalink.key(address);
        Holder holder = held.get(key);
        if (own.hold(address)) {
            return new Refusal(Code.RESERVED_ADDRESS, "belongs to the site's own pages");
        }
        if (foreign && holder == null) {
            return new Refusal(Code.RESERVED_ADDRESS, "is in the folder of another kind of record");
        }
        if (holder != null && holder.source() != source) {
            return new Refusal(Code.ADDRESS_CLASH, "already belongs to " + holder.at());
        }
        held.putIfAbsent(key, new Holder(at, source));
        return null;
    }

    private void add(Refusal refusal, Location at, String address, String hint) {
        findings.add(refusal.code(), at, address + refusal.why(), hint);
    }

    private static String quotable(String address) {
        StringBuilder text = new StringBuilder();
        address.codePoints()
                .limit(120)
                .forEach(c -> text.appendCodePoint(
                        Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? '\uFFFD' : c));
        return text.toString();
    }
}
