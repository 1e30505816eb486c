package org.waymark.catalogue.load.cache;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;
import org.waymark.bytes.ByteReader;
import org.waymark.bytes.ByteWriter;
import org.waymark.model.Entry;
import org.waymark.model.Kind;
import org.waymark.model.Vocabulary;
import org.waymark.report.Finding;

/**
 * What was read of one catalogue in the same circumstances, in this run and, if there is a file, in earlier runs.
 * Records of earlier runs are decoded on request. Records that a run does not request are not kept for the next.
 *
 * <p>The file holds a mark, a checksum, the circumstances, the vocabularies, and then for each record the version and
 * path of its file, and the record.
 */
public final class KeptRecords {

    private static final byte[] MARK = {'W', 'M', 'R', '2'};
    private static final int START = MARK.length + Integer.BYTES;

    private final @Nullable Path file;
    private final String key;
    private final Detail detail;
    private final byte[] bytes;
    private final Map<String, Slot> slots = new HashMap<>();
    private final Map<String, Slot> used = new ConcurrentHashMap<>();
    private final Map<String, ReadRecord> records = new ConcurrentHashMap<>();
    private final AtomicBoolean changed = new AtomicBoolean();
    private @Nullable ReadTerms terms;
    private RecordCodec codec;

    /**
     * The result of reading a file.
     *
     * @param entry the record; null if the file is not one
     * @param findings what is wrong with the file alone
     */
    public record ReadRecord(@Nullable Entry entry, List<Finding> findings) {}

    /**
     * The result of reading the vocabularies.
     *
     * @param vocabularies by name
     * @param findings what is wrong with their files
     */
    public record ReadTerms(Map<String, Vocabulary> vocabularies, List<Finding> findings) {}

    /** A record as bytes: a range of the bytes of the whole file. */
    private record Slot(byte[] bytes, int from, int length) {}

    private KeptRecords(@Nullable Path file, String key, Detail detail, byte[] bytes) {
        this.file = file;
        this.key = key;
        this.detail = detail;
        this.bytes = bytes;
        this.codec = new RecordCodec(detail, Map.of());
    }

    /** Records of this run only. */
    public static KeptRecords ofThisRun() {
        return new KeptRecords(null, "", Detail.WHOLE, new byte[0]);
    }

    /** The records in a file; none if its bytes are damaged or belong to other circumstances. */
    static KeptRecords of(byte[] bytes, Path file, String key, Detail detail) {
        if (bytes.length > START
                && Arrays.equals(bytes, 0, MARK.length, MARK, 0, MARK.length)
                && ByteBuffer.wrap(bytes).getInt(MARK.length) == checksum(bytes)) {
            KeptRecords kept = new KeptRecords(file, key, detail, bytes);
            try {
                if (kept.read()) {
                    return kept;
                }
            } catch (RuntimeException e) {
                // complete, but not written by this program
            }
        }
        return new KeptRecords(file, key, detail, new byte[0]);
    }

    private static int checksum(byte[] bytes) {
        CRC32C sum = new CRC32C();
        sum.update(bytes, START, bytes.length - START);
        return (int) sum.getValue();
    }

    /** Whether these records were read in the circumstances that are wanted. */
    private boolean read() {
        ByteReader in = new ByteReader(bytes);
        in.seek(START);
        if (!in.text().equals(key)) {
            return false;
        }
        keep(new ReadTerms(RecordCodec.vocabularies(in), RecordCodec.findings(in)));
        for (int i = in.count(); i > 0; i--) {
            String name = in.text();
            int length = in.count();
            slots.put(name, new Slot(bytes, in.position(), length));
            in.seek(in.position() + length);
        }
        return true;
    }

    private void keep(ReadTerms read) {
        terms = read;
        codec = new RecordCodec(detail, read.vocabularies());
    }

    @Nullable
    Path file() {
        return file;
    }

    /** The vocabularies; null if they were not kept. */
    @Nullable
    ReadTerms terms() {
        return terms;
    }

    /**
     * The vocabularies, read if they were not kept. Call this before asking for a record, because records need them.
     */
    public synchronized ReadTerms terms(Supplier<ReadTerms> reading) {
        ReadTerms known = terms;
        if (known == null) {
            known = reading.get();
            changed.set(true);
            keep(known);
        }
        return known;
    }

    /**
     * The result of reading a file, which is read at most once.
     *
     * @param version what changes when the file does
     * @param anew whether to read it even if an earlier run did
     */
    public ReadRecord record(Kind<?> kind, String path, String version, boolean anew, Supplier<ReadRecord> reading) {
        return records.computeIfAbsent(version + " " + path, name -> {
            ReadRecord before = anew ? null : get(kind, path, version);
            if (before != null) {
                return before;
            }
            ReadRecord read = reading.get();
            if (file != null) {
                put(path, version, read);
            }
            return read;
        });
    }

    /** The result of an earlier run for a file; null if it was not kept or is of another version. */
    @Nullable
    ReadRecord get(Kind<?> kind, String path, String version) {
        String name = version + " " + path;
        Slot slot = slots.get(name);
        if (slot == null) {
            return null;
        }
        try {
            ByteReader in = new ByteReader(slot.bytes());
            in.seek(slot.from());
            ReadRecord read = new ReadRecord(
                    in.number() == 0 ? null : (Entry) codec.read(kind.type(), path, in), RecordCodec.findings(in));
            used.put(name, slot);
            return read;
        } catch (RuntimeException e) {
            return null; // complete, but not written by this program
        }
    }

    /** Keeps the result of reading a file; for an outline, without its findings. */
    private void put(String path, String version, ReadRecord read) {
        ByteWriter out = new ByteWriter();
        Entry entry = read.entry();
        out.number(entry == null ? 0 : 1);
        if (entry != null) {
            codec.write(entry, out);
        }
        RecordCodec.findings(detail == Detail.WHOLE ? read.findings() : List.of(), out);
        String name = version + " " + path;
        used.put(name, new Slot(out.toBytes(), 0, out.length()));
        if (!slots.containsKey(name)) {
            changed.set(true);
        }
    }

    /** The bytes to write; null if nothing has changed. */
    byte @Nullable [] changed() {
        ReadTerms known = terms;
        if (known == null || (!changed.get() && used.size() == slots.size())) {
            return null;
        }
        ByteWriter out = new ByteWriter().raw(MARK, 0, MARK.length).raw(new byte[Integer.BYTES], 0, Integer.BYTES);
        out.text(key);
        RecordCodec.vocabularies(known.vocabularies().values(), out);
        RecordCodec.findings(known.findings(), out);
        out.number(used.size());
        new TreeMap<>(used)
                .forEach((name, slot) ->
                        out.text(name).number(slot.length()).raw(slot.bytes(), slot.from(), slot.length()));
        byte[] whole = out.toBytes();
        ByteBuffer.wrap(whole).putInt(MARK.length, checksum(whole));
        return whole;
    }
}
