package org.waymark.task.quality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.waymark.site.export.dcat.QualityIndicator;
import org.waymark.site.export.dcat.QualityIndicator.Dimension;
import org.waymark.site.export.dcat.QualityIndicator.Outcome;
import org.waymark.text.Json;

/**
 * How good the metadata of a catalogue is, by the Metadata Quality Assessment of data.europa.eu.
 *
 * @param datasets its datasets, by file
 */
public record QualityReport(List<DatasetQuality> datasets) {

    /** The points of all indicators. */
    private static final int ALL = Arrays.stream(QualityIndicator.values())
            .mapToInt(QualityIndicator::points)
            .sum();

    /** As text for people: the points of each dataset, what it lacks if that is wanted, and the averages of all. */
    public String text(boolean explained) {
        List<String> lines = new ArrayList<>();
        for (DatasetQuality dataset : datasets) {
            String open = dataset.open() == 0 ? "" : ", and " + dataset.open() + " if its addresses answer";
            lines.add(dataset.file() + ": " + dataset.points() + " of " + ALL + " points ("
                    + DatasetQuality.rating(dataset.points()) + ")" + open);
            if (explained) {
                explain(dataset, lines);
            }
        }
        if (datasets.isEmpty()) {
            return "There are no datasets\n";
        }
        lines.add("");
        lines.add(count(datasets.size()) + ": " + average(DatasetQuality::points) + " of " + ALL
                + " points on average, and " + average(DatasetQuality::open)
                + " if addresses answer, which is not measured");
        for (Dimension dimension : Dimension.values()) {
            lines.add("  " + dimension.key() + " " + average(dataset -> dataset.points(dimension)) + " of "
                    + most(dimension));
            of(dimension).forEach(indicator -> lines.add("    " + row(indicator)));
        }
        if (!explained) {
            lines.add("Name files or folders to see what each dataset lacks");
        }
        return String.join("\n", lines) + "\n";
    }

    private static void explain(DatasetQuality dataset, List<String> lines) {
        for (Dimension dimension : Dimension.values()) {
            lines.add("  " + dimension.key() + " " + dataset.points(dimension) + " of " + most(dimension));
            of(dimension).forEach(indicator -> {
                Outcome outcome = dataset.outcome(indicator);
                String advice = outcome == Outcome.MISSED ? ": " + indicator.advice() : "";
                lines.add("    " + outcome.key() + " (" + indicator.points() + ") " + indicator.words() + advice);
            });
        }
    }

    private String row(QualityIndicator indicator) {
        long met = counted(indicator, Outcome.MET);
        long open = counted(indicator, Outcome.NOT_MEASURED);
        String result = open > 0 ? "not measured for " + open : met + " of " + datasets.size();
        return "(" + indicator.points() + ") " + indicator.words() + ": " + result;
    }

    private long counted(QualityIndicator indicator, Outcome outcome) {
        return datasets.stream()
                .filter(dataset -> dataset.outcome(indicator) == outcome)
                .count();
    }

    private static String count(int datasets) {
        return datasets == 1 ? "1 dataset" : datasets + " datasets";
    }

    private String average(java.util.function.ToIntFunction<DatasetQuality> points) {
        double mean = datasets.stream().mapToInt(points).average().orElse(0);
        return String.format(Locale.ROOT, "%.1f", mean);
    }

    private static Stream<QualityIndicator> of(Dimension dimension) {
        return Stream.of(QualityIndicator.values()).filter(indicator -> indicator.dimension() == dimension);
    }

    private static int most(Dimension dimension) {
        return of(dimension).mapToInt(QualityIndicator::points).sum();
    }

    /** As one JSON object for scripts. */
    public String json() {
        return Json.report(Json.object(
                "points", ALL,
                "catalogue",
                        Json.object(
                                "datasets", datasets.size(),
                                "average", Double.valueOf(average(DatasetQuality::points)),
                                "not_measured", Double.valueOf(average(DatasetQuality::open)),
                                "indicators", Json.objects(List.of(QualityIndicator.values()), this::counts)),
                "datasets", Json.objects(datasets, QualityReport::object)));
    }

    private Map<String, Object> counts(QualityIndicator indicator) {
        return Json.object(
                "indicator", indicator.key(),
                "dimension", indicator.dimension().key(),
                "points", indicator.points(),
                "met", counted(indicator, Outcome.MET),
                "missed", counted(indicator, Outcome.MISSED),
                "not_measured", counted(indicator, Outcome.NOT_MEASURED));
    }

    private static Map<String, Object> object(DatasetQuality dataset) {
        return Json.object(
                "file", dataset.file(),
                "title", dataset.title(),
                "points", dataset.points(),
                "rating", DatasetQuality.rating(dataset.points()),
                "not_measured", dataset.open(),
                "indicators",
                        Json.objects(
                                List.of(QualityIndicator.values()),
                                indicator -> outcome(indicator, dataset.outcome(indicator))));
    }

    private static Map<String, Object> outcome(QualityIndicator indicator, Outcome outcome) {
        Map<String, Object> object = Json.object(
                "indicator", indicator.key(),
                "points", indicator.points(),
                "outcome", outcome.key(),
                "about", indicator.words());
        if (outcome == Outcome.MISSED) {
            object.put("advice", indicator.advice());
        }
        return object;
    }
}
