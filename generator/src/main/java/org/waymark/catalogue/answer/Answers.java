package org.waymark.catalogue.answer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.place.Reach;
import org.waymark.catalogue.series.Series;
import org.waymark.model.Catalogue;
import org.waymark.model.Entry;
import org.waymark.model.Ref;
import org.waymark.model.Term;
import org.waymark.model.record.Dataset;
import org.waymark.model.record.Gap;
import org.waymark.model.record.Indicator;
import org.waymark.model.record.Need;
import org.waymark.model.record.Question;

/**
 * Works out which datasets meet a need, and what exactly the others lack. What a record does not say is never taken as met.
 * Safe for use by several threads.
 */
public final class Answers {

    private static final Comparator<Candidate> LACKS_LEAST = Comparator.comparingInt(Candidate::strangers)
            .thenComparing(candidate -> candidate.shortfalls().size())
            .thenComparing(candidate -> candidate.dataset().slug());

    private final Catalogue catalogue;
    private final Map<String, Series> series;
    private final Missing missing;
    private final MissingSeries missingSeries;
    private final List<Profile> profiles;
    private final Map<String, List<Profile>> byTheme = new HashMap<>();
    private final Map<String, List<Gap>> blocks = new HashMap<>();
    private final Map<String, Answer> known = new ConcurrentHashMap<>();

    /** What datasets say about themselves, by slug. Few are ever asked. */
    private final Map<String, String> words = new ConcurrentHashMap<>();

    /**
     * @param reach what each record says about each place
     * @param series the series of the indicators, by slug
     */
    public Answers(Catalogue catalogue, Reach reach, Map<String, Series> series) {
        this.catalogue = catalogue;
        this.series = series;
        this.missing = new Missing(catalogue, reach);
        this.missingSeries = new MissingSeries(reach.places());
        this.profiles = catalogue.all(Dataset.class).stream()
                .map(dataset -> Profile.of(dataset, catalogue))
                .toList();
        profiles.forEach(profile -> profile.themes()
                .forEach(theme ->
                        byTheme.computeIfAbsent(theme, id -> new ArrayList<>()).add(profile)));
        catalogue.all(Gap.class).stream().filter(gap -> !gap.isClosed()).forEach(this::addBlocked);
    }

    private void addBlocked(Gap gap) {
        for (Ref ref : gap.blocks()) {
            Entry question = catalogue.resolve(ref);
            if (question != null) {
                blocks.computeIfAbsent(question.slug(), slug -> new ArrayList<>())
                        .add(gap);
            }
        }
    }

    /** The answer to a question; null where it does not say what it needs. An open gap leaves an answer in part. */
    public @Nullable Answer of(Question question) {
        Need need = question.needs();
        return need == null
                ? null
                : once(
                        question,
                        () -> to(need, question.themes()).blockedBy(blocks.getOrDefault(question.slug(), List.of())));
    }

    /** What there is to close a gap; null where it does not say what it needs. */
    public @Nullable Answer of(Gap gap) {
        Need need = gap.needs();
        return need == null ? null : once(gap, () -> to(need, gap.themes()));
    }

    private Answer once(Entry entry, Supplier<Answer> answer) {
        return known.computeIfAbsent(entry.kind().path() + "/" + entry.slug(), key -> answer.get());
    }

    /**
     * The answer to a need.
     *
     * @param about the themes of the question or gap, one of which data must have; the need may name others, and data must
     *     have each of those
     */
    public Answer to(Need need, List<Term> about) {
        Indicator indicator = catalogue.resolve(need.indicator()) instanceof Indicator named ? named : null;
        Entry source = indicator == null ? null : catalogue.resolve(indicator.dataset());
        List<Candidate> candidates = onThemes(need, about).stream()
                .filter(profile -> !missing.isElsewhere(profile.dataset(), need))
                .filter(profile -> profile.dataset() == source || mentions(profile, need.measure()))
                .map(profile -> new Candidate(profile.dataset(), missing.of(profile, need)))
                .sorted(LACKS_LEAST)
                .toList();
        Series figures = indicator == null ? null : series.get(indicator.slug());
        Measured measured = figures == null ? null : missingSeries.of(figures, need);
        return new Answer(answerable(candidates, measured), candidates, measured, List.of());
    }

    private static Answerable answerable(List<Candidate> candidates, @Nullable Measured measured) {
        boolean measuresAll = measured != null && measured.shortfalls().isEmpty();
        if (measuresAll || candidates.stream().anyMatch(Candidate::serves)) {
            return Answerable.YES;
        }
        return measured != null || candidates.stream().anyMatch(Candidate::helps) ? Answerable.PARTLY : Answerable.NO;
    }

    /** Whether a dataset is about one of these words; true for none. */
    private boolean mentions(Profile profile, List<String> measure) {
        if (measure.isEmpty()) {
            return true;
        }
        String said = words.computeIfAbsent(profile.dataset().slug(), slug -> profile.words());
        return measure.stream().map(Profile::spaced).anyMatch(said::contains);
    }

    private Collection<Profile> onThemes(Need need, List<Term> about) {
        if (!need.themes().isEmpty()) {
            List<String> wanted = need.themes().stream().map(Term::id).toList();
            return byTheme.getOrDefault(wanted.get(0), List.of()).stream()
                    .filter(profile -> profile.themes().containsAll(wanted))
                    .toList();
        }
        Collection<Profile> found = about.isEmpty() ? profiles : new LinkedHashSet<>();
        about.forEach(theme -> found.addAll(byTheme.getOrDefault(theme.id(), List.of())));
        return found;
    }
}
