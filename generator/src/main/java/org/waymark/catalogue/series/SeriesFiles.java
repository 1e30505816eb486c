package org.waymark.catalogue.series;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.data.DataFiles;
import org.waymark.catalogue.place.Places;
import org.waymark.model.Catalogue;
import org.waymark.model.record.Indicator;
import org.waymark.report.Findings;

/** The series of a catalogue's indicators, each read once. */
public final class SeriesFiles {

    private final Catalogue catalogue;
    private final DataFiles files;
    private final Findings findings;
    private final Places places;
    private final Map<String, Optional<Series>> known = new ConcurrentHashMap<>();

    /** @param findings receives what is wrong with a file when its series is first read */
    public SeriesFiles(Catalogue catalogue, DataFiles files, Findings findings) {
        this.catalogue = catalogue;
        this.files = files;
        this.findings = findings;
        this.places = Places.of(catalogue);
    }

    /** The series of an indicator; null if its file is not there or has not the columns that it needs. */
    public @Nullable Series of(Indicator indicator) {
        return known.computeIfAbsent(
                        indicator.slug(),
                        slug -> Optional.ofNullable(SeriesReader.read(indicator, places, files, findings)))
                .orElse(null);
    }

    /** All that can be read, by the slug of their indicator. */
    public SortedMap<String, Series> all() {
        SortedMap<String, Series> all = new TreeMap<>();
        for (Indicator indicator : catalogue.all(Indicator.class)) {
            Series series = of(indicator);
            if (series != null) {
                all.put(indicator.slug(), series);
            }
        }
        return Collections.unmodifiableSortedMap(all);
    }
}
