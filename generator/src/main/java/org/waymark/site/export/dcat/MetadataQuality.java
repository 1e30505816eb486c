package org.waymark.site.export.dcat;

import java.net.URI;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.address.Edition;
import org.waymark.catalogue.data.DataFiles;
import org.waymark.catalogue.enrich.Graph;
import org.waymark.model.record.Dataset;
import org.waymark.rdf.Description;
import org.waymark.rdf.Iri;
import org.waymark.site.SiteSettings;
import org.waymark.site.export.dcat.QualityIndicator.Outcome;

/** Assesses datasets by the {@link QualityIndicator}s. */
public final class MetadataQuality {

    /** It does not matter which, since the same is said at each address. */
    private static final URI ANY_ADDRESS = URI.create("https://example.org/");

    private final DatasetDescriptions datasets;

    /** @param files the catalogue's own data files, whose size is known without being written */
    public MetadataQuality(Graph graph, DataFiles files) {
        String language = graph.catalogue().site().language();
        List<Edition> editions = List.of(new Edition(language, "", language));
        RecordIris iris = new RecordIris(new SiteSettings(ANY_ADDRESS, LocalDate.EPOCH, false, false, editions, 50));
        this.datasets = new DatasetDescriptions(graph, entry -> List.of(), files, iris);
    }

    /**
     * What each indicator says of a dataset. Of its distributions, the one that scores best in a dimension counts there.
     */
    public Map<QualityIndicator, Outcome> of(Dataset dataset) {
        FileDescriptions file = new FileDescriptions();
        Description described = file.of(datasets.describe(dataset, file));
        List<Description> distributions = described.values(DcatIris.DCAT_DISTRIBUTION).stream()
                .map(distribution -> file.of((Iri) distribution))
                .toList();
        Map<QualityIndicator, Outcome> all = new EnumMap<>(QualityIndicator.class);
        for (QualityIndicator.Dimension dimension : QualityIndicator.Dimension.values()) {
            Description best = null;
            for (Description each : distributions) {
                best = best == null || points(dimension, described, each) > points(dimension, described, best)
                        ? each
                        : best;
            }
            for (QualityIndicator indicator : of(dimension).toList()) {
                all.put(indicator, indicator.outcome(described, best));
            }
        }
        return all;
    }

    private static Stream<QualityIndicator> of(QualityIndicator.Dimension dimension) {
        return Stream.of(QualityIndicator.values()).filter(indicator -> indicator.dimension() == dimension);
    }

    /** What could not be measured counts as met, since only what has an address can be asked. */
    private static int points(
            QualityIndicator.Dimension dimension, Description dataset, @Nullable Description distribution) {
        return of(dimension)
                .filter(indicator -> indicator.outcome(dataset, distribution) != Outcome.MISSED)
                .mapToInt(QualityIndicator::points)
                .sum();
    }
}
