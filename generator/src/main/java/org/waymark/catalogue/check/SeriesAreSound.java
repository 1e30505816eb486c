package org.waymark.catalogue.check;

import org.waymark.model.Loaded;
import org.waymark.model.record.Indicator;
import org.waymark.report.Code;
import org.waymark.report.Findings;

/** The files of indicators are there, and each of their rows can be read. */
final class SeriesAreSound implements Check {

    @Override
    public void check(Loaded loaded, Context context, Findings findings) {
        for (Indicator indicator : loaded.catalogue().all(Indicator.class)) {
            if (!context.asked().test(indicator)) {
                continue;
            }
            String path = indicator.path();
            if (path != null && !loaded.dataFiles().contains(path)) {
                findings.add(
                        Code.MISSING_FILE,
                        indicator.source().locate("file"),
                        "the file '" + path + "' does not exist",
                        "Write its path below datasets/, such as indicators/child-poverty.csv");
            } else {
                context.series().of(indicator);
            }
        }
    }
}
