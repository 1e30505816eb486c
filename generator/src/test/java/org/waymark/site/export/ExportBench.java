package org.waymark.site.export;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import org.waymark.catalogue.load.Loader;
import org.waymark.model.Catalogue;
import org.waymark.model.Site;
import org.waymark.report.Findings;
import org.waymark.report.Progress;
import org.waymark.site.Output;
import org.waymark.site.export.kit.Export;
import org.waymark.site.export.kit.ExportInputs;
import org.waymark.site.export.kit.Plan;

/**
 * What each export costs in CPU time, files and bytes: without files for each record, and with all of them. Files are made,
 * but not stored. The argument is the folder of a catalogue.
 */
final class ExportBench {

    private static final int ROUNDS = 3;
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private ExportBench() {}

    public static void main(String[] args) throws IOException {
        Catalogue catalogue =
                Loader.load(Path.of(args[0]), new Findings(), Progress.SILENT).catalogue();
        long records = catalogue.all().count();
        System.out.printf(Locale.ROOT, "%,d records%n", records);
        for (String formats : List.of("none", "all")) {
            ExportInputs in = ExportedFiles.inputs(catalogue.of(choosing(formats, catalogue.site())));
            for (int round = 1; round <= ROUNDS; round++) {
                for (Export export : Exports.ALL) {
                    measure(export, formats + " " + round, in, records);
                }
            }
        }
    }

    private static Site choosing(String formats, Site site) {
        return (Site)
                org.waymark.model.schema.RecordSchema.of(Site.class).with(site, "record_formats", List.of(formats));
    }

    private static void measure(Export export, String round, ExportInputs in, long records) throws IOException {
        LongAdder files = new LongAdder();
        LongAdder bytes = new LongAdder();
        Output out = (path, content) -> {
            files.increment();
            bytes.add(content.length);
        };
        long before = SYSTEM.getProcessCpuTime();
        try (Stream<Plan> plans = export.plan(in)) {
            plans.parallel().forEach(plan -> make(plan, out));
        }
        double seconds = (SYSTEM.getProcessCpuTime() - before) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%-7s %-18s %6.2f CPU s %,9d files %,14d bytes %8.1f us and %7d bytes a record%n",
                round,
                export.getClass().getSimpleName(),
                seconds,
                files.sum(),
                bytes.sum(),
                seconds * 1e6 / records,
                bytes.sum() / records);
    }

    private static void make(Plan plan, Output out) {
        try {
            plan.making().into(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
