package org.waymark.load.cache;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Entry;
import org.waymark.model.Kind;
import org.waymark.model.Vocabulary;
import org.waymark.report.Finding;

/**
 * What was read of one catalogue in the same circumstances, each record as bytes until it is asked for. What a run does
 * not ask for is not kept for the next.
 *
 * <p>A file of it holds a mark, a checksum, under what circumstances all was read, the vocabularies, and then for each record the version
 * and path of its file, and the record.
 */
public final class KeptRecords {

    private static final byte[] MARK = {'W', 'M', 'R', '1'};
    private static final int CHECKSUM = 4;

    private final Path file;
    private final String key;
    private final Detail detail;
    private final byte[] bytes;
    private final Map<String, Slot> slots = new HashMap<>();
    private final Map<String, Slot> used = new ConcurrentHashMap<>();
    private final AtomicBoolean changed = new AtomicBoolean();
    private @Nullable ReadTerms terms;
    private RecordCodec codec;

    /** A record as bytes; those of a file that was read lie among the bytes of all. */
    private record Slot(byte[] bytes, int from, int length) {}

    private KeptRecords(Path file, String key, Detail detail, byte[] bytes) {
        this.file = file;
        this.key = key;
        this.detail = detail;
        this.bytes = bytes;
        this.codec = new RecordCodec(detail, Map.of());
    }

    static KeptRecords none(Path file, String key, Detail detail) {
        return new KeptRecords(file, key, detail, new byte[0]);
    }

    static KeptRecords of(byte[] bytes, Path file, String key, Detail detail) {
        int start = MARK.length + CHECKSUM;
        if (bytes.length > start
                && Arrays.equals(bytes, 0, MARK.length, MARK, 0, MARK.length)
                && Arrays.equals(bytes, MARK.length, start, checksum(bytes), 0, CHECKSUM)) {
            KeptRecords kept = new KeptRecords(file, key, detail, bytes);
            try {
                if (kept.read(new ByteReader(bytes, start, bytes.length - start))) {
                    return kept;
                }
            } catch (RuntimeException e) {
                // whole, but not what this program writes
            }
        }
        return none(file, key, detail);
    }

    private static byte[] checksum(byte[] bytes) {
        CRC32C sum = new CRC32C();
        sum.update(bytes, MARK.length + CHECKSUM, bytes.length - MARK.length - CHECKSUM);
        return java.nio.ByteBuffer.allocate(CHECKSUM)
                .putInt((int) sum.getValue())
                .array();
    }

    /** Whether these are the records that are wanted. */
    private boolean read(ByteReader in) {
        if (!in.text().equals(key)) {
            return false;
        }
        Map<String, Vocabulary> vocabularies = new TreeMap<>();
        for (int i = in.count(); i > 0; i--) {
            Vocabulary vocabulary = VocabularyCodec.read(in);
            vocabularies.put(vocabulary.name(), vocabulary);
        }
        keep(new ReadTerms(vocabularies, FindingCodec.read(in)));
        for (int i = in.count(); i > 0; i--) {
            String name = in.text();
            int length = in.count();
            slots.put(name, new Slot(bytes, in.position(), length));
            in.skip(length);
        }
        return true;
    }

    private ReadTerms keep(ReadTerms read) {
        terms = read;
        codec = new RecordCodec(detail, read.vocabularies());
        return read;
    }

    Path file() {
        return file;
    }

    /** The vocabularies, or null when they were not kept. */
    public @Nullable ReadTerms terms() {
        return terms;
    }

    /** Keeps the vocabularies; before any record, since records need them. */
    public void put(ReadTerms read) {
        changed.set(true);
        keep(read);
    }

    /**
     * What reading a file gave.
     *
     * @param version what changes when the file does
     * @return null when it was not kept, or not of this version
     */
    public @Nullable ReadRecord get(Kind<?> kind, String path, String version) {
        String name = name(path, version);
        Slot slot = slots.get(name);
        if (slot == null) {
            return null;
        }
        try {
            ByteReader in = new ByteReader(slot.bytes(), slot.from(), slot.length());
            List<Finding> findings = FindingCodec.read(in);
            Entry entry = in.number() == 0 ? null : (Entry) codec.read(kind.type(), path, in);
            used.put(name, slot);
            return new ReadRecord(entry, findings);
        } catch (RuntimeException e) {
            return null; // whole, but not what this program writes
        }
    }

    /** Keeps what reading a file gave. Of an outline that is not what is wrong with the file. */
    public void put(String path, String version, ReadRecord read) {
        ByteWriter out = new ByteWriter();
        FindingCodec.write(detail == Detail.WHOLE ? read.findings() : List.of(), out);
        Entry entry = read.entry();
        out.number(entry == null ? 0 : 1);
        if (entry != null) {
            codec.write(entry, out);
        }
        byte[] written = out.toBytes();
        String name = name(path, version);
        used.put(name, new Slot(written, 0, written.length));
        if (!slots.containsKey(name)) {
            changed.set(true);
        }
    }

    private static String name(String path, String version) {
        return version + " " + path;
    }

    /** What is to be written, or null when it is what was read. */
    byte @Nullable [] changed() {
        ReadTerms known = terms;
        if (known == null || (!changed.get() && used.size() == slots.size())) {
            return null;
        }
        ByteWriter out = new ByteWriter();
        out.raw(MARK, 0, MARK.length);
        out.raw(new byte[CHECKSUM], 0, CHECKSUM);
        out.text(key);
        out.number(known.vocabularies().size());
        known.vocabularies().values().forEach(vocabulary -> VocabularyCodec.write(vocabulary, out));
        FindingCodec.write(known.findings(), out);
        Map<String, Slot> all = new TreeMap<>(used);
        out.number(all.size());
        all.forEach((name, slot) -> {
            out.text(name);
            out.number(slot.length());
            out.raw(slot.bytes(), slot.from(), slot.length());
        });
        byte[] whole = out.toBytes();
        System.arraycopy(checksum(whole), 0, whole, MARK.length, CHECKSUM);
        return whole;
    }
}
