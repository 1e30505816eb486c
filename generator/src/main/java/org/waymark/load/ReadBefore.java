package org.waymark.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.waymark.load.cache.KeptRecords;
import org.waymark.load.cache.ReadRecord;
import org.waymark.load.cache.ReadTerms;
import org.waymark.load.cache.RecordCache;
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
    private final Map<List<String>, Shelf> shelves = new ConcurrentHashMap<>();

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

    /** All that was read in the same circumstances; records by version and file. */
    private record Shelf(
            Map<String, ReadRecord> records,
            Map<String, ReadTerms> terms,
            @Nullable KeptRecords kept) {}

    private Shelf shelf(List<String> circumstances) {
        return shelves.computeIfAbsent(
                circumstances,
                key -> new Shelf(
                        new ConcurrentHashMap<>(), new ConcurrentHashMap<>(), cache == null ? null : cache.open(key)));
    }

    /** Keeps for later runs what this one has read, where there is a cache for it. */
    public void save() {
        RecordCache folder = cache;
        if (folder != null) {
            shelves.values().forEach(shelf -> {
                if (shelf.kept() != null) {
                    folder.save(shelf.kept());
                }
            });
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
        if (circumstances == null) {
            return reading.get();
        }
        Shelf shelf = shelf(circumstances);
        return shelf.terms().computeIfAbsent("", key -> {
            KeptRecords kept = shelf.kept();
            ReadTerms before = kept == null ? null : kept.terms();
            if (before != null) {
                return before;
            }
            ReadTerms read = reading.get();
            if (kept != null) {
                kept.put(read);
            }
            return read;
        });
    }

    /** Reads the records of one version of the catalogue, each once. */
    RecordReading records(SourceTree tree, @Nullable List<String> circumstances, RecordReading reading) {
        if (circumstances == null) {
            return reading;
        }
        Shelf shelf = shelf(circumstances);
        return (kind, file) -> {
            String version = tree.version(file);
            return version == null
                    ? reading.read(kind, file)
                    : shelf.records()
                            .computeIfAbsent(
                                    version + " " + file, key -> read(kind, file, version, shelf.kept(), reading));
        };
    }

    private ReadRecord read(
            Kind<?> kind, String file, String version, @Nullable KeptRecords kept, RecordReading reading) {
        if (kept == null) {
            return reading.read(kind, file);
        }
        ReadRecord before = anew.test(file) ? null : kept.get(kind, file, version);
        if (before != null) {
            return before;
        }
        ReadRecord read = reading.read(kind, file);
        kept.put(file, version, read);
        return read;
    }

    /** Reads one file as a record. */
    @FunctionalInterface
    interface RecordReading {
        ReadRecord read(Kind<?> kind, String file);
    }
}
