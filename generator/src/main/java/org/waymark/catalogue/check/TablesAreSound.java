package org.waymark.catalogue.check;

import org.waymark.catalogue.data.ChartFigures;
import org.waymark.catalogue.data.DataFiles;
import org.waymark.catalogue.data.Figures;
import org.waymark.catalogue.data.FolderFiles;
import org.waymark.catalogue.data.MapAreas;
import org.waymark.catalogue.data.Table;
import org.waymark.catalogue.data.TableReader;
import org.waymark.model.Loaded;
import org.waymark.model.record.Chart;
import org.waymark.model.record.Dataset;
import org.waymark.model.record.Resource;
import org.waymark.report.Code;
import org.waymark.report.Finding;
import org.waymark.report.Findings;
import org.waymark.report.Severity;

/** Data files can be read and have the format that their name says, and the charts of their data can be drawn. */
final class TablesAreSound implements Check {

    @Override
    public void check(Loaded loaded, Context context, Findings findings) {
        FolderFiles files = context.data();
        for (Dataset dataset : loaded.catalogue().all(Dataset.class)) {
            if (!context.asked().test(dataset)) {
                continue;
            }
            for (Resource resource : dataset.resources()) {
                String path = dataset.pathOf(resource.file());
                if (path != null) {
                    files.look(path);
                }
            }
            if (dataset.charts().size() > Dataset.MOST_CHARTS) {
                findings.add(new Finding(
                        Code.TOO_COMPLEX,
                        Severity.WARNING,
                        dataset.source().locate("charts"),
                        "the dataset has " + dataset.charts().size() + " charts, and its page shows the first "
                                + Dataset.MOST_CHARTS,
                        "Keep those that readers need to judge the data"));
            }
            dataset.shownCharts().forEach(chart -> chart(chart, dataset, loaded, files, findings));
        }
    }

    private static void chart(Chart chart, Dataset dataset, Loaded loaded, DataFiles files, Findings findings) {
        String name = chart.file();
        String path = dataset.pathOf(name);
        if (path == null || !loaded.dataFiles().contains(path)) {
            return; // reported by the check for missing files
        }
        if (!TableReader.isTable(path)) {
            findings.add(
                    Code.INVALID_VALUE,
                    chart.source().locate("file"),
                    "a chart cannot be drawn from '" + name + "'",
                    "Name a CSV file");
            return;
        }
        Table table = files.table(path);
        Figures figures = table == null ? null : ChartFigures.of(chart, table, path, findings);
        if (figures != null && "map".equals(chart.kind())) {
            MapAreas.check(chart, figures, loaded.catalogue(), files, findings);
        }
    }
}
