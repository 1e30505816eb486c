package org.waymark.site.export.kit;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.address.Addresses;
import org.waymark.catalogue.address.Edition;
import org.waymark.catalogue.data.DataFiles;
import org.waymark.catalogue.enrich.Graph;
import org.waymark.catalogue.history.History;
import org.waymark.catalogue.series.Series;
import org.waymark.model.Baked;
import org.waymark.model.Catalogue;
import org.waymark.model.Dated;
import org.waymark.model.Entry;
import org.waymark.model.Kind;
import org.waymark.model.record.Dataset;
import org.waymark.model.record.Indicator;
import org.waymark.model.record.Resource;
import org.waymark.model.value.PartialDate;
import org.waymark.site.RecordFormats;
import org.waymark.site.Shared;
import org.waymark.site.SiteSettings;
import org.waymark.site.render.words.Messages;
import org.waymark.source.SourceTree;

/**
 * What exports are made from.
 *
 * @param graph the catalogue with its relations
 * @param settings how the site is built
 * @param series the series of the indicators, by slug
 * @param files the catalogue's own data files
 * @param sources the files of the records
 * @param messages the words of an edition
 * @param history what happened to records
 * @param shared what exports keep for each other and for later pages; see {@link #shared(Class, Function)}
 */
public record ExportInputs(
        Graph graph,
        SiteSettings settings,
        SortedMap<String, Series> series,
        DataFiles files,
        SourceTree sources,
        Function<Edition, Messages> messages,
        History history,
        Shared shared) {

    /** The catalogue alone. */
    public Catalogue catalogue() {
        return graph.catalogue();
    }

    /** The records of a kind that readers see, by slug: no drafts, and no posts of a later day. */
    public List<Entry> published(Kind<?> kind) {
        return catalogue().entries().getOrDefault(kind, Map.of()).values().stream()
                .filter(this::isPublished)
                .toList();
    }

    private boolean isPublished(Entry entry) {
        PartialDate date = entry instanceof Baked && entry instanceof Dated dated ? dated.date() : null;
        boolean future = date != null && date.first().isAfter(settings.asOf());
        return (settings.drafts() || !entry.draft()) && (settings.future() || !future);
    }

    /** Where a file of the site is: absolute where the site's address is known, else from the root of the host. */
    public String address(String path) {
        return settings.isLocal() ? settings.basePath() + Addresses.encode(path) : settings.absolute(path);
    }

    /** Where the page of a record is, as {@link #address} says it: in its own language, or else in the site's first. */
    public String page(Entry entry) {
        String language = entry instanceof Baked baked ? baked.lang() : null;
        Edition edition = settings.editions().stream()
                .filter(each -> each.language().equals(language))
                .findFirst()
                .orElse(settings.editions().get(0));
        return address(edition.path(entry.address()));
    }

    /** The file with the figures of an indicator, from the root of the site; null where a record has none. */
    public @Nullable String figures(Entry entry) {
        return entry instanceof Indicator indicator && series.containsKey(entry.slug())
                ? indicator.figuresAddress()
                : null;
    }

    /** The data files of a dataset that lie in the catalogue itself: their paths in the site by their names in the record. */
    public SortedMap<String, String> dataFiles(Entry entry) {
        SortedMap<String, String> all = new TreeMap<>();
        if (entry instanceof Dataset dataset) {
            for (Resource resource : dataset.resources()) {
                String name = resource.file();
                String path = dataset.dataAddress(name);
                if (name != null && path != null) {
                    all.put(name, path);
                }
            }
        }
        return all;
    }

    /**
     * A value that several exports or the offers of many pages need, made when the first of them asks.
     *
     * @param making makes the value; must not wait for another thread that needs one
     */
    public <T> T shared(Class<T> type, Function<ExportInputs, T> making) {
        return shared.get(type, () -> making.apply(this));
    }

    /** The words of the default edition. */
    public Messages words() {
        return messages.apply(settings.editions().get(0));
    }

    /** Whether a format has files for each record, as {@code record_formats} of {@code content/site.yaml} says. */
    public boolean eachRecord(String format) {
        return RecordFormats.wanted(format, catalogue());
    }
}
