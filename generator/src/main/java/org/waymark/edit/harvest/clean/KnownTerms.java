package org.waymark.edit.harvest.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.waymark.model.Term;
import org.waymark.model.Vocabulary;
import org.waymark.text.CleanText;
import org.waymark.text.Folding;

/** Maps the source's own words to terms of vocabularies, and keeps the original if it differs. */
public final class KnownTerms {

    private static final Pattern REPEATING = Pattern.compile("R\\d*/(P[0-9YMWDTHS.]+)");
    private static final Pattern AROUND = Pattern.compile(
            "(?i)^(?:updated?|updates?|refreshed)(?: is| are)?:? |(?: basis| updates?| updated)?[.;,!]*$");

    private final Map<String, Vocabulary> vocabularies;
    private final LicenceFinder licences;
    private final OwnLicences ownLicences;

    /** Uses vocabularies by name; a missing one counts as empty. */
    public KnownTerms(Map<String, Vocabulary> vocabularies) {
        this.vocabularies = vocabularies;
        this.licences = new LicenceFinder(vocabulary("licences"));
        this.ownLicences = new OwnLicences(vocabulary("licences"));
    }

    private Vocabulary vocabulary(String name) {
        Vocabulary found = vocabularies.get(name);
        return found != null ? found : new Vocabulary(name, null, List.of());
    }

    /**
     * The id of the licence that a text states: of the vocabulary, or of {@link #ownLicences}; {@code unknown} where it
     * states none.
     *
     * @param otherNames other spellings that the source itself gives for this one
     */
    public String licence(String raw, List<String> otherNames) {
        List<String> spellings = new ArrayList<>(List.of(raw));
        spellings.addAll(otherNames);
        for (String spelling : spellings) {
            Optional<Term> found =
                    licences.find(spelling).filter(term -> !term.id().equals("unknown"));
            if (found.isPresent()) {
                return found.get().id();
            }
        }
        for (String spelling : spellings) {
            Optional<String> other = licences.otherCreativeCommons(spelling);
            if (other.isPresent()) {
                return ownLicences.creativeCommons(other.get());
            }
        }
        boolean contradictory = licences.knowsAddressIn(raw);
        boolean saysUnknown = licences.find(raw).isPresent();
        return saysUnknown ? "unknown" : contradictory ? "custom" : ownLicences.stated(raw, otherNames);
    }

    /** The licences found so far that the vocabulary lacks. */
    public OwnLicences ownLicences() {
        return ownLicences;
    }

    /** The term for a file format. */
    public Optional<Term> format(String raw) {
        return vocabulary("formats").resolve(raw);
    }

    /** The kind of organisation. */
    public Optional<Term> organisationKind(String raw) {
        return vocabulary("organisation-kinds").resolve(raw);
    }

    /** How often new data comes out: a name, or a repeating interval such as {@code R/P1D} (ISO 8601-1:2019, 5.6). */
    public Optional<Term> frequency(String raw) {
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
    public static boolean isCalled(Term term, String raw) {
        String folded = Folding.fold(raw);
        return folded.equals(Folding.fold(term.id()))
                || term.label().byLanguage().values().stream().anyMatch(label -> folded.equals(Folding.fold(label)));
    }
}
