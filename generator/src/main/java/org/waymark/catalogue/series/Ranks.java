package org.waymark.catalogue.series;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.place.Places;
import org.waymark.model.Term;
import org.waymark.model.record.Indicator;
import org.waymark.model.value.StatisticalPeriod;

/**
 * The places that have a figure for a period, sorted by it, so that each has a rank. Places that share a figure, as far as
 * it is shown, share a rank (standard competition ranking: 1, 2, 2, 4). Places without a figure have none.
 */
public final class Ranks {

    private final List<Term> places = new ArrayList<>();
    private final double[] values;
    private final Map<String, Integer> index = new HashMap<>();

    /**
     * A rank.
     *
     * @param fromTop 1 for the highest figure
     * @param fromBottom 1 for the lowest figure
     * @param of how many places have a figure
     * @param joint whether another place has the same figure
     */
    public record Rank(int fromTop, int fromBottom, int of, boolean joint) {

        /** Whether it is nearer to the highest figure than to the lowest. */
        public boolean isHigh() {
            return fromTop <= fromBottom;
        }

        /** The rank from the nearer end. */
        public int fromNearerEnd() {
            return Math.min(fromTop, fromBottom);
        }
    }

    private record Figure(Term place, double value) {}

    private Ranks(List<Figure> figures) {
        List<Figure> sorted = new ArrayList<>(figures);
        sorted.sort(Comparator.comparingDouble(Figure::value)
                .thenComparing(figure -> figure.place().id()));
        values = new double[sorted.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = sorted.get(i).value();
            places.add(sorted.get(i).place());
            index.put(sorted.get(i).place().id(), i);
        }
    }

    /**
     * Ranks the peers of a place: those of its kind with a figure for the period that lie in {@code scope}. A county is no
     * peer where its districts have figures of their own.
     *
     * @param peer one of them, or any place of their kind
     * @param scope the place around them; null for all
     */
    public static Ranks among(Series series, StatisticalPeriod period, Term peer, @Nullable Term scope, Places places) {
        Map<Term, Figure> figures = new IdentityHashMap<>();
        List<Term> ranked = new ArrayList<>();
        for (Term place : series.places()) {
            Observation at = places.arePeers(peer, place) ? series.at(place, period) : null;
            if (at != null && at.known() && (scope == null || places.contains(scope, place))) {
                figures.put(place, new Figure(place, shown(at.value(), series.indicator())));
                ranked.add(place);
            }
        }
        return new Ranks(places.innermost(ranked).stream().map(figures::get).toList());
    }

    /** The figure as it is shown, so that places which readers see as equal share a rank. */
    public static double shown(double value, Indicator indicator) {
        return BigDecimal.valueOf(value)
                .setScale(indicator.shownDecimals(), RoundingMode.HALF_EVEN)
                .doubleValue();
    }

    /** How many places have a figure. */
    public int size() {
        return values.length;
    }

    /** The places, the lowest figure first; those with the same figure by id. */
    public List<Term> places() {
        return List.copyOf(places);
    }

    /** The figures, the lowest first. */
    public List<Double> values() {
        return Arrays.stream(values).boxed().toList();
    }

    /** The rank of a place; null if it has no figure. */
    public @Nullable Rank of(Term place) {
        Integer at = index.get(place.id());
        if (at == null) {
            return null;
        }
        int below = at;
        int above = at;
        while (below > 0 && values[below - 1] == values[at]) {
            below--;
        }
        while (above < values.length - 1 && values[above + 1] == values[at]) {
            above++;
        }
        return new Rank(values.length - above, below + 1, values.length, above > below);
    }

    /**
     * The figure below which a share of the places lies (Hyndman and Fan 1996, definition 7, as spreadsheets compute it).
     *
     * @param share from 0 to 1; 0.5 for the median
     * @return {@link Double#NaN} without figures
     */
    public double quantile(double share) {
        if (values.length == 0) {
            return Double.NaN;
        }
        double at = share * (values.length - 1);
        int low = (int) Math.floor(at);
        int high = (int) Math.ceil(at);
        return values[low] + (at - low) * (values[high] - values[low]);
    }
}
