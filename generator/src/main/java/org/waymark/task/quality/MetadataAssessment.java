package org.waymark.task.quality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.catalogue.data.FolderFiles;
import org.waymark.catalogue.enrich.Linker;
import org.waymark.catalogue.load.Loader;
import org.waymark.model.Loaded;
import org.waymark.model.record.Dataset;
import org.waymark.report.Findings;
import org.waymark.report.Progress;
import org.waymark.site.export.dcat.MetadataQuality;
import org.waymark.task.check.NoCatalogue;

/** Assesses the metadata of a catalogue. */
public final class MetadataAssessment {

    private MetadataAssessment() {}

    /**
     * Assesses the datasets of a catalogue.
     *
     * @param source the catalogue's root
     * @param files the only files whose datasets are wanted; empty for all
     * @throws UncheckedIOException when the folder cannot be read
     */
    public static QualityReport of(Path source, Collection<Path> files, Progress progress) {
        NoCatalogue.check(source);
        try {
            Findings ignored = new Findings();
            Loaded loaded = Loader.load(source, ignored, progress);
            MetadataQuality quality = new MetadataQuality(
                    Linker.link(loaded.catalogue()), new FolderFiles(source, loaded.dataFiles(), ignored));
            Path root = source.toAbsolutePath().normalize();
            Set<Path> wanted = files.stream()
                    .map(file -> file.toAbsolutePath().normalize())
                    .collect(Collectors.toSet());
            return new QualityReport(loaded.catalogue().all(Dataset.class).stream()
                    .filter(dataset -> files.isEmpty()
                            || wanted.contains(root.resolve(dataset.source().file())))
                    .sorted(Comparator.comparing(dataset -> dataset.source().file()))
                    .map(dataset -> new DatasetQuality(
                            dataset.source().file(), dataset.title().any(), quality.of(dataset)))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
