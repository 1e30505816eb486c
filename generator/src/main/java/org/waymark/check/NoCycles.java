package org.waymark.check;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.model.Catalogue;
import org.waymark.model.Dataset;
import org.waymark.model.Entry;
import org.waymark.model.Loaded;
import org.waymark.model.Organisation;
import org.waymark.model.Ref;
import org.waymark.model.Term;
import org.waymark.model.Vocabulary;
import org.waymark.report.Code;
import org.waymark.report.Findings;
import org.waymark.report.Suggestion;
import org.waymark.source.Location;

/** Nothing is above, or takes the place of, itself; and what is above a term exists. */
final class NoCycles implements Check {

    @Override
    public void check(Loaded loaded, Context context, Findings findings) {
        Catalogue catalogue = loaded.catalogue();
        Map<String, Link> parents = new LinkedHashMap<>();
        for (Organisation organisation : catalogue.organisations()) {
            link(catalogue, organisation, organisation.parent(), parents);
        }
        report("organisations", "parent", parents, findings);
        Map<String, Link> successors = new LinkedHashMap<>();
        for (Dataset dataset : catalogue.datasets()) {
            link(catalogue, dataset, dataset.successor(), successors);
        }
        report("datasets", "successor", successors, findings);
        for (Vocabulary vocabulary : catalogue.vocabularies().values()) {
            terms(vocabulary, findings);
        }
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
        for (Term term : vocabulary.terms()) {
            String broader = term.broader();
            if (broader == null) {
                continue;
            }
            Location at = term.source().locate("broader");
            links.put(term.id(), new Link(broader, at));
            if (vocabulary.term(broader) == null) {
                List<String> ids = vocabulary.terms().stream().map(Term::id).toList();
                findings.add(
                        Code.UNKNOWN_REFERENCE,
                        at,
                        "broader names the term '" + broader + "', which does not exist",
                        Suggestion.nearest(broader, ids)
                                .map(known -> "Did you mean '" + known + "'?")
                                .orElse("Write the id of a term of this vocabulary"));
            }
        }
        report("terms", "broader", links, findings);
    }

    /** Reports each cycle once, at its member that comes first in the alphabet. */
    private static void report(String what, String field, Map<String, Link> links, Findings findings) {
        Set<String> done = new LinkedHashSet<>();
        for (String start : links.keySet()) {
            Set<String> path = new LinkedHashSet<>();
            String next = start;
            while (next != null && !done.contains(next) && path.add(next)) {
                Link link = links.get(next);
                next = link == null ? null : link.above();
            }
            if (next != null && path.contains(next)) {
                cycle(
                        what,
                        field,
                        List.copyOf(path).subList(List.copyOf(path).indexOf(next), path.size()),
                        links,
                        findings);
            }
            done.addAll(path);
        }
    }

    private static void cycle(
            String what, String field, List<String> members, Map<String, Link> links, Findings findings) {
        String first = members.stream().sorted().findFirst().orElseThrow();
        Link link = links.get(first);
        if (link != null) {
            findings.add(
                    Code.CYCLE,
                    link.location(),
                    "these " + what + " lead to each other by '" + field + "': " + String.join(" → ", members) + " → "
                            + members.get(0),
                    "Remove '" + field + "' from one of them");
        }
    }
}
