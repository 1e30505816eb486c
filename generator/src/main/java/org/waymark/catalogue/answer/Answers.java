package org.waymark.catalogue.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.place.Places;
import org.waymark.catalogue.place.Reach;
import org.waymark.catalogue.place.Reached;
import org.waymark.catalogue.series.Series;
import org.waymark.model.Catalogue;
import org.waymark.model.Entry;
import org.waymark.model.Term;
import org.waymark.model.Vocabulary;
import org.waymark.model.record.Breakdown;
import org.waymark.model.record.Dataset;
import org.waymark.model.record.Need;
import org.waymark.model.value.PartialDate;
import org.waymark.model.value.PeriodOfTime;

/**
 * Works out which datasets meet a need, and what exactly the others lack. What a record does not say is never taken as met.
 */
public final class Answers {

    private static final Comparator<Candidate> LACKS_LEAST = Comparator.<Candidate>comparingInt(
                    candidate -> candidate.shortfalls().size())
            .thenComparing(candidate -> candidate.dataset().slug());

    private final Catalogue catalogue;
    private final Reach reach;
    private final Map<String, Series> series;
    private final Vocabulary known;
    private final List<String> openness;
    private final List<Profile> profiles;

    /**
     * What is asked of a dataset again and again.
     *
     * @param themes the ids of its themes and of all above them
     * @param populations likewise
     * @param breakdowns for each breakdown the ids of the dimensions that it crosses
     */
    private record Profile(Dataset dataset, Set<String> themes, Set<String> populations, List<Set<String>> breakdowns) {

        boolean isBrokenDownBy(Term dimension) {
            return breakdowns.stream().anyMatch(crossed -> crossed.contains(dimension.id()));
        }
    }

    /**
     * @param reach what each record says about each place
     * @param series the series of the indicators, by slug
     */
    public Answers(Catalogue catalogue, Reach reach, Map<String, Series> series) {
        this.catalogue = catalogue;
        this.reach = reach;
        this.series = series;
        this.known = catalogue.vocabulary("dimensions");
        this.openness =
                catalogue.vocabulary("access").terms().stream().map(Term::id).toList();
        this.profiles = catalogue.all(Dataset.class).stream()
                .map(dataset -> new Profile(
                        dataset,
                        withAbove(dataset.themes()),
                        withAbove(dataset.populations()),
                        dataset.breakdowns().stream().map(this::dimensions).toList()))
                .toList();
    }

    /**
     * The answer to a need.
     *
     * @param about the themes of the question or gap, one of which data must have; the need may name others, and data must
     *     have each of those
     */
    public Answer to(Need need, List<Term> about) {
        List<Candidate> candidates = profiles.stream()
                .filter(profile -> isAbout(profile, need, about))
                .map(profile -> new Candidate(profile.dataset(), shortfalls(profile, need)))
                .filter(Candidate::comesNear)
                .sorted(LACKS_LEAST)
                .toList();
        Series figures = figures(need);
        boolean met = figures != null || candidates.stream().anyMatch(Candidate::serves);
        Answerable answerable = met ? Answerable.YES : candidates.isEmpty() ? Answerable.NO : Answerable.PARTLY;
        return new Answer(answerable, candidates, figures);
    }

    private static boolean isAbout(Profile profile, Need need, List<Term> about) {
        return need.themes().isEmpty()
                ? about.isEmpty()
                        || about.stream().anyMatch(theme -> profile.themes().contains(theme.id()))
                : need.themes().stream().allMatch(theme -> profile.themes().contains(theme.id()));
    }

    /** The ids of terms and of all above them. */
    private Set<String> withAbove(List<Term> terms) {
        Set<String> ids = new HashSet<>();
        for (Term term : terms) {
            ids.add(term.id());
            catalogue.vocabulary(term.vocabulary()).ancestors(term).forEach(above -> ids.add(above.id()));
        }
        return ids;
    }

    /** The figures that a need names, if they are there for each of its places and at its level. */
    private @Nullable Series figures(Need need) {
        Entry indicator = catalogue.resolve(need.indicator());
        Series found = indicator == null ? null : series.get(indicator.slug());
        if (found == null) {
            return null;
        }
        boolean recent = need.since() == null
                || found.periods().stream()
                        .anyMatch(period -> !period.last().isBefore(need.since().first()));
        boolean placed = need.places().stream().allMatch(place -> hasFigures(found, place, need.level()));
        boolean level = !need.places().isEmpty()
                || need.level() == null
                || found.places().stream().anyMatch(place -> isAt(place, need.level()) && found.latest(place) != null);
        return recent && placed && level ? found : null;
    }

    private boolean hasFigures(Series figures, Term place, @Nullable Term level) {
        if (level == null || isAt(place, level)) {
            return figures.latest(place) != null;
        }
        return figures.places().stream()
                .anyMatch(part ->
                        reach.places().contains(place, part) && isAt(part, level) && figures.latest(part) != null);
    }

    private boolean isAt(Term place, Term level) {
        return reach.places().levels().isKind(place.level(), level);
    }

    /** What a dataset lacks, in the order of the kinds. */
    private List<Shortfall> shortfalls(Profile profile, Need need) {
        Dataset dataset = profile.dataset();
        List<Shortfall> all = new ArrayList<>();
        populations(profile, need).ifPresent(all::add);
        breakdowns(profile, need).ifPresent(all::add);
        Optional<Shortfall> level = level(dataset, need);
        all.addAll(places(dataset, need, level.isPresent()));
        level.ifPresent(all::add);
        time(dataset, need).ifPresent(all::add);
        access(dataset, need).ifPresent(all::add);
        return List.copyOf(all);
    }

    /** A dataset tells people apart if it names them, or is broken down by what makes the difference. */
    private Optional<Shortfall> populations(Profile profile, Need need) {
        List<Term> missing = need.populations().stream()
                .filter(group -> !profile.populations().contains(group.id()))
                .filter(group -> known.resolve(group.label().any())
                        .filter(profile::isBrokenDownBy)
                        .isEmpty())
                .toList();
        return missing.isEmpty() ? Optional.empty() : Optional.of(Shortfall.of(Shortfall.Kind.POPULATION, missing));
    }

    /** The ids of the dimensions of a breakdown; words that the vocabulary has not are left out. */
    private Set<String> dimensions(Breakdown breakdown) {
        Set<String> ids = new HashSet<>();
        List<String> words = new ArrayList<>(breakdown.crossedWith());
        words.addAll(breakdown.by().byLanguage().values());
        words.forEach(word -> known.resolve(word).ifPresent(dimension -> ids.add(dimension.id())));
        return ids;
    }

    private static Optional<Shortfall> breakdowns(Profile profile, Need need) {
        List<Term> missing = need.crossed().stream()
                .filter(dimension -> !profile.isBrokenDownBy(dimension))
                .toList();
        if (!missing.isEmpty()) {
            return Optional.of(Shortfall.of(Shortfall.Kind.BREAKDOWN, missing));
        }
        List<String> wanted = need.crossed().stream().map(Term::id).toList();
        boolean together =
                wanted.isEmpty() || profile.breakdowns().stream().anyMatch(crossed -> crossed.containsAll(wanted));
        return together ? Optional.empty() : Optional.of(Shortfall.of(Shortfall.Kind.CROSSING, need.crossed()));
    }

    private Optional<Shortfall> level(Dataset dataset, Need need) {
        Term wanted = need.level();
        Term has = dataset.granularity();
        if (wanted == null || reach.places().levels().reaches(has, wanted)) {
            return Optional.empty();
        }
        return Optional.of(
                has == null || !has.known()
                        ? Shortfall.of(Shortfall.Kind.LEVEL_UNKNOWN, List.of(wanted))
                        : new Shortfall(Shortfall.Kind.LEVEL, List.of(wanted), List.of(has), null));
    }

    /**
     * @param level whether its areas are too large anyway; that it has only figures for a larger place then says nothing
     *     new
     */
    private List<Shortfall> places(Dataset dataset, Need need, boolean level) {
        List<Term> elsewhere = reached(dataset, need, Reached.NONE);
        List<Term> part = reached(dataset, need, Reached.PART);
        List<Term> wider = level ? List.of() : reached(dataset, need, Reached.WIDER);
        List<Shortfall> all = new ArrayList<>();
        if (!elsewhere.isEmpty()) {
            all.add(Shortfall.of(Shortfall.Kind.ELSEWHERE, elsewhere));
        }
        if (!part.isEmpty()) {
            all.add(Shortfall.of(Shortfall.Kind.PART, part));
        }
        if (!wider.isEmpty()) {
            all.add(new Shortfall(Shortfall.Kind.WIDER, wider, around(dataset, wider), null));
        }
        return all;
    }

    private List<Term> reached(Dataset dataset, Need need, Reached reached) {
        return need.places().stream()
                .filter(place -> reach.of(dataset, place) == reached)
                .toList();
    }

    /** The places that a dataset covers and that hold one of these. */
    private List<Term> around(Dataset dataset, List<Term> places) {
        Places all = reach.places();
        return dataset.places().stream()
                .filter(outer -> places.stream().anyMatch(place -> all.contains(outer, place)))
                .toList();
    }

    /** Data from a time on begins no later, has not stopped before, and is still kept up or reaches beyond it. */
    private static Optional<Shortfall> time(Dataset dataset, Need need) {
        PartialDate since = need.since();
        PeriodOfTime period = dataset.period();
        if (since == null) {
            return Optional.empty();
        }
        if (period == null) {
            return Optional.of(new Shortfall(Shortfall.Kind.TIME_UNKNOWN, List.of(), List.of(), null));
        }
        PartialDate start = period.start();
        PartialDate end = period.end();
        if (end != null && end.last().isBefore(since.first())) {
            return Optional.of(Shortfall.of(Shortfall.Kind.STOPS, end));
        }
        if (start == null) {
            return Optional.of(new Shortfall(Shortfall.Kind.TIME_UNKNOWN, List.of(), List.of(), null));
        }
        return start.first().isAfter(since.last())
                ? Optional.of(Shortfall.of(Shortfall.Kind.BEGINS, start))
                : Optional.empty();
    }

    /** The vocabulary of access is in order, from open to closed. */
    private Optional<Shortfall> access(Dataset dataset, Need need) {
        Term wanted = need.access();
        if (wanted == null) {
            return Optional.empty();
        }
        Term has = dataset.access() == null ? null : dataset.access().level();
        if (has == null || !has.known()) {
            return Optional.of(Shortfall.of(Shortfall.Kind.ACCESS_UNKNOWN, List.of(wanted)));
        }
        return openness.indexOf(has.id()) <= openness.indexOf(wanted.id())
                ? Optional.empty()
                : Optional.of(new Shortfall(Shortfall.Kind.ACCESS, List.of(wanted), List.of(has), null));
    }
}
