package org.waymark.site.export.cite;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Entry;
import org.waymark.model.record.Dataset;
import org.waymark.model.record.Indicator;
import org.waymark.model.value.PartialDate;
import org.waymark.site.describe.Describer;
import org.waymark.text.PlainText;

/**
 * What a citation says of a record, in the order of ISO 690. All texts are single lines.
 *
 * @param key names it among references: {@code datasets-rents}
 * @param authors who made the data
 * @param title its title
 * @param date when it last changed, else when it was published, or null
 * @param publisher who makes it available, or null
 * @param version the release, or null
 * @param doi its DOI, or null
 * @param url the publisher's page about it, else its page in this catalogue, or null
 * @param language the language of the title
 * @param catalogue the catalogue through which it was found
 * @param found its page there; null if the site's address is not known
 * @param edition the day and commit of the catalogue, or null
 */
record CitedWork(
        String key,
        List<String> authors,
        String title,
        @Nullable PartialDate date,
        @Nullable String publisher,
        @Nullable String version,
        @Nullable String doi,
        @Nullable String url,
        String language,
        String catalogue,
        @Nullable String found,
        @Nullable String edition) {

    /** That of a dataset or an indicator in an edition of the catalogue, or in any. */
    static CitedWork of(Entry entry, @Nullable String edition, Describer say) {
        return entry instanceof Indicator indicator ? of(indicator, edition, say) : of((Dataset) entry, edition, say);
    }

    /** By which way it was found: the catalogue or its page there, and the edition. */
    String found(String way) {
        return "Found through " + way + (edition == null ? "" : " (version of " + edition + ")");
    }

    private static CitedWork of(Dataset dataset, @Nullable String edition, Describer say) {
        String found = say.id(dataset);
        String landing = Describer.web(dataset.landingPage());
        return of(
                dataset,
                dataset,
                dataset.modified() == null ? dataset.issued() : dataset.modified(),
                dataset.version(),
                landing == null ? found : landing,
                edition,
                say);
    }

    private static CitedWork of(Indicator indicator, @Nullable String edition, Describer say) {
        Dataset source = say.catalogue().resolve(indicator.dataset()) instanceof Dataset dataset ? dataset : null;
        return of(
                indicator,
                source,
                indicator.released(),
                say.lineOrNull(indicator.release()),
                say.id(indicator),
                edition,
                say);
    }

    private static CitedWork of(
            Entry entry,
            @Nullable Dataset source,
            @Nullable PartialDate date,
            @Nullable String version,
            @Nullable String url,
            @Nullable String edition,
            Describer say) {
        return new CitedWork(
                entry.kind().path() + "-" + entry.slug(),
                source == null
                        ? List.of()
                        : say.makers(source).stream().map(CitedWork::line).toList(),
                line(say.line(entry.title())),
                date,
                source == null || source.publisher() == null ? null : line(say.name(source.publisher())),
                version == null ? null : line(version),
                entry instanceof Dataset dataset
                        ? Describer.doi(dataset.identifiers()).orElse(null)
                        : null,
                url,
                say.edition().language(),
                line(say.line(say.catalogue().site().title())),
                say.id(entry),
                edition);
    }

    /** A line for every reader: some also end lines at the separators of Unicode (U+2028, U+2029). */
    private static String line(@Nullable String text) {
        return text == null ? "" : PlainText.line(text).replaceAll("[\\u2028\\u2029]+", " ");
    }
}
