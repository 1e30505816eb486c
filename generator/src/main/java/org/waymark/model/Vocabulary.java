package org.waymark.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.model.value.Link;
import org.waymark.model.value.Text;
import org.waymark.text.Folding;

/**
 * A list of terms, in the order of its file (SKOS reference, {@code skos:ConceptScheme}).
 *
 * <p>Any spelling of a term resolves to it: id, label in any language, alias, misspelling, code, whatever the case and
 * with hyphens, underscores and runs of spaces alike.
 */
public final class Vocabulary {

    /** The vocabulary of levels: the kinds of area that a place is and that data is given for. */
    public static final String LEVELS = "granularities";

    /** The vocabulary of places. */
    public static final String PLACES = "places";

    private final String name;
    private final @Nullable Text title;
    private final Map<String, Term> byId;
    private final Map<String, Term> bySpelling;
    private final Hierarchy hierarchy;
    private final Map<String, List<Term>> narrower;

    /**
     * @param name its file's name without the ending
     * @param title what readers see, or null
     * @param terms its terms; of two that share an id or spelling the first counts
     */
    public Vocabulary(String name, @Nullable Text title, List<Term> terms) {
        this.name = name;
        this.title = title;
        Map<String, Term> ids = new LinkedHashMap<>();
        Map<String, Term> spellings = new LinkedHashMap<>();
        terms.forEach(term -> ids.putIfAbsent(term.id(), term));
        // Ids win over labels, labels over aliases, whatever the order of the terms.
        ids.values().forEach(term -> spellings.putIfAbsent(Folding.fold(term.id()), term));
        ids.values()
                .forEach(term -> term.label()
                        .byLanguage()
                        .values()
                        .forEach(label -> spellings.putIfAbsent(Folding.fold(label), term)));
        ids.values()
                .forEach(term ->
                        otherSpellings(term).forEach(spelling -> spellings.putIfAbsent(Folding.fold(spelling), term)));
        this.byId = Collections.unmodifiableMap(ids);
        this.bySpelling = spellings;
        this.hierarchy = Hierarchy.of(links(ids));
        this.narrower = new HashMap<>();
        for (Term term : ids.values()) {
            String broader = hierarchy.above(term.id());
            if (broader != null) {
                narrower.computeIfAbsent(broader, id -> new ArrayList<>()).add(term);
            }
        }
    }

    /** From each term to the one above it, where the vocabulary has that one. */
    private static Map<String, String> links(Map<String, Term> ids) {
        Map<String, String> links = new LinkedHashMap<>();
        for (Term term : ids.values()) {
            String broader = term.broader();
            if (broader != null && ids.containsKey(broader)) {
                links.put(term.id(), broader);
            }
        }
        return links;
    }

    /** What else means the term, besides its id and its labels. */
    public static List<String> otherSpellings(Term term) {
        List<String> all = new ArrayList<>(term.aliases());
        all.addAll(term.misspellings());
        String code = term.code();
        if (code != null) {
            all.add(code);
        }
        all.addAll(term.codes());
        term.sameAs().forEach(link -> all.add(link.href()));
        Link url = term.url();
        if (url != null) {
            all.add(url.href());
        }
        all.addAll(term.mediaTypes());
        return all;
    }

    /** Its file's name without the ending: {@code themes}. */
    public String name() {
        return name;
    }

    /** What readers see, or null. */
    public @Nullable Text title() {
        return title;
    }

    /** All terms, in the order of the file. */
    public List<Term> terms() {
        return List.copyOf(byId.values());
    }

    /** The term with exactly this id, or null. */
    public @Nullable Term term(String id) {
        return byId.get(id);
    }

    /** The term that this spelling means. */
    public Optional<Term> resolve(String spelling) {
        Term exact = byId.get(spelling);
        return Optional.ofNullable(exact != null ? exact : bySpelling.get(Folding.fold(spelling)));
    }

    /** Everything that resolves, for suggestions: ids and labels. */
    public List<String> suggestions() {
        List<String> all = new ArrayList<>(byId.keySet());
        byId.values().forEach(term -> all.addAll(term.label().byLanguage().values()));
        return all;
    }

    /** Which term is above which, with cycles cut. */
    public Hierarchy hierarchy() {
        return hierarchy;
    }

    /** The terms directly under this one. */
    public List<Term> narrower(Term term) {
        return narrower.getOrDefault(term.id(), List.of());
    }

    /** The term directly above this one, or null; unlike {@link Term#broader} it never leads back to the term. */
    public @Nullable Term broader(Term term) {
        String above = hierarchy.above(term.id());
        return above == null ? null : byId.get(above);
    }

    /** The terms above this one, the nearest first; at most {@link Hierarchy#MAX_DEPTH}. */
    public List<Term> ancestors(Term term) {
        List<Term> above = new ArrayList<>();
        for (Term next = broader(term); next != null; next = broader(next)) {
            above.add(next);
        }
        return above;
    }

    /** The ids of those terms that it has, and of all above them. */
    public Set<String> withAncestors(List<Term> terms) {
        Set<String> ids = new LinkedHashSet<>();
        for (Term term : terms) {
            if (term.listed() && ids.add(term.id())) {
                ancestors(term).forEach(above -> ids.add(above.id()));
            }
        }
        return ids;
    }

    /** The terms with no wider term in this vocabulary. */
    public List<Term> roots() {
        return byId.values().stream().filter(term -> broader(term) == null).toList();
    }
}
