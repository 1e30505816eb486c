package org.waymark.task.quality;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.waymark.site.export.dcat.QualityIndicator;
import org.waymark.site.export.dcat.QualityIndicator.Dimension;
import org.waymark.site.export.dcat.QualityIndicator.Outcome;

/**
 * How good the metadata of a dataset is.
 *
 * @param file its file, from the catalogue's root
 * @param title its title, as any one language has it
 * @param outcomes what each indicator says
 */
public record DatasetQuality(String file, String title, Map<QualityIndicator, Outcome> outcomes) {

    /** What an indicator says. */
    public Outcome outcome(QualityIndicator indicator) {
        return Objects.requireNonNull(outcomes.get(indicator));
    }

    /** The points that it has, of those that can be measured. */
    public int points() {
        return points(Outcome.MET);
    }

    /** The points that it may have: only a request to another server can tell. */
    public int open() {
        return points(Outcome.NOT_MEASURED);
    }

    /** The points that it has in a dimension. */
    public int points(Dimension dimension) {
        return with(Outcome.MET)
                .filter(indicator -> indicator.dimension() == dimension)
                .mapToInt(QualityIndicator::points)
                .sum();
    }

    /** The rating that data.europa.eu gives to this number of points, out of 405. */
    public static String rating(double points) {
        if (points > 350) {
            return "excellent";
        }
        if (points > 220) {
            return "good";
        }
        return points > 120 ? "sufficient" : "bad";
    }

    private int points(Outcome outcome) {
        return with(outcome).mapToInt(QualityIndicator::points).sum();
    }

    /** The indicators that say this, in their order. */
    public Stream<QualityIndicator> with(Outcome outcome) {
        return outcomes.entrySet().stream()
                .filter(each -> each.getValue() == outcome)
                .map(Map.Entry::getKey);
    }
}
