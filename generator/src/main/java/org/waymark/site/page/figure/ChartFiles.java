package org.waymark.site.page.figure;

import java.io.IOException;
import org.waymark.catalogue.data.DataFiles;
import org.waymark.catalogue.data.Figures;
import org.waymark.catalogue.data.TableWriter;
import org.waymark.model.Catalogue;
import org.waymark.model.record.Dataset;
import org.waymark.site.EmbedPaths;
import org.waymark.site.Output;
import org.waymark.site.PageGuard;

/** Writes all figures of each dataset's charts as files, with a decimal point. */
public final class ChartFiles {

    /** The folder of the files, from the root of the site. */
    public static final String FOLDER = EmbedPaths.CHARTS;

    private ChartFiles() {}

    /** The files of the datasets' charts. */
    public static void write(Catalogue catalogue, DataFiles files, PageGuard guard) throws IOException {
        for (Dataset dataset : catalogue.all(Dataset.class)) {
            guard.attempt("charts/", dataset.source()::location, () -> write(dataset, files, guard.out()));
        }
    }

    private static void write(Dataset dataset, DataFiles files, Output out) throws IOException {
        for (int i = 0; i < dataset.shownCharts().size(); i++) {
            Figures figures = DatasetCharts.figures(dataset.shownCharts().get(i), dataset, files);
            if (figures != null) {
                out.put(DatasetCharts.file(dataset, i + 1), TableWriter.write(figures.rows()));
            }
        }
    }
}
