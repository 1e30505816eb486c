package org.waymark.catalogue.answer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.catalogue.answer.Expected.State;
import org.waymark.catalogue.place.Places;
import org.waymark.catalogue.place.Reach;
import org.waymark.catalogue.place.Reached;
import org.waymark.catalogue.series.Observation;
import org.waymark.catalogue.series.Series;
import org.waymark.model.Catalogue;
import org.waymark.model.Entry;
import org.waymark.model.Ref;
import org.waymark.model.Term;
import org.waymark.model.record.Dataset;
import org.waymark.model.record.Expectation;
import org.waymark.model.record.Indicator;
import org.waymark.model.record.Need;
import org.waymark.model.record.Organisation;
import org.waymark.model.value.PartialDate;
import org.waymark.model.value.PeriodOfTime;

/** Compares what places and organisations should have with what there is. Safe for use by several threads. */
public final class Expectations {

    private static final Expected NOTHING = new Expected(State.MISSING, List.of(), null);

    private final Catalogue catalogue;
    private final Reach reach;
    private final Answers answers;
    private final Map<String, Series> series;
    private final LocalDate asOf;
    private final Map<Expectation, List<Near>> near = new IdentityHashMap<>();
    private final Map<String, List<Term>> places = new HashMap<>();

    /**
     * A dataset that comes near a series.
     *
     * @param state what it has of it wherever it has figures
     * @param coarse whether its areas are too large anyway, so that figures for a larger place say nothing new
     */
    private record Near(Dataset dataset, State state, boolean coarse) {}

    /**
     * @param reach what each record says about each place
     * @param series the series of the indicators, by slug
     * @param asOf the day that counts as today
     */
    public Expectations(Catalogue catalogue, Reach reach, Answers answers, Map<String, Series> series, LocalDate asOf) {
        this.catalogue = catalogue;
        this.reach = reach;
        this.answers = answers;
        this.series = series;
        this.asOf = asOf;
    }

    /** All series that places or organisations should have, in the order of the list. */
    public List<Expectation> all() {
        return catalogue.listed(Expectation.class);
    }

    /**
     * The places that should have a series: the smallest of today for which data of its level has figures, in the order of
     * the vocabulary. Of a level that other levels are kinds of or that lies in others, such as the councils that run
     * schools, these are the places of all of them.
     */
    public List<Term> places(Expectation expectation) {
        Term level = expectation.level();
        synchronized (near) {
            return level == null ? List.of() : places.computeIfAbsent(level.id(), id -> smallest(level));
        }
    }

    private List<Term> smallest(Term level) {
        Places all = reach.places();
        List<Term> reached = all.all().stream()
                .filter(Places::exists)
                .filter(place -> all.levels().reaches(level, place.level()))
                .toList();
        return reached.stream()
                .filter(place -> reached.stream().noneMatch(part -> all.contains(place, part)))
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

    /** What a place has of each series that it should have, in the order of the list. */
    public Map<Expectation, Expected> of(Term place) {
        Map<Expectation, Expected> found = new LinkedHashMap<>();
        for (Expectation expectation : all()) {
            if (places(expectation).contains(place)) {
                found.put(expectation, of(expectation, place));
            }
        }
        return found;
    }

    /** What a place has of a series: a figure or, where that is better, data. */
    public Expected of(Expectation expectation, Term place) {
        Expected figures = figures(expectation, place);
        Expected data = figures.state() == State.THERE ? NOTHING : data(expectation, place);
        return figures.state().compareTo(data.state()) <= 0 ? figures : data;
    }

    /** What an organisation publishes of a series. */
    public Expected of(Expectation expectation, Organisation publisher) {
        Expected best = NOTHING;
        for (Near each : near(expectation)) {
            boolean own = catalogue.resolve(each.dataset().publisher()) == publisher;
            if (own && each.state().compareTo(best.state()) < 0) {
                best = new Expected(each.state(), List.of(each.dataset()), null);
            }
        }
        return best;
    }

    private Expected figures(Expectation expectation, Term place) {
        Entry indicator = catalogue.resolve(expectation.indicator());
        Series found = indicator == null ? null : series.get(indicator.slug());
        if (found == null) {
            return NOTHING;
        }
        Observation latest = found.latest(place);
        if (latest != null) {
            State state = isOld(latest.period().last(), expectation) ? State.OLD : State.THERE;
            return new Expected(state, source(found), latest);
        }
        if (found.of(place).stream().anyMatch(row -> row.state() == Observation.State.SUPPRESSED)) {
            return new Expected(State.RESTRICTED, source(found), null);
        }
        boolean wider = found.places().stream()
                .anyMatch(outer -> reach.places().contains(outer, place) && found.latest(outer) != null);
        return wider ? new Expected(State.WIDER, source(found), null) : NOTHING;
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
        Expected best = NOTHING;
        for (Near each : near(expectation)) {
            if (each.state().compareTo(best.state()) < 0) {
                State state = worst(each.state(), state(each, place));
                if (state.compareTo(best.state()) < 0) {
                    best = new Expected(state, List.of(each.dataset()), null);
                }
            }
        }
        return best;
    }

    /** What a dataset has for a place, whatever it says. */
    private State state(Near near, Term place) {
        Dataset dataset = near.dataset();
        if (dataset.places().isEmpty()) {
            return State.UNKNOWN;
        }
        Reached reached = reach.of(dataset, place);
        if (reached == Reached.WIDER) {
            Term level = dataset.granularity();
            boolean known = level != null && level.known();
            return near.coarse() ? State.THERE : known ? State.WIDER : State.UNKNOWN;
        }
        return reached == Reached.ABOUT || reached == Reached.REACHES ? State.THERE : State.MISSING;
    }

    /**
     * The datasets that come near a series, whichever places they cover: those that have most of it first, then the source
     * of its indicator. Of data for places, only {@link #state} asks for which places.
     */
    private List<Near> near(Expectation expectation) {
        synchronized (near) {
            return near.computeIfAbsent(expectation, this::findNear);
        }
    }

    private List<Near> findNear(Expectation expectation) {
        Need need = expectation.needs();
        if (need == null) {
            return List.of();
        }
        Need asked = expectation.level() == null ? need : need.anywhere();
        List<Near> found = new ArrayList<>();
        for (Candidate candidate : answers.to(asked, List.of()).candidates()) {
            State state = fresh(candidate.dataset(), expectation);
            boolean coarse = false;
            for (Shortfall shortfall : candidate.shortfalls()) {
                state = worst(state, state(shortfall));
                coarse |= shortfall.kind() == Shortfall.Kind.LEVEL || shortfall.kind() == Shortfall.Kind.LEVEL_UNKNOWN;
            }
            if (state != State.MISSING) {
                found.add(new Near(candidate.dataset(), state, coarse));
            }
        }
        Entry indicator = catalogue.resolve(expectation.indicator());
        Entry source = indicator instanceof Indicator figure ? catalogue.resolve(figure.dataset()) : null;
        found.sort(Comparator.comparing(Near::state).thenComparing(each -> each.dataset() != source));
        return List.copyOf(found);
    }

    private static State state(Shortfall shortfall) {
        return switch (shortfall.kind()) {
            case WIDER, LEVEL -> State.WIDER;
            case STOPS -> State.OLD;
            case ACCESS -> State.RESTRICTED;
            default -> shortfall.kind().isUnknown() ? State.UNKNOWN : State.MISSING;
        };
    }

    /**
     * Whether data is recent enough: by the end of its period or, where the record does not say what time it covers, by
     * when it last changed.
     */
    private State fresh(Dataset dataset, Expectation expectation) {
        if (expectation.fresh() == null) {
            return State.THERE;
        }
        PeriodOfTime period = dataset.period();
        PartialDate end = period == null ? dataset.modified() : period.end();
        if (end == null) {
            return period == null ? State.UNKNOWN : State.THERE;
        }
        return isOld(end.last(), expectation) ? State.OLD : State.THERE;
    }

    private static State worst(State one, State other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
