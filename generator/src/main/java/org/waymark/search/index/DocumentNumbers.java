package org.waymark.search.index;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Catalogue;
import org.waymark.model.Classified;
import org.waymark.model.Entry;
import org.waymark.model.Facet;
import org.waymark.model.Kind;
import org.waymark.model.Ref;
import org.waymark.model.record.Kinds;
import org.waymark.model.schema.RecordSchema;
import org.waymark.model.schema.Values;
import org.waymark.search.format.IndexManifest.KindRange;

/**
 * Gives each record its number. Similar records are together in blocks, and the cards of a block are one file. Where a
 * block ends depends on the names of its records, and each record's place in its block on its own name. So adding or
 * removing a record moves few others, which matters because numbers are in every file of the index.
 */
final class DocumentNumbers {

    /** Numbers in a block; doubled where the names of the blocks alone would take much space. */
    private static final int SLOTS = 32;

    private static final int MANY = 5_000;

    private final List<@Nullable Entry> entries = new ArrayList<>();
    private final List<KindRange> kinds = new ArrayList<>();

    private final int slots;

    private DocumentNumbers(int slots) {
        this.slots = slots;
    }

    static DocumentNumbers of(Catalogue catalogue, Collection<? extends Entry> editorial) {
        int size = catalogue.entries().values().stream().mapToInt(Map::size).sum();
        DocumentNumbers numbers = new DocumentNumbers(size > MANY ? 2 * SLOTS : SLOTS);
        for (Kind<?> kind : Kinds.ALL) {
            List<Entry> records = new ArrayList<>();
            if (kind.isBaked()) {
                editorial.stream().filter(entry -> entry.kind() == kind).forEach(records::add);
            } else {
                records.addAll(catalogue.entries().getOrDefault(kind, Map.of()).values());
            }
            numbers.add(kind, records);
        }
        return numbers;
    }

    private void add(Kind<?> kind, List<Entry> records) {
        if (records.isEmpty()) {
            return;
        }
        kinds.add(new KindRange(kind.key(), kind.path().isEmpty() ? "" : kind.path() + "/", entries.size() / slots));
        Map<Entry, String> likeness = new IdentityHashMap<>();
        records.forEach(record -> likeness.put(record, likeness(record)));
        records.sort(Comparator.<Entry, String>comparing(record -> likeness.getOrDefault(record, ""))
                .thenComparing(Entry::slug));
        List<Entry> block = new ArrayList<>();
        for (Entry entry : records) {
            block.add(entry);
            boolean ends = block.size() >= slots * 3 / 8 && hash(entry.slug()) % chance() == 0;
            if (ends || block.size() == slots * 13 / 16) {
                place(block);
                block.clear();
            }
        }
        if (!block.isEmpty()) {
            place(block);
        }
    }

    /** What similar records have in common: their first theme and their publisher. */
    private static String likeness(Entry entry) {
        if (!(entry instanceof Classified record)
                || !RecordSchema.of(entry.getClass()).has(Facet.ORGANISATION)) {
            return "";
        }
        List<Ref> publishers = Values.of(entry, Facet.ORGANISATION, Ref.class);
        String theme = record.themes().isEmpty() ? "" : record.themes().get(0).id();
        return theme + "\n" + (publishers.isEmpty() ? "" : publishers.get(0).target());
    }

    /** Puts each record at the place given by its name, or at the next free one. */
    private void place(List<Entry> block) {
        @Nullable Entry[] places = new @Nullable Entry[slots];
        block.sort(Comparator.<Entry>comparingLong(entry -> hash(entry.slug())).thenComparing(Entry::slug));
        for (Entry entry : block) {
            int place = (int) ((hash(entry.slug()) / chance()) % slots);
            while (places[place] != null) {
                place = (place + 1) % slots;
            }
            places[place] = entry;
        }
        entries.addAll(Arrays.asList(places));
    }

    /** One in this many records ends a block that is long enough. */
    private int chance() {
        return slots / 4;
    }

    /** How many numbers belong to a block. */
    int slots() {
        return slots;
    }

    static long hash(String text) {
        CRC32 crc = new CRC32();
        crc.update(text.getBytes(StandardCharsets.UTF_8));
        return crc.getValue();
    }

    /** The records by number; null for a free number. */
    List<@Nullable Entry> entries() {
        return entries;
    }

    /** The kinds of the records. */
    List<KindRange> kinds() {
        return kinds;
    }
}
