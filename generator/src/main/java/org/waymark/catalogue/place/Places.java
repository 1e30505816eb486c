package org.waymark.catalogue.place;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Catalogue;
import org.waymark.model.Term;
import org.waymark.model.Vocabulary;

/** The places of a catalogue: which contains which, at which level each is, and what became of former ones. */
public final class Places {

    private final Vocabulary vocabulary;
    private final Levels levels;
    private final List<Term> all;
    private final Map<String, Integer> index = new HashMap<>();
    private final Map<String, Term> byCode = new HashMap<>();
    private final Map<String, List<Term>> predecessors = new LinkedHashMap<>();

    /** For each place those that contain it, and those that it contains, without itself. */
    private final List<BitSet> above = new ArrayList<>();

    private final List<BitSet> below = new ArrayList<>();

    private Places(Vocabulary vocabulary, Levels levels) {
        this.vocabulary = vocabulary;
        this.levels = levels;
        this.all = vocabulary.terms();
        for (int i = 0; i < all.size(); i++) {
            Term place = all.get(i);
            index.put(place.id(), i);
            for (String id : place.successors()) {
                predecessors.computeIfAbsent(id, key -> new ArrayList<>()).add(place);
            }
            above.add(new BitSet());
            below.add(new BitSet());
        }
        all.forEach(place -> codes(place).forEach(code -> byCode.putIfAbsent(code, place)));
        for (int i = 0; i < all.size(); i++) {
            collectAbove(i, all.get(i), new LinkedHashSet<>(Set.of(all.get(i).id())));
        }
        for (int i = 0; i < all.size(); i++) {
            int inner = i;
            above.get(i).stream().forEach(outer -> below.get(outer).set(inner));
        }
    }

    /** The places of a catalogue. */
    public static Places of(Catalogue catalogue) {
        return new Places(catalogue.vocabulary(Vocabulary.PLACES), new Levels(catalogue.vocabulary(Vocabulary.LEVELS)));
    }

    private static List<String> codes(Term place) {
        List<String> codes = new ArrayList<>(place.codes());
        if (place.code() != null) {
            codes.add(0, place.code());
        }
        return codes;
    }

    private void collectAbove(int i, Term place, Set<String> seen) {
        for (String id : directlyAbove(place)) {
            Term outer = vocabulary.term(id);
            if (outer != null && seen.add(id)) {
                above.get(i).set(at(outer));
                collectAbove(i, outer, seen);
            }
        }
    }

    /**
     * The places that contain this one. What was merged into one other place lies in that one; if a place was divided, its
     * successors lie in it.
     */
    private List<String> directlyAbove(Term place) {
        List<String> ids = new ArrayList<>(place.within());
        Term broader = vocabulary.broader(place);
        if (broader != null) {
            ids.add(broader.id());
        }
        if (place.successors().size() == 1) {
            ids.addAll(place.successors());
        }
        predecessors.getOrDefault(place.id(), List.of()).stream()
                .filter(former -> former.successors().size() > 1)
                .forEach(former -> ids.add(former.id()));
        return ids;
    }

    int at(Term place) {
        return Objects.requireNonNullElse(index.get(place.id()), -1);
    }

    int size() {
        return all.size();
    }

    Term get(int i) {
        return all.get(i);
    }

    BitSet below(int i) {
        return below.get(i);
    }

    BitSet above(int i) {
        return above.get(i);
    }

    /** The order of levels. */
    public Levels levels() {
        return levels;
    }

    /** All places, in the order of the vocabulary. */
    public List<Term> all() {
        return all;
    }

    /** The place with this code, today's or a former one; null if there is none. */
    public @Nullable Term byCode(String code) {
        return byCode.get(code);
    }

    /** Whether one place lies in another, directly or through others. A place does not contain itself. */
    public boolean contains(Term outer, Term inner) {
        int i = at(inner);
        int o = at(outer);
        return i >= 0 && o >= 0 && above.get(i).get(o);
    }

    /** Those of these places that contain none of the others, in their order. */
    public List<Term> innermost(Collection<Term> some) {
        BitSet all = new BitSet();
        some.stream().mapToInt(this::at).filter(i -> i >= 0).forEach(all::set);
        return some.stream()
                .filter(place -> at(place) < 0 || !below.get(at(place)).intersects(all))
                .toList();
    }

    /** All places that contain this one, in the order of the vocabulary. */
    public List<Term> containing(Term place) {
        return above.get(at(place)).stream().mapToObj(all::get).toList();
    }

    /** The places around this one along the hierarchy, the nearest first: its county, region, nation. */
    public List<Term> around(Term place) {
        return vocabulary.ancestors(place);
    }

    /** The places directly in this one that exist today, in the order of the vocabulary. */
    public List<Term> parts(Term place) {
        return vocabulary.narrower(place).stream().filter(Places::exists).toList();
    }

    /** Whether the place exists today: nothing took its place, and no end is given. */
    public static boolean exists(Term place) {
        return place.successors().isEmpty()
                && (place.period() == null || place.period().end() == null);
    }

    /** The places that exist today and took the place of this one, in the end; itself if it exists. */
    public List<Term> successors(Term place) {
        Set<Term> found = new LinkedHashSet<>();
        collectSuccessors(place, found, new LinkedHashSet<>());
        return List.copyOf(found);
    }

    private void collectSuccessors(Term place, Set<Term> found, Set<String> seen) {
        if (!seen.add(place.id())) {
            return;
        }
        List<Term> next = place.successors().stream()
                .map(vocabulary::term)
                .filter(Objects::nonNull)
                .toList();
        if (next.isEmpty() && exists(place)) {
            found.add(place);
        }
        next.forEach(each -> collectSuccessors(each, found, seen));
    }

    /** Whether two places are compared with each other: their levels are kinds of the same level. */
    public boolean arePeers(Term one, Term other) {
        Term first = one.level();
        Term second = other.level();
        return first != null
                && second != null
                && levels.family(first).id().equals(levels.family(second).id());
    }
}
