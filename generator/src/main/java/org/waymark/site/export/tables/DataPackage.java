package org.waymark.site.export.tables;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.data.ColumnProfile;
import org.waymark.model.Term;
import org.waymark.model.record.Column;
import org.waymark.site.describe.Describer;
import org.waymark.text.Json;

/**
 * A record with its files as a Data Package (Frictionless, version 2).
 *
 * @param say its words and addresses
 */
record DataPackage(Describer say) {

    private static final String PROFILES = "https://datapackage.org/profiles/2.0/";

    Map<String, Object> of(Packaged record) {
        return Json.present(
                "$schema", PROFILES + "datapackage.json",
                "name", record.entry().slug(),
                "id", say.id(record.entry()),
                "title", record.title(),
                "description", record.description(),
                "homepage", record.homepage(),
                "version", record.version(),
                "keywords", record.keywords(),
                "licenses", licences(record.licence()),
                "contributors", record.contributors(),
                "sources", record.sources(),
                "resources", resources(record.files()));
    }

    private List<Map<String, Object>> resources(List<PublishedFile> files) {
        Set<String> names = new HashSet<>();
        List<Map<String, Object>> all = new ArrayList<>();
        for (PublishedFile file : files) {
            String name = file.stem().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}._-]+", "-");
            all.add(resource(file, names.add(name) ? name : name + "-" + (all.size() + 1)));
        }
        return all;
    }

    private Map<String, Object> resource(PublishedFile file, String name) {
        return Json.present(
                "name", name,
                "path", say.settings().published(file.address()),
                "title", file.title(),
                "description", file.description(),
                "type", file.isTable() ? "table" : null,
                "format", file.ending(),
                "mediatype", file.mediaType(),
                "encoding", file.isTable() ? file.digest().encoding() : null,
                "bytes", file.digest().bytes(),
                "hash", "sha256:" + file.digest().sha256(),
                "licenses", licences(file.licence()),
                "dialect",
                        file.separator() == ','
                                ? null
                                : Json.object(
                                        "$schema",
                                        PROFILES + "tabledialect.json",
                                        "delimiter",
                                        String.valueOf(file.separator())),
                "schema",
                        file.isTable()
                                ? Json.object(
                                        "$schema",
                                        PROFILES + "tableschema.json",
                                        "fields",
                                        file.columns().stream().map(this::field).toList())
                                : null);
    }

    private Map<String, Object> field(ColumnProfile column) {
        Column declared = column.declared();
        return Json.present(
                "name", column.name(),
                "type", column.type().name().toLowerCase(Locale.ROOT),
                "title", declared == null ? null : say.lineOrNull(declared.title()),
                "description", declared == null ? null : say.textOrNull(declared.description()),
                "unit", say.unit(declared),
                "missingValues", missing(column.missing()));
    }

    /** An empty cell is always missing. */
    private static @Nullable List<String> missing(SortedSet<String> marks) {
        return marks.isEmpty() || marks.equals(Set.of("")) ? null : List.copyOf(marks);
    }

    private @Nullable List<Map<String, Object>> licences(@Nullable Term licence) {
        return licence == null || !licence.given()
                ? null
                : List.of(Json.present(
                        "name", licence.id(), "path", Describer.licence(licence), "title", say.line(licence.label())));
    }
}
