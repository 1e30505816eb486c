package org.waymark.catalogue.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.place.Places;
import org.waymark.catalogue.series.Series;
import org.waymark.model.Term;
import org.waymark.model.record.Need;
import org.waymark.model.value.PartialDate;

/** What the figures of an indicator lack of a need. */
record MissingSeries(Places places) {

    /** The figures and what they lack; null where they have nothing for the places. */
    @Nullable
    Measured of(Series series, Need need) {
        List<Shortfall> all = new ArrayList<>();
        Term level = need.level();
        if (need.places().isEmpty() && level != null && atLevel(series, level).isEmpty()) {
            all.add(coarse(series.places(), level));
        }
        boolean some = need.places().isEmpty();
        for (Term place : need.places()) {
            Optional<Shortfall> lacking = place(series, place, level);
            lacking.ifPresent(all::add);
            some |= lacking.isEmpty() || lacking.get().kind() != Shortfall.Kind.ELSEWHERE;
        }
        time(series, need.since()).ifPresent(all::add);
        return some && series.latestPeriod() != null ? new Measured(series, List.copyOf(all)) : null;
    }

    private Optional<Shortfall> place(Series series, Term place, @Nullable Term level) {
        if ((level == null || isAt(place, level)) ? hasFigure(series, place) : covers(series, place, level)) {
            return Optional.empty();
        }
        List<Term> inside = series.places().stream()
                .filter(part -> part.equals(place) || places.contains(place, part))
                .filter(part -> hasFigure(series, part))
                .toList();
        if (inside.isEmpty()) {
            List<Term> around = places.around(place).stream()
                    .filter(outer -> hasFigure(series, outer))
                    .limit(1)
                    .toList();
            return Optional.of(
                    around.isEmpty()
                            ? Shortfall.of(Shortfall.Kind.ELSEWHERE, List.of(place))
                            : new Shortfall(Shortfall.Kind.WIDER, List.of(place), around, null));
        }
        if (level != null && inside.stream().noneMatch(part -> isAt(part, level))) {
            return Optional.of(coarse(inside, level));
        }
        List<Term> parts = places.parts(place).stream()
                .filter(part -> level == null ? inside.contains(part) : covers(series, part, level))
                .toList();
        return Optional.of(new Shortfall(Shortfall.Kind.PART, List.of(place), parts, null));
    }

    /**
     * Whether there are figures for all parts of a place at a level. Up to half of the areas next to each other may have
     * none, since offices withhold some; but no whole part of the place may.
     */
    private boolean covers(Series series, Term place, Term level) {
        if (isAt(place, level)) {
            return hasFigure(series, place);
        }
        List<Term> parts =
                places.parts(place).stream().filter(part -> holds(part, level)).toList();
        List<Term> areas = parts.stream().filter(part -> isAt(part, level)).toList();
        long known = areas.stream().filter(area -> hasFigure(series, area)).count();
        return !parts.isEmpty()
                && 2 * known >= areas.size()
                && parts.stream().filter(part -> !isAt(part, level)).allMatch(part -> covers(series, part, level));
    }

    /** Whether it or a part of a part of it is at a level; groups of places such as Great Britain have no parts. */
    private boolean holds(Term place, Term level) {
        return isAt(place, level) || places.parts(place).stream().anyMatch(part -> holds(part, level));
    }

    private List<Term> atLevel(Series series, Term level) {
        return series.places().stream()
                .filter(place -> isAt(place, level) && hasFigure(series, place))
                .toList();
    }

    private static Shortfall coarse(List<Term> has, Term level) {
        List<Term> levels = has.stream()
                .map(Term::level)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return new Shortfall(Shortfall.Kind.LEVEL, List.of(level), levels, null);
    }

    private boolean isAt(Term place, Term level) {
        return places.levels().isKind(place.level(), level);
    }

    private static boolean hasFigure(Series series, Term place) {
        return series.latest(place) != null;
    }

    private static Optional<Shortfall> time(Series series, @Nullable PartialDate since) {
        if (since == null || series.periods().isEmpty()) {
            return Optional.empty();
        }
        var first = series.periods().get(0).first();
        var last = series.periods().get(series.periods().size() - 1).last();
        if (last.isBefore(since.first())) {
            return Optional.of(Shortfall.of(Shortfall.Kind.STOPS, PartialDate.of(last)));
        }
        return first.isAfter(since.last())
                ? Optional.of(Shortfall.of(Shortfall.Kind.BEGINS, PartialDate.of(first)))
                : Optional.empty();
    }
}
