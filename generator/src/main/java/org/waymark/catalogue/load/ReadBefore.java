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
 * Records that were read before, so that two commits that share most files need each file only once, and a second run of
 * a command only what has changed since the first. A record is found again when its file has the same path and the same
 * version, and when all that its reading depended on is the same.
 */
public final class ReadBefore {

    private final @Nullable RecordCache cache;
    private final Predicate<String> anew;
    private final Map<List<String>, KeptRecords> kept = new ConcurrentHashMap<>();

    /** Of this run alone. */
    public ReadBefore() {
        this.cache = null;
        this.anew = file -> false;
    }

    /**
     * Of this run and of those before.
     *
     * @param cache where the others have kept theirs
     * @param anew which files to read in any case, by their path from the catalogue's root; of other files what is kept
     *     may be an outline
     */
    public ReadBefore(RecordCache cache, Predicate<String> anew) {
        this.cache = cache;
        this.anew = anew;
    }

    private KeptRecords kept(List<String> circumstances) {
        return kept.computeIfAbsent(
                circumstances, key -> cache == null ? KeptRecords.ofThisRun() : cache.open(circumstances));
    }

    /** Keeps for later runs what this one has read, where there is a cache for it. */
    public void save() {
        if (cache != null) {
            kept.values().forEach(cache::save);
        }
    }

    /**
     * The names and versions of the vocabularies and the language of plain texts: what the reading of a record depends
     * on besides its file. Null where a version is not known.
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
