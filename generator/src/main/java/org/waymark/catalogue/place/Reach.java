package org.waymark.catalogue.place;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Catalogue;
import org.waymark.model.Entry;
import org.waymark.model.Facet;
import org.waymark.model.Term;
import org.waymark.model.Vocabulary;
import org.waymark.model.schema.Values;

/**
 * What each record says about each place. This is the one place where it is worked out; pages, grids, questions and
 * comparisons ask here, and the search in the browser follows the same rules.
 */
public final class Reach {

    private static final Reached[] ALL = Reached.values();

    private final Places places;
    private final Map<String, BitSet> reachable = new HashMap<>();
    private final Map<Entry, byte[]> extents = new IdentityHashMap<>();

    private Reach(Places places) {
        this.places = places;
    }

    /** Works out the reach of all records of a catalogue that name places. */
    public static Reach of(Catalogue catalogue) {
        Reach reach = new Reach(Places.of(catalogue));
        catalogue.all().forEach(entry -> {
            List<Term> named = reach.named(entry);
            if (!named.isEmpty()) {
                reach.extents.put(entry, reach.extent(named, granularity(entry)));
            }
        });
        return reach;
    }

    /** The catalogue's places. */
    public Places places() {
        return places;
    }

    /** How far a record goes for a place. */
    public Reached of(Entry entry, Term place) {
        int at = places.at(place);
        byte[] extent = at < 0 ? null : extents.get(entry);
        return extent == null ? Reached.NONE : ALL[extent[at]];
    }

    /**
     * The places for which a record has something: those that it is about, that it reaches and that it is about a part
     * of; in the order of the vocabulary.
     */
    public List<Term> placesOf(Entry entry) {
        List<Term> found = new ArrayList<>();
        for (Term place : extents.containsKey(entry) ? places.all() : List.<Term>of()) {
            Reached reached = of(entry, place);
            if (reached != Reached.NONE && reached != Reached.WIDER) {
                found.add(place);
            }
        }
        return found;
    }

    private List<Term> named(Entry entry) {
        return Values.of(entry, Facet.PLACE, Term.class).stream()
                .filter(place -> place.vocabulary().equals(Vocabulary.PLACES) && places.at(place) >= 0)
                .toList();
    }

    private static @Nullable Term granularity(Entry entry) {
        List<Term> found = Values.of(entry, Facet.GRANULARITY, Term.class);
        return found.isEmpty() ? null : found.get(0);
    }

    /** How far a record with these places and this level goes for each place, by its position. */
    @SuppressWarnings("EnumOrdinal") // a byte for each of many places of many records
    private byte[] extent(List<Term> named, @Nullable Term granularity) {
        BitSet about = new BitSet();
        BitSet inside = new BitSet();
        BitSet part = new BitSet();
        for (Term place : named) {
            int at = places.at(place);
            about.set(at);
            inside.or(places.below(at));
            part.or(places.above(at));
        }
        BitSet reaches = (BitSet) inside.clone();
        reaches.and(reachable(granularity));
        byte[] extent = new byte[places.size()];
        for (int i = 0; i < extent.length; i++) {
            Reached best = about.get(i)
                    ? Reached.ABOUT
                    : reaches.get(i)
                            ? Reached.REACHES
                            : part.get(i) ? Reached.PART : inside.get(i) ? Reached.WIDER : Reached.NONE;
            extent[i] = (byte) best.ordinal();
        }
        return extent;
    }

    /** The places of today that data for areas of this level reaches. */
    private BitSet reachable(@Nullable Term granularity) {
        return reachable.computeIfAbsent(granularity == null ? "" : granularity.id(), id -> {
            BitSet found = new BitSet();
            for (int i = 0; i < places.size(); i++) {
                Term place = places.get(i);
                if (Places.exists(place) && places.levels().reaches(granularity, place.level())) {
                    found.set(i);
                }
            }
            return found;
        });
    }
}
