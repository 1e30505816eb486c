package org.waymark.catalogue.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.catalogue.place.Places;
import org.waymark.catalogue.place.Reach;
import org.waymark.catalogue.place.Reached;
import org.waymark.model.Catalogue;
import org.waymark.model.Term;
import org.waymark.model.Vocabulary;
import org.waymark.model.record.Dataset;
import org.waymark.model.record.Need;
import org.waymark.model.value.PartialDate;
import org.waymark.model.value.PeriodOfTime;

/** What a dataset lacks of a need. */
final class Missing {

    private final Reach reach;
    private final Vocabulary dimensions;
    private final List<String> openness;

    Missing(Catalogue catalogue, Reach reach) {
        this.reach = reach;
        this.dimensions = catalogue.vocabulary("dimensions");
        this.openness =
                catalogue.vocabulary("access").terms().stream().map(Term::id).toList();
    }

    /** What a dataset lacks, in the order of the kinds. */
    List<Shortfall> of(Profile profile, Need need) {
        Dataset dataset = profile.dataset();
        List<Shortfall> all = new ArrayList<>();
        populations(profile, need).ifPresent(all::add);
        all.addAll(breakdowns(profile, need));
        Optional<Shortfall> level = level(profile, need);
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
                .filter(group -> dimensions
                        .resolve(group.label().any())
                        .filter(profile::isBrokenDownBy)
                        .isEmpty())
                .toList();
        return missing.isEmpty() ? Optional.empty() : Optional.of(Shortfall.of(Shortfall.Kind.POPULATION, missing));
    }

    private static List<Shortfall> breakdowns(Profile profile, Need need) {
        List<Term> lacking = new ArrayList<>();
        List<Term> unknown = new ArrayList<>();
        for (Term dimension : need.crossed()) {
            if (!profile.isBrokenDownBy(dimension)) {
                (profile.mayBeBrokenDownBy(dimension) ? unknown : lacking).add(dimension);
            }
        }
        List<Shortfall> all = new ArrayList<>();
        if (!lacking.isEmpty()) {
            all.add(Shortfall.of(Shortfall.Kind.BREAKDOWN, lacking));
        }
        if (!unknown.isEmpty()) {
            all.add(Shortfall.of(Shortfall.Kind.BREAKDOWN_UNKNOWN, unknown));
        }
        List<String> wanted = need.crossed().stream().map(Term::id).toList();
        if (all.isEmpty()
                && !wanted.isEmpty()
                && profile.breakdowns().stream().noneMatch(crossed -> crossed.containsAll(wanted))) {
            all.add(Shortfall.of(Shortfall.Kind.CROSSING, need.crossed()));
        }
        return all;
    }

    private Optional<Shortfall> level(Profile profile, Need need) {
        Term wanted = need.level();
        Term has = profile.dataset().granularity();
        if (wanted == null
                || profile.levels().stream()
                        .anyMatch(level -> reach.places().levels().reaches(level, wanted))) {
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
        if (dataset.places().isEmpty() && !need.places().isEmpty()) {
            return List.of(Shortfall.of(Shortfall.Kind.PLACES_UNKNOWN, need.places()));
        }
        List<Term> part = reached(dataset, need, Reached.PART);
        List<Term> wider = level ? List.of() : reached(dataset, need, Reached.WIDER);
        List<Shortfall> all = new ArrayList<>();
        if (!part.isEmpty()) {
            all.add(new Shortfall(Shortfall.Kind.PART, part, inside(dataset, part), null));
        }
        if (!wider.isEmpty()) {
            all.add(new Shortfall(Shortfall.Kind.WIDER, wider, around(dataset, wider), null));
        }
        return all;
    }

    /** Whether a dataset is known to have nothing for one of the places; it then does not come near. */
    boolean isElsewhere(Dataset dataset, Need need) {
        if (dataset.places().isEmpty()) {
            return false;
        }
        for (Term place : need.places()) {
            if (reach.of(dataset, place) == Reached.NONE) {
                return true;
            }
        }
        return false;
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

    /** The places that a dataset covers and that lie in one of these. */
    private List<Term> inside(Dataset dataset, List<Term> places) {
        return dataset.places().stream()
                .filter(inner ->
                        places.stream().anyMatch(place -> reach.places().contains(place, inner)))
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
