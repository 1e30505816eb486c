package org.waymark.site.export.kit;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.waymark.catalogue.data.FileDigest;
import org.waymark.catalogue.series.Series;
import org.waymark.catalogue.series.SeriesTable;

/** The length and hash of the file with all figures of each indicator, worked out once for all formats that name them. */
public final class FigureDigests {

    private final String language;
    private final Map<String, FileDigest> known = new ConcurrentHashMap<>();

    private FigureDigests(ExportInputs in) {
        this.language = in.settings().editions().get(0).language();
    }

    /** Those of a build. */
    public static FigureDigests of(ExportInputs in) {
        return in.shared(FigureDigests.class, FigureDigests::new);
    }

    /** That of the file at {@link org.waymark.model.record.Indicator#figuresAddress()}. */
    public FileDigest of(Series series) {
        return known.computeIfAbsent(
                series.indicator().slug(), slug -> FileDigest.of(SeriesTable.bytes(series, language)));
    }
}
