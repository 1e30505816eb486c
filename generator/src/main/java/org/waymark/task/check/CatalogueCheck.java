package org.waymark.task.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.waymark.catalogue.check.Checks;
import org.waymark.catalogue.load.Loader;
import org.waymark.catalogue.load.ReadBefore;
import org.waymark.catalogue.load.cache.Detail;
import org.waymark.catalogue.load.cache.RecordCache;
import org.waymark.model.Entry;
import org.waymark.model.Loaded;
import org.waymark.report.Finding;
import org.waymark.report.Findings;
import org.waymark.report.Progress;
import org.waymark.site.render.markdown.Markdown;
import org.waymark.site.theme.OwnTheme;
import org.waymark.source.SourceTree;
import org.waymark.source.StampedFolder;

/** Checks a catalogue without building it. */
public final class CatalogueCheck {

    private static final List<String> THEME = List.of("templates", "site-assets");

    private CatalogueCheck() {}

    /**
     * Checks a catalogue.
     *
     * @param source the catalogue's root
     * @param files the only files whose findings are wanted, or folders of such; empty for all
     * @return everything found, sorted
     * @throws UncheckedIOException when the folder cannot be walked
     */
    public static List<Finding> check(Path source, Collection<Path> files, Progress progress) {
        NoCatalogue.check(source);
        try {
            return files.isEmpty()
                    ? all(source, progress)
                    : some(source, files, CacheFolder.of(source, Detail.OUTLINE), progress);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Finds everything that is wrong. */
    public static List<Finding> all(Path source, Progress progress) throws IOException {
        Findings findings = new Findings();
        Loaded loaded = Loader.load(source, findings, progress);
        Checks.check(loaded, SiteParts.addresses(), Markdown.typesetter(), source, Today.of(null, source), findings);
        OwnTheme.check(source, findings);
        return findings.sorted();
    }

    /**
     * Finds everything that is wrong in some files: what {@link #all} finds there, without reading again what an earlier
     * run has read and nobody has changed.
     *
     * @param files files, or folders of such
     * @param cache outlines of records from earlier runs; those of this one are added
     */
    public static List<Finding> some(
            Path source, Collection<Path> files, Optional<RecordCache> cache, Progress progress) throws IOException {
        WantedFiles named = WantedFiles.of(source, files);
        Predicate<String> wanted = named::has;
        SourceTree tree = new StampedFolder(source);
        ReadBefore before = cache.map(kept -> new ReadBefore(kept, wanted)).orElseGet(ReadBefore::new);
        Findings findings = new Findings();
        Loaded loaded = Loader.load(tree, before, findings, progress);
        before.save();
        // What is wrong with a data file is found at the record that names it, wherever that is.
        boolean data = loaded.dataFiles().stream().anyMatch(wanted);
        Predicate<Entry> asked = entry -> data || wanted.test(entry.source().file());
        Checks.check(
                loaded, SiteParts.addresses(), Markdown.typesetter(), tree, Today.of(null, source), asked, findings);
        if (THEME.stream().anyMatch(wanted) || named.names().stream().anyMatch(CatalogueCheck::isOfTheme)) {
            OwnTheme.check(source, findings);
        }
        return findings.sorted().stream()
                .filter(finding -> wanted.test(finding.location().file()))
                .toList();
    }

    private static boolean isOfTheme(String name) {
        return THEME.stream().anyMatch(folder -> name.startsWith(folder + "/"));
    }
}
