package org.waymark.site.page.indicator;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.waymark.catalogue.series.SeriesTable;
import org.waymark.model.Term;
import org.waymark.model.record.Indicator;
import org.waymark.model.value.StatisticalPeriod;
import org.waymark.site.page.kit.PageContext;

/** The figures that a chart on the page of an indicator shows, as a file with the columns of its own. */
public final class ChartedFigures {

    private ChartedFigures() {}

    /** The file of a chart that was drawn, by its id. */
    public static byte[] csv(Indicator indicator, String chart, PageContext page) {
        LatestFigures latest =
                Objects.requireNonNull(IndicatorFigures.of(page.edition()).of(indicator), indicator.slug());
        Set<Term> places = new LinkedHashSet<>(places(chart, latest));
        if (latest.whole() != null) {
            places.add(latest.whole());
        }
        return SeriesTable.bytes(
                latest.series(),
                places,
                periods(chart, latest),
                page.edition().edition().language());
    }

    private static List<Term> places(String chart, LatestFigures latest) {
        List<Term> sorted = latest.highestFirst();
        return switch (chart) {
            case "over-time" -> List.of(sorted.get(0), sorted.get(sorted.size() - 1));
            case "group" -> {
                PeerGroups.Group group = Objects.requireNonNull(latest.groups().of(sorted.get(0)));
                yield Stream.concat(group.members().stream(), Stream.of(group.place()))
                        .toList();
            }
            default -> {
                List<Term> all = new ArrayList<>(sorted);
                all.addAll(latest.without());
                yield all;
            }
        };
    }

    private static Predicate<StatisticalPeriod> periods(String chart, LatestFigures latest) {
        return switch (chart) {
            case "over-time" -> period -> true;
            case "group" -> period -> period.equals(latest.period()) || period.equals(latest.before());
            default -> period -> period.equals(latest.period());
        };
    }
}
