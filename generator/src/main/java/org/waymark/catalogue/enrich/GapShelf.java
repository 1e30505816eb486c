package org.waymark.catalogue.enrich;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Catalogue;
import org.waymark.model.Term;
import org.waymark.model.record.Gap;

/**
 * The gap reports under one term, which have a list of their own.
 *
 * @param way what they are grouped by: kind, status, theme, population or place
 * @param term the term
 * @param gaps its reports
 */
public record GapShelf(String way, Term term, List<Gap> gaps) {

    private static final Map<String, Function<Gap, List<Term>>> WAYS = wayMap();

    private static Map<String, Function<Gap, List<Term>>> wayMap() {
        Map<String, Function<Gap, List<Term>>> ways = new LinkedHashMap<>();
        ways.put("kind", Gap::kinds);
        ways.put("status", gap -> one(gap.status()));
        ways.put("theme", Gap::themes);
        ways.put("population", Gap::populations);
        ways.put("place", Gap::places);
        return ways;
    }

    private static List<Term> one(@Nullable Term term) {
        return term == null ? List.of() : List.of(term);
    }

    /** The ways in which reports are grouped. */
    public static Set<String> ways() {
        return WAYS.keySet();
    }

    /** The folders of the lists, from the root of an edition. */
    public static List<String> folders() {
        return WAYS.keySet().stream().map(GapShelf::folder).toList();
    }

    private static String folder(String way) {
        return "gaps/" + way + "/";
    }

    /** Address of the list of a term's reports, from the root of an edition. */
    public static String address(String way, Term term) {
        return folder(way) + term.id() + ".html";
    }

    /** Address of its list, from the root of an edition. */
    public String address() {
        return address(way, term);
    }

    /** All shelves, the terms in the order of each vocabulary, the reports in the given order. */
    public static List<GapShelf> of(Collection<Gap> all, Catalogue catalogue) {
        List<GapShelf> shelves = new ArrayList<>();
        WAYS.forEach((way, termsOf) -> {
            Map<String, List<Gap>> lists = new TreeMap<>();
            Map<String, Term> terms = new TreeMap<>();
            for (Gap gap : all) {
                for (Term term : termsOf.apply(gap)) {
                    List<Gap> list = lists.computeIfAbsent(term.id(), id -> new ArrayList<>());
                    if (term.listed()
                            && (list.isEmpty() || !list.get(list.size() - 1).equals(gap))) {
                        terms.putIfAbsent(term.id(), term);
                        list.add(gap);
                    }
                }
            }
            inOrder(terms, catalogue)
                    .forEach(term -> shelves.add(new GapShelf(way, term, lists.getOrDefault(term.id(), List.of()))));
        });
        return shelves;
    }

    /** All shelves, the reports by slug. */
    public static List<GapShelf> of(Catalogue catalogue) {
        return of(catalogue.all(Gap.class), catalogue);
    }

    private static List<Term> inOrder(Map<String, Term> terms, Catalogue catalogue) {
        List<Term> ordered = new ArrayList<>();
        terms.values().stream().findFirst().ifPresent(any -> {
            for (Term term : catalogue.vocabulary(any.vocabulary()).terms()) {
                if (terms.containsKey(term.id())) {
                    ordered.add(term);
                }
            }
        });
        terms.values().stream()
                .filter(term -> ordered.stream().noneMatch(other -> other.id().equals(term.id())))
                .forEach(ordered::add);
        return ordered;
    }
}
