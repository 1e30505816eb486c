package org.waymark.site.export.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.data.ColumnProfile;
import org.waymark.catalogue.data.FileDigest;
import org.waymark.catalogue.data.Table;
import org.waymark.catalogue.series.Series;
import org.waymark.catalogue.series.SeriesTable;
import org.waymark.model.Contact;
import org.waymark.model.Entry;
import org.waymark.model.Kind;
import org.waymark.model.record.Citation;
import org.waymark.model.record.Column;
import org.waymark.model.record.Dataset;
import org.waymark.model.record.Indicator;
import org.waymark.model.record.Kinds;
import org.waymark.model.record.Organisation;
import org.waymark.model.record.Resource;
import org.waymark.model.value.Text;
import org.waymark.site.describe.Describer;
import org.waymark.site.describe.SchemaOrg;
import org.waymark.site.export.kit.ExportInputs;
import org.waymark.site.export.kit.FigureDigests;
import org.waymark.source.Source;
import org.waymark.text.Json;
import org.waymark.text.PlainText;

/**
 * Finds the data files of records that are published with the site: those that datasets name, and those of indicators.
 *
 * @param in what exports are made from
 * @param say words and addresses of the descriptions
 * @param figures the files of indicators, each looked through once
 */
record Packaging(ExportInputs in, Describer say, Map<String, PublishedFile> figures) {

    Packaging(ExportInputs in) {
        this(in, Describer.standard(in.catalogue(), in.settings()), new ConcurrentHashMap<>());
    }

    /** The records that have such files. */
    Stream<Entry> records() {
        return Stream.<Entry>concat(
                        in.catalogue().all(Dataset.class).stream(), in.catalogue().all(Indicator.class).stream())
                .filter(this::hasFiles);
    }

    /** The record whose page has this address in its edition, if it has such files; else null. */
    @Nullable
    Entry recordAt(String address) {
        Kind<?> kind = Kinds.ofAddress(address);
        if (kind == null || !address.endsWith(".html")) {
            return null;
        }
        Entry entry = in.catalogue()
                .entry(kind, address.substring(kind.path().length() + 1, address.length() - ".html".length()));
        return entry != null && hasFiles(entry) ? entry : null;
    }

    private boolean hasFiles(Entry entry) {
        return entry instanceof Indicator
                ? in.series().containsKey(entry.slug())
                : entry instanceof Dataset dataset
                        && dataset.resources().stream().anyMatch(resource -> digest(resource, dataset) != null);
    }

    /**
     * The addresses of the tables of a record whose columns are known, without those that the catalogue describes
     * itself.
     */
    List<String> tables(Entry entry) {
        if (entry instanceof Indicator indicator) {
            return hasFiles(entry) ? List.of(indicator.figuresAddress()) : List.of();
        }
        List<String> tables = new ArrayList<>();
        if (entry instanceof Dataset dataset) {
            for (Resource resource : dataset.resources()) {
                String path = dataset.pathOf(resource.file());
                String address = dataset.dataAddress(resource.file());
                if (path != null
                        && address != null
                        && digest(resource, dataset) != null
                        && in.files().digest(TableMetadata.address(path)) == null
                        && !ColumnProfile.named(resource.schema(), in.files().table(path))
                                .isEmpty()
                        && !tables.contains(address)) {
                    tables.add(address);
                }
            }
        }
        return tables;
    }

    private @Nullable FileDigest digest(Resource resource, Dataset dataset) {
        String path = dataset.pathOf(resource.file());
        return path == null ? null : in.files().digest(path);
    }

    /** The files of a record; empty if it has none. */
    List<PublishedFile> files(Entry entry) {
        if (entry instanceof Indicator indicator) {
            Series series = in.series().get(indicator.slug());
            return series == null
                    ? List.of()
                    : List.of(figures.computeIfAbsent(entry.slug(), slug -> file(indicator, series)));
        }
        List<PublishedFile> files = new ArrayList<>();
        if (entry instanceof Dataset dataset) {
            for (Resource resource : dataset.resources()) {
                PublishedFile file = file(resource, dataset);
                if (file != null
                        && files.stream().noneMatch(other -> other.address().equals(file.address()))) {
                    files.add(file);
                }
            }
        }
        return files;
    }

    private @Nullable PublishedFile file(Resource resource, Dataset dataset) {
        FileDigest digest = digest(resource, dataset);
        String path = dataset.pathOf(resource.file());
        String address = dataset.dataAddress(resource.file());
        if (digest == null || path == null || address == null) {
            return null;
        }
        Table table = in.files().table(path);
        return new PublishedFile(
                address,
                say.lineOrNull(resource.title()),
                say.textOrNull(resource.description()),
                say.mediaType(resource),
                digest,
                ColumnProfile.of(resource.schema(), table),
                table == null ? ',' : table.separator(),
                resource.licence());
    }

    private PublishedFile file(Indicator indicator, Series series) {
        List<List<String>> rows = SeriesTable.rows(series, say.edition().language());
        Table table = new Table(
                rows.get(0),
                rows.stream().skip(1).map(cells -> new Table.Row(0, cells)).toList(),
                List.of(),
                ',',
                0);
        return new PublishedFile(
                indicator.figuresAddress(),
                say.line(indicator.title()),
                null,
                "text/csv",
                FigureDigests.of(in).of(series),
                ColumnProfile.of(columns(indicator), table),
                ',',
                null);
    }

    /** What the record says of the columns: what the value is. A period is text, even where it is a year. */
    private List<Column> columns(Indicator indicator) {
        return SeriesTable.HEADER.stream()
                .map(name -> switch (name) {
                    case "value" -> column(name, indicator.title(), "number", indicator);
                    case "lower", "upper" -> column(name, null, "number", indicator);
                    default -> new Column(name, null, "string", null, null, null, null, Source.NOWHERE);
                })
                .toList();
    }

    private static Column column(String name, @Nullable Text title, String type, Indicator in) {
        return new Column(name, title, type, in.unit(), in.prefix(), in.suffix(), null, Source.NOWHERE);
    }

    /** A record with its files. */
    Packaged of(Entry entry) {
        return entry instanceof Indicator indicator ? of(indicator) : of((Dataset) entry);
    }

    private Packaged of(Dataset dataset) {
        String description = say.text(dataset.description());
        return new Packaged(
                dataset,
                new SchemaOrg(say).dataset(dataset, description, List.of()),
                say.line(dataset.title()),
                description,
                PlainText.lineOrNull(dataset.version()),
                Describer.web(dataset.landingPage()),
                dataset.licence(),
                say.subjects(dataset),
                contributors(dataset),
                sources(dataset.sources()),
                files(dataset));
    }

    private Packaged of(Indicator indicator) {
        Dataset basis = in.catalogue().resolve(indicator.dataset()) instanceof Dataset dataset ? dataset : null;
        List<Map<String, Object>> sources = new ArrayList<>();
        if (basis != null) {
            sources.add(Json.present(
                    "title", say.line(basis.title()),
                    "path", say.id(basis),
                    "version", say.lineOrNull(indicator.release())));
        }
        sources.addAll(sources(indicator.sources()));
        String description = say.text(indicator.definition());
        Map<String, Object> about = new SchemaOrg(say)
                .indicator(indicator, description, null, in.series().get(indicator.slug()));
        return new Packaged(
                indicator,
                about,
                say.line(indicator.title()),
                description,
                say.lineOrNull(indicator.release()),
                say.id(indicator),
                indicator.licence(),
                say.labels(indicator.themes()),
                basis == null ? List.of() : contributors(basis),
                sources,
                files(indicator));
    }

    private List<Map<String, Object>> contributors(Dataset dataset) {
        List<Map<String, Object>> all = new ArrayList<>();
        String publisher = say.name(dataset.publisher());
        Organisation organisation = say.organisation(dataset.publisher());
        if (publisher != null) {
            all.add(contributor(
                    publisher, organisation == null ? null : Describer.web(organisation.website()), null, "publisher"));
        }
        dataset.creators()
                .forEach(agent -> all.add(
                        contributor(PlainText.line(agent.name()), Describer.web(agent.url()), null, "creator")));
        Contact contact = dataset.contact();
        if (contact != null && (contact.name() != null || contact.email() != null)) {
            all.add(contributor(
                    say.lineOrNull(contact.name()), Describer.web(contact.url()), contact.email(), "contact"));
        }
        return all;
    }

    private static Map<String, Object> contributor(
            @Nullable String title, @Nullable String path, @Nullable String email, String role) {
        return Json.present("title", title, "path", path, "email", email, "roles", List.of(role));
    }

    private List<Map<String, Object>> sources(List<Citation> citations) {
        return citations.stream()
                .map(citation ->
                        Json.present("title", say.lineOrNull(citation.title()), "path", Describer.web(citation.url())))
                .filter(source -> !source.isEmpty())
                .toList();
    }
}
