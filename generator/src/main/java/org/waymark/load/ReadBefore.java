package org.waymark.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Entry;
import org.waymark.model.Kind;
import org.waymark.model.Vocabulary;
import org.waymark.report.Finding;
import org.waymark.source.SourceTree;

/**
 * Records that were read before, so that two commits that share most files need each file only once. A record is found
 * again when its file has the same path and the same content, and when all that its reading depended on is the same.
 */
public final class ReadBefore {

    private final Map<Key, Read> reads = new ConcurrentHashMap<>();
    private final Map<Object, Terms> terms = new ConcurrentHashMap<>();

    /** Which file, read under what circumstances. */
    private record Key(Kind kind, String file, String version, Object circumstances) {}

    /**
     * What reading a file gave.
     *
     * @param entry null when the file is no record
     */
    record Read(@Nullable Entry entry, List<Finding> findings) {}

    /** What reading the vocabularies gave. */
    record Terms(Map<String, Vocabulary> vocabularies, List<Finding> findings) {}

    /** The vocabularies, read once for the same circumstances. */
    Terms terms(@Nullable Object circumstances, Supplier<Terms> reading) {
        return circumstances == null ? reading.get() : terms.computeIfAbsent(circumstances, key -> reading.get());
    }

    /** Reads a file that may not have been read before. */
    @FunctionalInterface
    interface Reading {
        Read read();
    }

    /**
     * The names and versions of the vocabularies and the language of plain texts: what the reading of a record depends
     * on besides its file. Null where a version is not known.
     */
    static @Nullable Object circumstances(SourceTree tree, SortedSet<String> vocabularies, String language) {
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

    Read read(Kind kind, String file, @Nullable String version, @Nullable Object circumstances, Reading reading) {
        if (version == null || circumstances == null) {
            return reading.read();
        }
        return reads.computeIfAbsent(new Key(kind, file, version, circumstances), key -> reading.read());
    }
}
