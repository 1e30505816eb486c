package org.waymark.site.export.dcat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.waymark.CatalogueFixture;
import org.waymark.catalogue.data.FolderFiles;
import org.waymark.catalogue.history.Revision;
import org.waymark.catalogue.load.Loader;
import org.waymark.catalogue.series.SeriesFiles;
import org.waymark.model.Loaded;
import org.waymark.rdf.RdfReader;
import org.waymark.rdf.RdfSyntax;
import org.waymark.rdf.Statement;
import org.waymark.report.Findings;
import org.waymark.report.Progress;
import org.waymark.site.export.ExportedFiles;
import org.waymark.site.export.kit.ExportInputs;

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
            FolderFiles files = new FolderFiles(source, loaded.dataFiles(), findings);
            ExportInputs inputs = ExportedFiles.inputs(
                    loaded.catalogue(),
                    source,
                    files,
                    base,
                    LocalDate.of(2026, 1, 31),
                    entry -> List.of(new Revision(entry, LocalDate.of(2025, 12, 24), true, List.of())));
            inputs.series().putAll(new SeriesFiles(loaded.catalogue(), files, findings).all());
            return inputs;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All files by path. */
    static SortedMap<String, byte[]> of(ExportInputs inputs) {
        return ExportedFiles.files(new DcatExport(), inputs);
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
