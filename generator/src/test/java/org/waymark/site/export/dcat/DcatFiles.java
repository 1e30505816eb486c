package org.waymark.site.export.dcat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.CatalogueFixture;
import org.waymark.catalogue.address.Edition;
import org.waymark.catalogue.data.FolderFiles;
import org.waymark.catalogue.enrich.Linker;
import org.waymark.catalogue.history.Revision;
import org.waymark.catalogue.load.Loader;
import org.waymark.catalogue.series.SeriesFiles;
import org.waymark.model.Loaded;
import org.waymark.model.Site;
import org.waymark.rdf.RdfReader;
import org.waymark.rdf.RdfSyntax;
import org.waymark.rdf.Statement;
import org.waymark.report.Findings;
import org.waymark.report.Progress;
import org.waymark.site.SiteSettings;
import org.waymark.site.export.kit.ExportInputs;
import org.waymark.site.export.kit.Plan;
import org.waymark.site.render.words.Messages;
import org.waymark.site.theme.ThemeFiles;
import org.waymark.source.SourceFolder;

/** Makes the files of the export for tests, and reads them. */
final class DcatFiles {

    /** A catalogue with a dataset that has every field that DCAT can hold. */
    static final Path FULL = Path.of("src/test/resources/dcat/full");

    private static @Nullable SortedMap<String, byte[]> own;

    private DcatFiles() {}

    /** What the export of a catalogue is made from, at the address {@code https://data.example.org/}. */
    static ExportInputs inputs(Path source) {
        return inputs(source, "https://data.example.org/");
    }

    static ExportInputs inputs(Path source, String base) {
        try {
            Findings findings = new Findings();
            Loaded loaded = Loader.load(source, findings, Progress.SILENT);
            Site site = loaded.catalogue().site();
            List<Edition> editions = List.of(new Edition(site.language(), "", site.language()));
            SiteSettings settings =
                    new SiteSettings(URI.create(base), LocalDate.of(2026, 1, 31), false, false, editions, 50);
            FolderFiles files = new FolderFiles(source, loaded.dataFiles(), findings);
            return new ExportInputs(
                    Linker.link(loaded.catalogue()),
                    settings,
                    new SeriesFiles(loaded.catalogue(), files, findings).all(),
                    files,
                    new SourceFolder(source),
                    edition -> Messages.load(new ThemeFiles(null), edition.language()),
                    entry -> List.of(new Revision(entry, LocalDate.of(2025, 12, 24), true, List.of())),
                    new HashMap<>());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All files by path. */
    static SortedMap<String, byte[]> of(ExportInputs inputs) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Plan> plans = new DcatExport().plan(inputs)) {
            for (Plan plan : plans.toList()) {
                plan.making().into(files::put);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /** All files of the catalogue of this repository, made once. */
    static synchronized SortedMap<String, byte[]> own() {
        if (own == null) {
            own = Collections.unmodifiableSortedMap(of(inputs(CatalogueFixture.OWN)));
        }
        return own;
    }

    /** What a file says. */
    static Set<Statement> read(byte[] file, RdfSyntax syntax) {
        Set<Statement> read = new HashSet<>();
        try {
            RdfReader.read(syntax, new ByteArrayInputStream(file), "https://elsewhere.example.org/", read::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read;
    }
}
