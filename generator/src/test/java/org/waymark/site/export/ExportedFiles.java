package org.waymark.site.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.waymark.catalogue.address.Edition;
import org.waymark.catalogue.data.FolderFiles;
import org.waymark.catalogue.enrich.Linker;
import org.waymark.catalogue.load.Loader;
import org.waymark.catalogue.series.SeriesFiles;
import org.waymark.model.Catalogue;
import org.waymark.model.Loaded;
import org.waymark.report.Findings;
import org.waymark.report.Progress;
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
            return of(loaded.catalogue(), source, loaded, baseUrl, export);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ExportedFiles of(Catalogue catalogue, Path source, Loaded loaded, String baseUrl, Export export)
            throws IOException {
        Findings findings = new Findings();
        List<Edition> editions = new ArrayList<>();
        for (String language : catalogue.site().languages()) {
            String first = catalogue.site().language();
            editions.add(new Edition(language, language.equals(first) ? "" : language + "/", first));
        }
        FolderFiles files = new FolderFiles(source, loaded.dataFiles(), findings);
        ExportInputs inputs = new ExportInputs(
                Linker.link(catalogue),
                new SiteSettings(URI.create(baseUrl), LocalDate.of(2026, 1, 31), false, false, editions, 50),
                new SeriesFiles(catalogue, files, findings).all(),
                files,
                new SourceFolder(source),
                edition -> Messages.load(new ThemeFiles(null), edition.language()),
                entry -> List.of(),
                new HashMap<>());
        SortedMap<String, byte[]> made = Collections.synchronizedSortedMap(new TreeMap<>());
        for (Plan plan : export.plan(inputs).toList()) {
            plan.making().into(made::put);
        }
        return new ExportedFiles(inputs, made);
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
