package org.waymark.site.page.facet;

import java.util.ArrayList;
import java.util.List;
import org.waymark.catalogue.enrich.FacetValue;
import org.waymark.model.Facet;
import org.waymark.model.Term;
import org.waymark.model.Vocabulary;
import org.waymark.model.value.Text;
import org.waymark.site.page.kit.EditionContext;
import org.waymark.site.page.kit.LinkView;
import org.waymark.site.page.kit.PageContext;
import org.waymark.site.page.list.CountedLink;

/** The values of a facet in their hierarchy. */
public final class FacetTree {

    private final EditionContext edition;
    private final Facet facet;
    private final Vocabulary vocabulary;
    private final List<Branch> branches;

    /**
     * A value and its narrower ones.
     *
     * @param key its part of the address
     * @param label its label
     * @param count how many datasets have it
     * @param narrower its narrower values
     */
    public record Branch(String key, Text label, int count, List<Branch> narrower) {}

    /** Reads the values of a facet in an edition. */
    public FacetTree(EditionContext edition, Facet facet) {
        this.edition = edition;
        this.facet = facet;
        String name = facet.vocabulary();
        this.vocabulary = edition.catalogue().vocabulary(name == null ? "" : name);
        this.branches = name == null ? flat() : branches(vocabulary.roots());
    }

    /** The top values, each with its narrower ones. */
    public List<Branch> branches() {
        return branches;
    }

    /** Whether no value is within another, so that the list can be split into pages. */
    boolean isFlat() {
        return branches.stream().allMatch(branch -> branch.narrower().isEmpty());
    }

    private List<Branch> flat() {
        return edition.graph().values(facet).values().stream()
                .map(value ->
                        new Branch(value.key(), value.label(), value.datasets().size(), List.of()))
                .toList();
    }

    private List<Branch> branches(List<Term> terms) {
        List<Branch> all = new ArrayList<>();
        for (Term term : terms) {
            FacetValue value = edition.graph().value(facet, term.id());
            List<Branch> narrower = branches(vocabulary.narrower(term));
            if (value != null || showsAbsence()) {
                int count = value == null ? 0 : value.datasets().size();
                all.add(new Branch(term.id(), term.label(), count, narrower));
            }
        }
        return all;
    }

    /** Whether readers learn something from a value without datasets: yes for a theme, no for a file format. */
    private boolean showsAbsence() {
        return facet == Facet.THEME || facet == Facet.PLACE || facet == Facet.POPULATION || facet == Facet.ACCESS;
    }

    /** Links to the values with their counts. */
    public static List<CountedLink> links(List<Branch> branches, Facet facet, PageContext page) {
        List<CountedLink> links = new ArrayList<>(branches.size());
        for (Branch branch : branches) {
            LinkView link = branch.count() == 0
                    ? LinkView.none(page.words(branch.label()))
                    : LinkView.internal(
                            page.words(branch.label()), page.href(facet.path() + "/" + branch.key() + ".html"));
            links.add(new CountedLink(link, branch.count(), links(branch.narrower(), facet, page)));
        }
        return links;
    }
}
