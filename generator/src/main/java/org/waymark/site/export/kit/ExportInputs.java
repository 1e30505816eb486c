package org.waymark.site.export.kit;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;
import org.waymark.catalogue.address.Edition;
import org.waymark.catalogue.data.DataFiles;
import org.waymark.catalogue.enrich.Graph;
import org.waymark.catalogue.history.History;
import org.waymark.catalogue.series.Series;
import org.waymark.model.Catalogue;
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
        Map<Class<?>, Object> shared) {

    /** Up to so many records, a catalogue that does not say otherwise has files for each record in all formats. */
    private static final long FEW_RECORDS = 2_000;

    /** The catalogue alone. */
    public Catalogue catalogue() {
        return graph.catalogue();
    }

    /**
     * A value that several exports or the offers of many pages need, made when the first of them asks.
     *
     * @param making makes the value; must not wait for another thread that needs one
     */
    public <T> T shared(Class<T> type, Function<ExportInputs, T> making) {
        synchronized (shared) {
            Object known = shared.get(type);
            if (known == null) {
                known = making.apply(this);
                shared.put(type, known);
            }
            return type.cast(known);
        }
    }

    /** The words of the default edition. */
    public Messages words() {
        return messages.apply(settings.editions().get(0));
    }

    /** Whether a format has files for each record, as {@code record_formats} of {@code content/site.yaml} says. */
    public boolean eachRecord(String format) {
        List<String> chosen = catalogue().site().recordFormats();
        if (chosen.isEmpty()) {
            return catalogue().all().limit(FEW_RECORDS + 1).count() <= FEW_RECORDS;
        }
        return chosen.contains(format) || chosen.contains("all");
    }
}
