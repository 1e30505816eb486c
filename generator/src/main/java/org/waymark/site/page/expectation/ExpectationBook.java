package org.waymark.site.page.expectation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.answer.Expectations;
import org.waymark.catalogue.answer.Expected;
import org.waymark.catalogue.answer.Thinness;
import org.waymark.catalogue.place.Places;
import org.waymark.model.Term;
import org.waymark.model.record.Expectation;
import org.waymark.model.record.Organisation;
import org.waymark.site.page.answer.AnswerBook;
import org.waymark.site.page.kit.EditionContext;

/** What places and organisations should have and what there is, worked out once for all pages. */
final class ExpectationBook {

    /** Places are shown with those around them that are at most this far below the widest: a country, a nation, a region. */
    private static final int GROUP_DEPTH = 2;

    private final Expectations engine;
    private final Places places;
    private final Map<Expectation, Map<String, Expected>> cells = new IdentityHashMap<>();
    private final Map<Term, List<Term>> groups = new LinkedHashMap<>();
    private final Thinness thinness;

    private ExpectationBook(EditionContext edition) {
        this.places = edition.graph().reach().places();
        this.engine = new Expectations(
                edition.catalogue(),
                edition.graph().reach(),
                AnswerBook.engine(edition),
                edition.series(),
                edition.settings().asOf());
        Map<String, List<Expected>> byPlace = new HashMap<>();
        for (Expectation expectation : engine.all()) {
            Map<String, Expected> own = new HashMap<>();
            for (Term place : engine.places(expectation)) {
                Expected found = engine.of(expectation, place);
                own.put(place.id(), found);
                byPlace.computeIfAbsent(place.id(), id -> new ArrayList<>()).add(found);
            }
            cells.put(expectation, own);
        }
        Map<Term, List<Expected>> grid = new LinkedHashMap<>();
        for (Term place : places.all()) {
            List<Expected> own = byPlace.get(place.id());
            if (own != null) {
                grid.put(place, own);
                groups.computeIfAbsent(group(place), group -> new ArrayList<>()).add(place);
            }
        }
        this.thinness =
                Thinness.of(Thinness.peers(grid, places), edition.series().values(), places);
    }

    static ExpectationBook of(EditionContext edition) {
        return edition.common(ExpectationBook.class, ExpectationBook::new);
    }

    private Term group(Term place) {
        List<Term> around = places.around(place);
        return around.isEmpty() ? place : around.get(Math.max(0, around.size() - 1 - GROUP_DEPTH));
    }

    /** Whether nothing is expected of anyone. */
    boolean isEmpty() {
        return ofPlaces().isEmpty() && ofPublishers().isEmpty();
    }

    /** Whether need and thinness can be compared. */
    boolean showsNeed() {
        return thinness.points().size() > 1 && !thinness.indicators().isEmpty();
    }

    /** What the places of a group have of a series. */
    List<Expected> in(Term group, Expectation expectation) {
        return groups.getOrDefault(group, List.of()).stream()
                .map(place -> at(expectation, place))
                .filter(Objects::nonNull)
                .toList();
    }

    /** All series of places, in the order of the list. */
    List<Expectation> ofPlaces() {
        return engine.all().stream()
                .filter(each -> !engine.places(each).isEmpty())
                .toList();
    }

    /** All series of organisations, in the order of the list. */
    List<Expectation> ofPublishers() {
        return engine.all().stream()
                .filter(each -> !engine.publishers(each).isEmpty())
                .toList();
    }

    /** The places that are shown together, by the place around them, in the order of the vocabulary. */
    Map<Term, List<Term>> groups() {
        return groups;
    }

    /** The place around one whose page shows it. */
    Term groupOf(Term place) {
        return group(place);
    }

    /** What a place has; null if it need not have the series. */
    @Nullable
    Expected at(Expectation expectation, Term place) {
        return Objects.requireNonNullElse(cells.get(expectation), Map.<String, Expected>of())
                .get(place.id());
    }

    /** The organisations that should publish a series. */
    List<Organisation> publishers(Expectation expectation) {
        return engine.publishers(expectation);
    }

    /** What an organisation publishes of a series. */
    Expected at(Expectation expectation, Organisation publisher) {
        return engine.of(expectation, publisher);
    }

    /** Where need is great and data is thin. */
    Thinness thinness() {
        return thinness;
    }
}
