package org.waymark.catalogue.check;

import java.util.ArrayList;
import java.util.List;
import org.waymark.model.Catalogue;
import org.waymark.model.Loaded;
import org.waymark.model.Term;
import org.waymark.model.Vocabulary;
import org.waymark.report.Code;
import org.waymark.report.Findings;
import org.waymark.text.Suggestion;

/** A theme's {@code not_applicable_to} names existing places or populations, or all of either. */
final class ThemesMeetTerms implements Check {

    private static final List<String> CROSSED = List.of("places", "populations");

    @Override
    public void check(Loaded loaded, Context context, Findings findings) {
        Catalogue catalogue = loaded.catalogue();
        List<String> known = new ArrayList<>(CROSSED);
        for (String name : CROSSED) {
            terms(catalogue, name).forEach(term -> known.add(term.id()));
        }
        int unknown = 0;
        for (Term theme : terms(catalogue, "themes")) {
            for (int i = 0; i < theme.notApplicableTo().size(); i++) {
                String id = theme.notApplicableTo().get(i);
                if (!known.contains(id)) {
                    findings.add(
                            Code.UNKNOWN_REFERENCE,
                            theme.source().locate("not_applicable_to", i),
                            "not_applicable_to names '" + id + "', which is not a place or a population",
                            Suggestion.nearest(id, unknown++ < Suggestion.MOST ? known : List.of())
                                    .map(near -> "Did you mean '" + near + "'?")
                                    .orElse("Write the id of a term of either vocabulary, or places or populations"
                                            + " for all of them"));
                }
            }
        }
    }

    private static List<Term> terms(Catalogue catalogue, String name) {
        Vocabulary vocabulary = catalogue.vocabularies().get(name);
        return vocabulary == null ? List.of() : List.copyOf(vocabulary.terms());
    }
}
