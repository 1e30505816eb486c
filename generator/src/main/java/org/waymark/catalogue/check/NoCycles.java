package org.waymark.catalogue.check;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.waymark.model.Catalogue;
import org.waymark.model.Entry;
import org.waymark.model.Hierarchy;
import org.waymark.model.Loaded;
import org.waymark.model.Ref;
import org.waymark.model.Term;
import org.waymark.model.Vocabulary;
import org.waymark.model.record.Dataset;
import org.waymark.model.record.Organisation;
import org.waymark.report.Code;
import org.waymark.report.Findings;
import org.waymark.source.Location;
import org.waymark.text.Suggestion;

/** Nothing is above itself or replaces itself; broader terms exist, and no term is nested too deeply. */
final class NoCycles implements Check {

    /** How many members of a cycle are named; nobody reads a thousand. */
    private static final int MOST_NAMED = 12;

    @Override
    public void check(Loaded loaded, Context context, Findings findings) {
        Catalogue catalogue = loaded.catalogue();
        Map<String, Link> parents = new LinkedHashMap<>();
        for (Organisation organisation : catalogue.all(Organisation.class)) {
            link(catalogue, organisation, organisation.parent(), parents);
        }
        report("organisations", "parent", parents, findings);
        Map<String, Link> successors = new LinkedHashMap<>();
        catalogue.all(Dataset.class).forEach(dataset -> link(catalogue, dataset, dataset.successor(), successors));
        report("datasets", "successor", successors, findings);
        catalogue.vocabularies().values().forEach(vocabulary -> terms(vocabulary, findings));
    }

    /** From one thing to the one above it. */
    private record Link(String above, Location location) {}

    private static void link(
            Catalogue catalogue, Entry entry, @org.jspecify.annotations.Nullable Ref ref, Map<String, Link> links) {
        Entry above = catalogue.resolve(ref);
        if (above != null && ref != null) {
            links.put(entry.slug(), new Link(above.slug(), ref.location()));
        }
    }

    private static void terms(Vocabulary vocabulary, Findings findings) {
        Map<String, Link> links = new LinkedHashMap<>();
        List<String> ids = vocabulary.terms().stream().map(Term::id).toList();
        int unknown = 0;
        for (Term term : vocabulary.terms()) {
            String broader = term.broader();
            if (broader == null) {
                continue;
            }
            Location at = term.source().locate("broader");
            links.put(term.id(), new Link(broader, at));
            if (vocabulary.term(broader) == null) {
                unknown(broader, at, unknown++ < Suggestion.MOST ? ids : List.of(), findings);
            }
        }
        report("terms", "broader", vocabulary.hierarchy(), links, findings);
        for (String id : vocabulary.hierarchy().tooDeep()) {
            findings.add(
                    Code.TOO_DEEP,
                    Objects.requireNonNull(links.get(id)).location(),
                    "the term '" + id + "' has more than " + Hierarchy.MAX_DEPTH + " terms above it",
                    "Give it a wider 'broader'. Until then it and its narrower terms are placed directly under the "
                            + Hierarchy.MAX_DEPTH + "th term from the top");
        }
    }

    private static void unknown(String broader, Location at, List<String> ids, Findings findings) {
        findings.add(
                Code.UNKNOWN_REFERENCE,
                at,
                "broader names the term '" + broader + "', which does not exist",
                Suggestion.nearest(broader, ids)
                        .map(known -> "Did you mean '" + known + "'?")
                        .orElse("Write the id of a term of this vocabulary"));
    }

    private static void report(String what, String field, Map<String, Link> links, Findings findings) {
        Map<String, String> above = new LinkedHashMap<>();
        links.forEach((name, link) -> above.put(name, link.above()));
        report(what, field, Hierarchy.of(above), links, findings);
    }

    /** Reports each cycle once, at its alphabetically first member. */
    private static void report(
            String what, String field, Hierarchy hierarchy, Map<String, Link> links, Findings findings) {
        for (List<String> members : hierarchy.cycles()) {
            Link link = Objects.requireNonNull(links.get(Collections.min(members)));
            findings.add(
                    Code.CYCLE,
                    link.location(),
                    "these " + what + " lead to each other through '" + field + "': " + path(members),
                    "Remove '" + field + "' from one of them");
        }
    }

    private static String path(List<String> members) {
        int more = members.size() - MOST_NAMED;
        String all = more <= 0
                ? String.join(" → ", members)
                : String.join(" → ", members.subList(0, MOST_NAMED)) + " → … (" + more + " more)";
        return all + " → " + members.get(0);
    }
}
