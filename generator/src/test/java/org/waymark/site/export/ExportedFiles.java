package org.waymark.site.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import org.waymark.CatalogueFixture;
import org.waymark.catalogue.address.Edition;
import org.waymark.catalogue.data.DataFiles;
import org.waymark.catalogue.data.FolderFiles;
import org.waymark.catalogue.enrich.Linker;
import org.waymark.catalogue.history.History;
import org.waymark.catalogue.load.Loader;
import org.waymark.catalogue.series.SeriesFiles;
import org.waymark.model.Catalogue;
import org.waymark.model.Loaded;
import org.waymark.report.Findings;
import org.waymark.report.Progress;
import org.waymark.site.Shared;
import org.waymark.site.SiteSettings;
import org.waymark.site.export.kit.Export;
import org.waymark.site.export.kit.ExportInputs;
import org.waymark.site.export.kit.Plan;
import org.waymark.site.render.words.Messages;
import org.waymark.site.theme.ThemeFiles;
import org.waymark.source.SourceFolder;

/**
 * The files that an export makes of a catalogue, in memory.
 *
 * @param inputs what they were made from
 * @param files each by its path from the root of the site
 */
public record ExportedFiles(ExportInputs inputs, SortedMap<String, byte[]> files) {

    public static final String HOME = "https://data.example.org/c/";

    public static ExportedFiles of(Path source, Export export) {
        return of(source, HOME, export);
    }

    public static ExportedFiles of(Path source, String baseUrl, Export export) {
        try {
            Findings findings = new Findings();
            Loaded loaded = Loader.load(source, findings, Progress.SILENT);
            FolderFiles files = new FolderFiles(source, loaded.dataFiles(), findings);
            ExportInputs inputs =
                    inputs(loaded.catalogue(), source, files, baseUrl, LocalDate.of(2026, 1, 31), entry -> List.of());
            inputs.series().putAll(new SeriesFiles(loaded.catalogue(), files, findings).all());
            return new ExportedFiles(inputs, files(export, inputs));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What exports of a catalogue without data files are made from. */
    public static ExportInputs inputs(Catalogue catalogue) {
        return inputs(
                catalogue, CatalogueFixture.OWN, path -> null, HOME, LocalDate.of(2026, 11, 22), entry -> List.of());
    }

    /** What exports of a catalogue are made from, without series and published in all its languages. */
    public static ExportInputs inputs(
            Catalogue catalogue, Path source, DataFiles files, String baseUrl, LocalDate asOf, History history) {
        String first = catalogue.site().language();
        List<Edition> editions = catalogue.site().languages().stream()
                .map(language -> new Edition(language, language.equals(first) ? "" : language + "/", first))
                .toList();
        return new ExportInputs(
                Linker.link(catalogue),
                new SiteSettings(URI.create(baseUrl), asOf, false, false, editions, 50),
                new TreeMap<>(),
                files,
                new SourceFolder(source),
                edition -> Messages.load(new ThemeFiles(null), edition.language()),
                history,
                new Shared());
    }

    /** The files of an export by path. */
    public static SortedMap<String, byte[]> files(Export export, ExportInputs inputs) {
        SortedMap<String, byte[]> files = new ConcurrentSkipListMap<>();
        try (Stream<Plan> plans = export.plan(inputs)) {
            for (Plan plan : plans.toList()) {
                plan.making().into(files::put);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    public Catalogue catalogue() {
        return inputs.catalogue();
    }

    public String text(String path) {
        byte[] file = files.get(path);
        if (file == null) {
            throw new AssertionError("there is no " + path + " among " + files.keySet());
        }
        return new String(file, StandardCharsets.UTF_8);
    }
}
