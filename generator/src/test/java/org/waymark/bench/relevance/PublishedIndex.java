package org.waymark.bench.relevance;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.waymark.index.Expansion;
import org.waymark.index.SearchIndexer;
import org.waymark.index.query.Hit;
import org.waymark.index.query.Query;
import org.waymark.index.query.SearchIndex;
import org.waymark.load.Loader;
import org.waymark.model.Catalogue;
import org.waymark.report.Progress;
import org.waymark.site.Edition;
import org.waymark.site.Output;
import org.waymark.site.SiteSettings;

/** Waymark's own search, from the files that it publishes. */
public final class PublishedIndex implements Searcher {

    private final SearchIndex index;

    /** @param site a folder with the published site, or only with its index */
    public PublishedIndex(Path site) {
        index = SearchIndex.open(site, "en");
    }

    @Override
    public List<String> search(String query) {
        return index.search(Query.of(query).only("dataset")).hits().stream()
                .map(Hit::slug)
                .toList();
    }

    /** Indexes a catalogue as a build does, in one edition, in English. */
    static PublishedIndex of(Catalogue catalogue, Path folder) throws IOException {
        SiteSettings settings = new SiteSettings(
                URI.create("https://example.org/"),
                LocalDate.of(2026, 1, 31),
                false,
                false,
                List.of(new Edition("en", "", "en")),
                100);
        Output output = (path, content) -> {
            Path file = folder.resolve(path);
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.write(file, content);
        };
        SearchIndexer.index(catalogue, settings, Expansion.NONE, Loader.builtInSynonyms(), output, Progress.SILENT);
        return new PublishedIndex(folder);
    }
}
