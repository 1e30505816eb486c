package org.waymark.catalogue.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.load.cache.KeptRecords;
import org.waymark.catalogue.load.cache.KeptRecords.ReadRecord;
import org.waymark.catalogue.load.cache.KeptRecords.ReadTerms;
import org.waymark.catalogue.load.cache.RecordCache;
import org.waymark.model.Kind;
import org.waymark.source.SourceTree;

/**
 * Records that were read before. Two commits that share most files read each shared file once, and a second run of a
 * command reads only what has changed. A record is reused if its file has the same path and version, and if everything
 * else that its reading depends on is the same.
 */
public final class ReadBefore {

    private final @Nullable RecordCache cache;
    private final Predicate<String> anew;
    private final Map<List<String>, KeptRecords> kept = new ConcurrentHashMap<>();

    /** Records of this run only. */
    public ReadBefore() {
        this.cache = null;
        this.anew = file -> false;
    }

    /**
     * Records of this run and earlier runs.
     *
     * @param cache where earlier runs stored their records
     * @param anew which files to read again in any case, by path from the catalogue's root; for other files an outline
     *     is enough
     */
    public ReadBefore(RecordCache cache, Predicate<String> anew) {
        this.cache = cache;
        this.anew = anew;
    }

    private KeptRecords kept(List<String> circumstances) {
        return kept.computeIfAbsent(
                circumstances, key -> cache == null ? KeptRecords.ofThisRun() : cache.open(circumstances));
    }

    /** Stores what this run has read, if there is a cache. */
    public void save() {
        if (cache != null) {
            kept.values().forEach(cache::save);
        }
    }

    /**
     * The names and versions of the vocabularies and the language of plain texts: everything besides its file that the
     * reading of a record depends on. Null if a version is unknown.
     */
    static @Nullable List<String> circumstances(SourceTree tree, SortedSet<String> vocabularies, String language) {
        List<String> circumstances = new ArrayList<>(List.of(language));
        for (String vocabulary : vocabularies) {
            String version = tree.version(vocabulary);
            if (version == null) {
                return null;
            }
            circumstances.add(vocabulary);
            circumstances.add(version);
        }
        return List.copyOf(circumstances);
    }

    /** The vocabularies, read once in the same circumstances. */
    ReadTerms terms(@Nullable List<String> circumstances, Supplier<ReadTerms> reading) {
        return circumstances == null ? reading.get() : kept(circumstances).terms(reading);
    }

    /** Reads the records of one version of the catalogue, each once. */
    RecordReading records(SourceTree tree, @Nullable List<String> circumstances, RecordReading reading) {
        if (circumstances == null) {
            return reading;
        }
        KeptRecords records = kept(circumstances);
        return (kind, file) -> {
            String version = tree.version(file);
            return version == null
                    ? reading.read(kind, file)
                    : records.record(kind, file, version, anew.test(file), () -> reading.read(kind, file));
        };
    }

    /** Reads one file as a record. */
    @FunctionalInterface
    interface RecordReading {
        ReadRecord read(Kind<?> kind, String file);
    }
}
