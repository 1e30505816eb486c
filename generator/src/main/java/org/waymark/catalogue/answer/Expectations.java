package org.waymark.catalogue.answer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.answer.Shortfall.Kind;
import org.waymark.catalogue.place.Places;
import org.waymark.catalogue.series.Observation;
import org.waymark.catalogue.series.Series;
import org.waymark.model.Catalogue;
import org.waymark.model.Entry;
import org.waymark.model.Ref;
import org.waymark.model.Term;
import org.waymark.model.record.Dataset;
import org.waymark.model.record.Expectation;
import org.waymark.model.record.Need;
import org.waymark.model.record.Organisation;
import org.waymark.model.value.PartialDate;
import org.waymark.model.value.PeriodOfTime;

/** Compares what places and organisations should have with what there is. */
public final class Expectations {

    private static final Set<Kind> CLOSED = EnumSet.of(Kind.ACCESS, Kind.ACCESS_UNKNOWN);
    private static final Set<Kind> COARSE = EnumSet.of(Kind.WIDER, Kind.LEVEL);
    private static final Set<Kind> VAGUE = EnumSet.of(Kind.LEVEL_UNKNOWN, Kind.TIME_UNKNOWN, Kind.ACCESS_UNKNOWN);

    private final Catalogue catalogue;
    private final Places places;
    private final Answers answers;
    private final Map<String, Series> series;
    private final LocalDate asOf;

    /**
     * @param series the series of the indicators, by slug
     * @param asOf the day that counts as today
     */
    public Expectations(
            Catalogue catalogue, Places places, Answers answers, Map<String, Series> series, LocalDate asOf) {
        this.catalogue = catalogue;
        this.places = places;
        this.answers = answers;
        this.series = series;
        this.asOf = asOf;
    }

    /** The places that should have a series: those of today at its level, in the order of the vocabulary. */
    public List<Term> places(Expectation expectation) {
        Term level = expectation.level();
        return level == null
                ? List.of()
                : places.all().stream()
                        .filter(Places::exists)
                        .filter(place -> places.levels().isKind(place.level(), level))
                        .toList();
    }

    /** The organisations that should publish a series, by slug. */
    public List<Organisation> publishers(Expectation expectation) {
        Term kind = expectation.publishers();
        return kind == null
                ? List.of()
                : catalogue.all(Organisation.class).stream()
                        .filter(organisation -> organisation.type() != null
                                && organisation.type().id().equals(kind.id()))
                        .toList();
    }

    /** What a place has of a series. */
    public Expected of(Expectation expectation, Term place) {
        Expected figures = figures(expectation, place);
        return figures != null && (figures.state() != Expected.State.MISSING || expectation.needs() == null)
                ? figures
                : data(expectation, place);
    }

    /** What an organisation publishes of a series. */
    public Expected of(Expectation expectation, Organisation publisher) {
        Need need = expectation.needs();
        if (need == null) {
            return new Expected(Expected.State.UNKNOWN, List.of(), null);
        }
        List<Candidate> own = answers.to(need, List.of()).candidates().stream()
                .filter(candidate -> catalogue.resolve(candidate.dataset().publisher()) == publisher)
                .toList();
        return best(expectation, own);
    }

    private @Nullable Expected figures(Expectation expectation, Term place) {
        Entry indicator = catalogue.resolve(expectation.indicator());
        Series found = indicator == null ? null : series.get(indicator.slug());
        if (found == null) {
            return null;
        }
        Observation latest = found.latest(place);
        if (latest != null) {
            boolean old = isOld(latest.period().last(), expectation);
            return new Expected(old ? Expected.State.OLD : Expected.State.THERE, source(found), latest);
        }
        boolean withheld = found.of(place).stream().anyMatch(row -> row.state() == Observation.State.SUPPRESSED);
        boolean wider =
                places.all().stream().anyMatch(outer -> places.contains(outer, place) && found.latest(outer) != null);
        Expected.State state =
                withheld ? Expected.State.RESTRICTED : wider ? Expected.State.WIDER : Expected.State.MISSING;
        return new Expected(state, state == Expected.State.MISSING ? List.of() : source(found), null);
    }

    private List<Dataset> source(Series found) {
        Ref source = found.indicator().dataset();
        return catalogue.resolve(source) instanceof Dataset dataset ? List.of(dataset) : List.of();
    }

    private boolean isOld(LocalDate end, Expectation expectation) {
        String fresh = expectation.fresh();
        try {
            return fresh != null && end.plus(Period.parse(fresh)).isBefore(asOf);
        } catch (DateTimeException e) {
            return false; // what is not an ISO 8601 duration sets no limit
        }
    }

    private Expected data(Expectation expectation, Term place) {
        Need need = expectation.needs();
        if (need == null) {
            return new Expected(Expected.State.MISSING, List.of(), null);
        }
        Need here = new Need(
                null,
                need.themes(),
                need.populations(),
                need.measure(),
                need.crossed(),
                List.of(place),
                need.level(),
                need.since(),
                need.access(),
                need.source());
        return best(expectation, answers.to(here, List.of()).candidates());
    }

    /** The best state that any of the datasets has. What lacks anything else is not the series. */
    private Expected best(Expectation expectation, List<Candidate> candidates) {
        Expected best = new Expected(Expected.State.MISSING, List.of(), null);
        for (Candidate candidate : candidates) {
            Expected.State state = state(candidate, expectation);
            if (state.compareTo(best.state()) < 0) {
                best = new Expected(state, List.of(candidate.dataset()), null);
            }
        }
        return best;
    }

    private Expected.State state(Candidate candidate, Expectation expectation) {
        Set<Kind> lacks = EnumSet.noneOf(Kind.class);
        candidate.shortfalls().forEach(each -> lacks.add(each.kind()));
        if (lacks.isEmpty()) {
            PeriodOfTime period = candidate.dataset().period();
            PartialDate end = period == null ? null : period.end();
            return end != null && isOld(end.last(), expectation) ? Expected.State.OLD : Expected.State.THERE;
        }
        if (lacks.equals(EnumSet.of(Kind.STOPS))) {
            return Expected.State.OLD;
        }
        if (COARSE.containsAll(lacks)) {
            return Expected.State.WIDER;
        }
        if (lacks.equals(EnumSet.of(Kind.ACCESS))) {
            return Expected.State.RESTRICTED;
        }
        return VAGUE.containsAll(lacks) || CLOSED.containsAll(lacks) ? Expected.State.UNKNOWN : Expected.State.MISSING;
    }
}
