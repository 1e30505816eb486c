package org.waymark.catalogue.place;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Term;
import org.waymark.model.Vocabulary;

/**
 * The levels of places and data, a partial order: a ward lies in a council, a council in a region. A constituency lies in a
 * nation but not in a council, so figures for constituencies say nothing about a council.
 */
public final class Levels {

    private final Vocabulary vocabulary;
    private final Map<String, Set<String>> wider = new HashMap<>();
    private final Map<String, List<String>> kinds = new HashMap<>();

    /** @param vocabulary the terms; {@code broader} is the level that one is a kind of, {@code nests_in} those it lies in */
    public Levels(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        vocabulary.terms().forEach(level -> kinds.put(level.id(), findKinds(level)));
        vocabulary.terms().forEach(level -> wider.put(level.id(), widerThan(level)));
    }

    /**
     * Whether data for each area of one level tells something about every place of the other: it is the same level, a
     * level that the place's is a kind of, or one whose areas lie within such places.
     *
     * @param granularity the smallest areas of the data; null or unknown: no
     * @param level the level of the place; null: no
     */
    public boolean reaches(@Nullable Term granularity, @Nullable Term level) {
        return granularity != null
                && level != null
                && granularity.known()
                && kinds(level).stream()
                        .anyMatch(kind -> kind.equals(granularity.id())
                                || wider.getOrDefault(granularity.id(), Set.of())
                                        .contains(kind));
    }

    /** Whether one level is the other, or a kind of it. */
    public boolean isKind(@Nullable Term level, Term of) {
        return level != null && kinds(level).contains(of.id());
    }

    /** The most general level that this one is a kind of; itself if it is a kind of none. */
    public Term family(Term level) {
        List<Term> above = vocabulary.ancestors(level);
        return above.isEmpty() ? level : above.get(above.size() - 1);
    }

    /** The level and those that it is a kind of. */
    private List<String> kinds(Term level) {
        List<String> known = kinds.get(level.id());
        return known == null ? findKinds(level) : known;
    }

    private List<String> findKinds(Term level) {
        List<String> kinds = new ArrayList<>(List.of(level.id()));
        vocabulary.ancestors(level).forEach(kind -> kinds.add(kind.id()));
        return kinds;
    }

    /** All levels in whose areas those of this level lie, directly or through others. */
    private Set<String> widerThan(Term level) {
        Set<String> found = new LinkedHashSet<>();
        Deque<Term> open = new ArrayDeque<>(List.of(level));
        while (!open.isEmpty()) {
            for (String id : nestsIn(open.remove())) {
                Term next = found.add(id) ? vocabulary.term(id) : null;
                if (next != null) {
                    open.add(next);
                }
            }
        }
        return found;
    }

    /** In whose areas those of a level lie; a kind of level that does not say it itself is like the level above it. */
    private List<String> nestsIn(Term level) {
        for (String kind : kinds(level)) {
            Term said = vocabulary.term(kind);
            if (said != null && !said.nestsIn().isEmpty()) {
                return said.nestsIn();
            }
        }
        return List.of();
    }
}
