package org.waymark.edit.harvest.kit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts what is read, written and skipped while an import runs. */
public final class Tally {

    private final Map<String, int[]> kinds = new LinkedHashMap<>();
    private final List<HarvestReport.Skip> skipped = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private int withoutAddress;

    /** A file of this kind was read. */
    public void read(String kind) {
        counts(kind)[0]++;
    }

    /** It became a record. */
    public void written(String kind) {
        counts(kind)[1]++;
    }

    /** It was skipped. */
    public void skipped(String file, String reason) {
        skipped.add(new HarvestReport.Skip(file, reason));
    }

    /** A dataset as it is written; counts its resources to which the source gives no address that can be used. */
    public void resources(Map<String, Object> dataset) {
        if (dataset.get("resources") instanceof List<?> resources) {
            withoutAddress += (int) resources.stream()
                    .filter(resource -> resource instanceof Map<?, ?> keys && !keys.containsKey("url"))
                    .count();
        }
    }

    /** Something else that a person should know. */
    public void note(String sentence) {
        notes.add(sentence);
    }

    private int[] counts(String kind) {
        return kinds.computeIfAbsent(kind, any -> new int[2]);
    }

    /** The report. */
    public HarvestReport report() {
        List<HarvestReport.Kind> counted = new ArrayList<>();
        kinds.forEach((name, counts) -> counted.add(new HarvestReport.Kind(name, counts[0], counts[1])));
        if (withoutAddress > 0) {
            notes.add("resources without an address that can be used: " + withoutAddress + ".");
        }
        skipped.sort(Comparator.comparing(HarvestReport.Skip::file));
        return new HarvestReport(counted, skipped, notes);
    }
}
