package org.waymark.site.page.answer;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.answer.Measured;
import org.waymark.catalogue.place.Places;
import org.waymark.catalogue.series.Observation;
import org.waymark.catalogue.series.Series;
import org.waymark.model.Entry;
import org.waymark.model.Facet;
import org.waymark.model.Term;
import org.waymark.model.record.Dataset;
import org.waymark.model.record.Need;
import org.waymark.model.value.StatisticalPeriod;
import org.waymark.site.page.figure.IndicatorWords;
import org.waymark.site.page.kit.Alphabet;
import org.waymark.site.page.kit.PageContext;
import org.waymark.site.render.words.Words;

/** Makes the figures of an answer. */
final class AnswerFigures {

    private final Measured measured;
    private final Series series;
    private final Need need;
    private final PageContext page;
    private final IndicatorWords words;
    private final StatisticalPeriod period;

    private AnswerFigures(Measured measured, Need need, PageContext page) {
        this.measured = measured;
        this.series = measured.series();
        this.need = need;
        this.page = page;
        this.words = new IndicatorWords(page.edition(), series.indicator());
        this.period = Objects.requireNonNull(series.latestPeriod());
    }

    static FigureView of(Measured measured, Need need, PageContext page) {
        return new AnswerFigures(measured, need, page).view();
    }

    /** The place that is shown first; null for none. */
    static @Nullable Term place(Measured measured, Need need, PageContext page) {
        return new AnswerFigures(measured, need, page).first();
    }

    private FigureView view() {
        Term first = first();
        Entry source = page.catalogue().resolve(series.indicator().dataset());
        return new FigureView(
                page.entry(series.indicator()),
                first == null ? null : page.term(first),
                first == null ? "" : value(first),
                words.unit(),
                words.period(period),
                source == null ? null : page.entry(source),
                source instanceof Dataset dataset ? page.reference(dataset.publisher()) : null,
                AnswerBook.of(page.edition()).words().sentences(measured.shortfalls()),
                range(),
                choice().stream()
                        .map(place -> new FigureView.PlaceFigure(
                                place.id(), page.words(place.label()), value(place), place.equals(first)))
                        .toList(),
                page.href(Facet.PLACE.path() + "/"),
                page.asset("js/answer.js"));
    }

    /**
     * The place that the question is about or the nearest around it that has a figure, else the widest in it; null if there
     * is none.
     */
    private @Nullable Term first() {
        Places places = page.edition().graph().reach().places();
        for (Term place : need.places()) {
            if (known(place)) {
                return place;
            }
            for (Term outer : places.around(place)) {
                if (known(outer)) {
                    return outer;
                }
            }
        }
        return choice().stream()
                .filter(this::known)
                .min(Comparator.comparingInt(place -> places.around(place).size()))
                .filter(widest -> need.level() == null || !places.levels().isKind(widest.level(), need.level()))
                .orElse(null);
    }

    private boolean known(Term place) {
        Observation own = series.at(place, period);
        return own != null && own.known();
    }

    private String value(Term place) {
        Observation own = series.at(place, period);
        return own != null && own.known() ? words.of(own.value()) : page.say("figure.none");
    }

    /** The places of today with a row for the period, in those that are asked about, by name. */
    private List<Term> choice() {
        Places places = page.edition().graph().reach().places();
        return series.places().stream()
                .filter(Places::exists)
                .filter(place -> series.at(place, period) != null)
                .filter(place -> need.places().isEmpty()
                        || need.places().stream()
                                .anyMatch(outer -> outer.equals(place) || places.contains(outer, place)))
                .sorted(Comparator.comparing((Term place) ->
                                Alphabet.key(page.words(place.label()).text()))
                        .thenComparing(Term::id))
                .toList();
    }

    private String range() {
        List<Term> areas = choice().stream()
                .filter(this::known)
                .filter(place -> need.level() == null
                        || page.edition().graph().reach().places().levels().isKind(place.level(), need.level()))
                .sorted(Comparator.comparingDouble((Term place) ->
                        Objects.requireNonNull(series.at(place, period)).value()))
                .toList();
        if (areas.size() < 3) {
            return "";
        }
        Term lowest = areas.get(0);
        Term highest = areas.get(areas.size() - 1);
        return page.say("figure.range", name(lowest), value(lowest), name(highest), value(highest));
    }

    private Words name(Term place) {
        return page.words(place.label());
    }
}
