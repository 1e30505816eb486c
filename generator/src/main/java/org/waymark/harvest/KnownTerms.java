package org.waymark.harvest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.waymark.model.Term;
import org.waymark.model.Vocabulary;

/** Brings the source's own words into the vocabularies, and keeps the original where it differs. */
final class KnownTerms {

    private static final Pattern REPEATING = Pattern.compile("R\\d*/(P[0-9YMWDTHS.]+)");
    private static final Pattern AROUND = Pattern.compile(
            "(?i)^(?:updated?|updates?|refreshed)(?: is| are)?:? |(?: basis| updates?| updated)?[.;,!]*$");

    private final Map<String, Vocabulary> vocabularies;
    private final LicenceFinder licences;

    KnownTerms(Map<String, Vocabulary> vocabularies) {
        this.vocabularies = vocabularies;
        this.licences = new LicenceFinder(vocabulary("licences"));
    }

    private Vocabulary vocabulary(String name) {
        Vocabulary found = vocabularies.get(name);
        return found != null ? found : new Vocabulary(name, null, List.of());
    }

    /** The id of the licence that a text means, else {@code unknown}. */
    String licence(String raw) {
        return licences.find(raw).map(Term::id).orElse("unknown");
    }

    /** The term for a file format. */
    Optional<Term> format(String raw) {
        return vocabulary("formats").resolve(raw);
    }

    /** The kind of organisation. */
    Optional<Term> organisationKind(String raw) {
        return vocabulary("organisation-kinds").resolve(raw);
    }

    /** How often new data comes out: a name, or a repeating interval such as {@code R/P1D} (ISO 8601-1:2019, 5.6). */
    Optional<Term> frequency(String raw) {
        Vocabulary frequencies = vocabulary("frequencies");
        String line = CleanText.line(raw);
        var interval = REPEATING.matcher(line);
        if (interval.matches()) {
            return frequencies.terms().stream()
                    .filter(term -> interval.group(1).equals(term.interval()))
                    .findFirst();
        }
        Optional<Term> exact = frequencies.resolve(line);
        return exact.isPresent() || line.length() > 60
                ? exact
                : frequencies.resolve(AROUND.matcher(line).replaceAll("").strip());
    }

    /** Whether a term's id or label is this spelling, apart from case, spaces and hyphens. */
    static boolean isCalled(Term term, String raw) {
        String folded = Vocabulary.fold(raw);
        return folded.equals(Vocabulary.fold(term.id()))
                || term.label().byLanguage().values().stream().anyMatch(label -> folded.equals(Vocabulary.fold(label)));
    }
}
