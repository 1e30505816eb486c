package org.waymark.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.waymark.index.Expansion;
import org.waymark.index.SearchIndexer;
import org.waymark.load.Loader;
import org.waymark.model.Loaded;
import org.waymark.report.Findings;
import org.waymark.report.Progress;
import org.waymark.site.Edition;
import org.waymark.site.SiteSettings;

/** Measures what the search index alone costs: {@code SearchIndexBench CATALOGUE SITE [TIMES]}. */
public final class SearchIndexBench {

    private SearchIndexBench() {}

    /** Indexes a catalogue, and prints the processor time of the index stage and the size of its files. */
    public static void main(String[] arguments) throws IOException {
        Path source = Path.of(arguments[0]);
        Path site = Path.of(arguments[1]);
        int times = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 1;
        Loaded loaded = Loader.load(source, new Findings(), Progress.SILENT);
        String language = loaded.catalogue().site().language();
        SiteSettings settings = new SiteSettings(
                URI.create("http://localhost/"),
                LocalDate.of(2026, 1, 31),
                false,
                false,
                List.of(new Edition(language, "", language)),
                50);
        for (int i = 0; i < times; i++) {
            long[] sizes = new long[2];
            long before = cpu();
            SearchIndexer.index(
                    loaded.catalogue(),
                    settings,
                    Expansion.NONE,
                    Loader.builtInSynonyms(),
                    (path, content) -> {
                        Path file = site.resolve(path);
                        Files.createDirectories(file.getParent());
                        Files.write(file, content);
                        sizes[0]++;
                        sizes[1] += content.length;
                    },
                    Progress.SILENT);
            System.out.printf(
                    Locale.ROOT,
                    "index of %d datasets: %.2f CPU s, %d files, %d bytes%n",
                    loaded.catalogue().datasets().size(),
                    (cpu() - before) / 1e9,
                    sizes[0],
                    sizes[1]);
        }
    }

    private static long cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }
}
