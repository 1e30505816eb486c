package org.waymark.enrich;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Access;
import org.waymark.model.AccessRoute;
import org.waymark.model.Ask;
import org.waymark.model.Catalogue;
import org.waymark.model.Dataset;
import org.waymark.model.Entry;
import org.waymark.model.Gap;
import org.waymark.model.Graph;
import org.waymark.model.Nearest;
import org.waymark.model.Organisation;
import org.waymark.model.Question;
import org.waymark.model.Ref;
import org.waymark.model.Relation;
import org.waymark.model.Standard;

/** Turns references, which point one way, into relations that both ends know. */
public final class Linker {

    private final Catalogue catalogue;
    private final Map<Relation, Map<Entry, TreeSet<Entry>>> relations = new EnumMap<>(Relation.class);

    private Linker(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Links the records of a catalogue; references that lead nowhere are left out, since the checks name them. */
    public static Graph link(Catalogue catalogue) {
        Linker linker = new Linker(catalogue);
        catalogue.all(Dataset.class).forEach(linker::dataset);
        catalogue.all(Organisation.class).forEach(linker::organisation);
        catalogue.all(Gap.class).forEach(linker::gap);
        catalogue.all(Question.class).forEach(linker::question);
        catalogue.all(AccessRoute.class).forEach(linker::accessRoute);
        catalogue.all(Standard.class).forEach(linker::standard);
        return new Graph(catalogue, linker.sorted(), Facets.of(catalogue));
    }

    private void dataset(Dataset dataset) {
        backward(dataset.publisher(), Relation.PUBLISHES, dataset);
        backward(dataset.successor(), Relation.REPLACES, dataset);
        Access access = dataset.access();
        backward(access == null ? null : access.route(), Relation.LEADS_TO, dataset);
        dataset.conformsTo().forEach(ref -> backward(ref, Relation.FOLLOWED_BY, dataset));
        both(dataset, Relation.ANSWERS, dataset.answers(), Relation.ANSWERED_BY);
        both(dataset, Relation.NARROWS, dataset.narrows(), Relation.NARROWED_BY);
        both(dataset, Relation.RELATED, dataset.related(), Relation.RELATED);
    }

    private void organisation(Organisation organisation) {
        backward(organisation.parent(), Relation.HAS_PART, organisation);
    }

    private void gap(Gap gap) {
        both(gap, null, gap.blocks(), Relation.BLOCKED_BY);
        backward(gap.closedBy(), Relation.CLOSED, gap);
        for (Nearest nearest : gap.nearest()) {
            backward(nearest.dataset(), Relation.NEAREST_TO, gap);
        }
        for (Ask ask : gap.asks()) {
            backward(ask.of(), Relation.WAS_ASKED, gap);
        }
    }

    private void question(Question question) {
        for (Nearest start : question.datasets()) {
            Entry dataset = catalogue.resolve(start.dataset());
            if (dataset != null) {
                add(Relation.ANSWERED_BY, question, dataset);
                add(Relation.ANSWERS, dataset, question);
            }
        }
    }

    private void accessRoute(AccessRoute route) {
        backward(route.operator(), Relation.OPERATES, route);
    }

    private void standard(Standard standard) {
        backward(standard.maintainer(), Relation.MAINTAINS, standard);
    }

    private void backward(@Nullable Ref ref, Relation relation, Entry from) {
        Entry target = catalogue.resolve(ref);
        if (target != null && target != from) {
            add(relation, target, from);
        }
    }

    private void both(Entry from, @Nullable Relation forward, Collection<Ref> refs, Relation backward) {
        for (Ref ref : refs) {
            Entry target = catalogue.resolve(ref);
            if (target == null || target == from) {
                continue;
            }
            if (forward != null) {
                add(forward, from, target);
            }
            add(backward, target, from);
        }
    }

    private void add(Relation relation, Entry from, Entry to) {
        relations
                .computeIfAbsent(relation, key -> new IdentityHashMap<>())
                .computeIfAbsent(from, key -> new TreeSet<>(Comparator.comparing(Entry::slug)))
                .add(to);
    }

    private Map<Relation, Map<Entry, List<Entry>>> sorted() {
        Map<Relation, Map<Entry, List<Entry>>> all = new EnumMap<>(Relation.class);
        relations.forEach((relation, ends) -> {
            // By identity: comparing whole records field by field would cost far more than the look-up is worth.
            Map<Entry, List<Entry>> lists = new IdentityHashMap<>();
            ends.forEach((entry, others) -> lists.put(entry, List.copyOf(others)));
            all.put(relation, lists);
        });
        return all;
    }
}
