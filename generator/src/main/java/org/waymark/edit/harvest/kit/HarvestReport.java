package org.waymark.edit.harvest.kit;

import java.util.ArrayList;
import java.util.List;

/**
 * The outcome for every source file of an import.
 *
 * @param kinds the files that were read, counted by what they describe
 * @param skipped the files that were read and not written, in the order of their names
 * @param notes what else a person should know, one sentence each
 */
public record HarvestReport(List<Kind> kinds, List<Skip> skipped, List<String> notes) {

    /**
     * The files of one kind.
     *
     * @param name what they describe, in the plural: {@code datasets}
     * @param read how many files were read
     * @param written how many of them became a record
     */
    public record Kind(String name, int read, int written) {}

    /**
     * A skipped file.
     *
     * @param file its path from the root of the source
     * @param reason why, as the end of a sentence
     */
    public record Skip(String file, String reason) {}

    public HarvestReport {
        kinds = List.copyOf(kinds);
        skipped = List.copyOf(skipped);
        notes = List.copyOf(notes);
    }

    /** How many source files were read. */
    public int read() {
        return kinds.stream().mapToInt(Kind::read).sum();
    }

    /** How many of them became a record. */
    public int written() {
        return kinds.stream().mapToInt(Kind::written).sum();
    }

    /** The report for people, the sum that proves it last. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        skipped.forEach(skip -> lines.add("skipped " + skip.file() + ": " + skip.reason()));
        lines.addAll(notes);
        for (Kind kind : kinds) {
            lines.add(kind.name() + ": " + sum(kind.read(), kind.written(), kind.read() - kind.written()));
        }
        lines.add(sum(read(), written(), skipped.size()));
        return lines;
    }

    private static String sum(int read, int written, int skipped) {
        return "read " + read + " = written " + written + " + skipped " + skipped;
    }
}
