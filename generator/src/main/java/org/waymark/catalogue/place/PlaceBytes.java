package org.waymark.catalogue.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.waymark.bytes.ByteWriter;
import org.waymark.model.Term;
import org.waymark.model.Vocabulary;

/** Levels and places as bytes, from which a browser works out reach as {@link Reach} does. */
public final class PlaceBytes {

    private PlaceBytes() {}

    /**
     * Writes the levels, with those that each reaches, then the places.
     *
     * @param label what readers call a term; empty where a file of its own says it
     * @param derived the id that a reader of the file makes of a label
     */
    public static void write(
            Places places,
            Vocabulary vocabulary,
            Function<Term, String> label,
            Function<String, String> derived,
            ByteWriter out) {
        List<Term> levels = vocabulary.terms();
        Map<String, Integer> levelAt = positions(levels);
        out.number(levels.size());
        for (Term level : levels) {
            out.text(level.id()).text(label.apply(level));
            ascending(
                    out,
                    levels.stream()
                            .filter(served -> places.levels().reaches(level, served))
                            .map(served -> levelAt.getOrDefault(served.id(), 0))
                            .toList());
        }
        Map<String, Integer> placeAt = positions(places.all());
        out.number(places.all().size());
        for (Term place : places.all()) {
            List<Term> around = places.around(place);
            String shown = label.apply(place);
            Term level = place.level();
            out.text(place.id().equals(derived.apply(shown)) ? "" : place.id())
                    .text(shown)
                    .number(level == null ? 0 : 1 + levelAt.getOrDefault(level.id(), -1))
                    .number(
                            around.isEmpty()
                                    ? 0
                                    : 1 + placeAt.getOrDefault(around.get(0).id(), -1))
                    .u8(Places.exists(place) ? 1 : 0);
            ascending(
                    out,
                    places.containing(place).stream()
                            .filter(outer -> !isAlong(places, outer, around))
                            .map(outer -> placeAt.getOrDefault(outer.id(), 0))
                            .toList());
        }
    }

    /** Whether a reader knows that a place contains another, since it is the next one around it or contains that one. */
    private static boolean isAlong(Places places, Term outer, List<Term> around) {
        return !around.isEmpty() && (outer.id().equals(around.get(0).id()) || places.contains(outer, around.get(0)));
    }

    /** The position of each term, by its id. */
    public static Map<String, Integer> positions(List<Term> terms) {
        Map<String, Integer> positions = new HashMap<>();
        terms.forEach(term -> positions.put(term.id(), positions.size()));
        return positions;
    }

    /** Positions in ascending order, each less the one before. */
    public static void ascending(ByteWriter out, List<Integer> positions) {
        out.number(positions.size());
        int before = 0;
        for (int each : positions) {
            out.number(each - before);
            before = each;
        }
    }
}
