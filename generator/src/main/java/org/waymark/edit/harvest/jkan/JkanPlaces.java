package org.waymark.edit.harvest.jkan;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.waymark.edit.harvest.kit.RawRecord;
import org.waymark.edit.harvest.kit.TermList;
import org.waymark.yaml.FrontMatter;

/** The areas of interest that several datasets share become places; a description used once stays with its dataset. */
final class JkanPlaces {

    private static final int LONGEST = 80;
    private static final int MOST = 200;

    private final Map<String, String> ids = new TreeMap<>();
    private final TermList terms = new TermList("Places");

    JkanPlaces(Collection<FrontMatter> datasets) {
        Map<String, Integer> uses = new TreeMap<>();
        for (FrontMatter dataset : datasets) {
            String area = new RawRecord(dataset.header()).line("area_of_interest");
            if (area != null && area.length() <= LONGEST) {
                uses.merge(area, 1, Integer::sum);
            }
        }
        uses.values().removeIf(count -> count < 2);
        if (uses.size() <= MOST) {
            uses.keySet().forEach(area -> ids.put(TermList.fold(area), terms.id(area)));
        }
    }

    /** The place's id; empty where this area is not one of them. */
    Optional<String> id(@Nullable String area) {
        return area == null ? Optional.empty() : Optional.ofNullable(ids.get(TermList.fold(area)));
    }

    /** The vocabulary. */
    TermList terms() {
        return terms;
    }
}
