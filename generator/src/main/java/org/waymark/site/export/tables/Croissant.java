package org.waymark.site.export.tables;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.catalogue.address.Addresses;
import org.waymark.catalogue.data.ColumnProfile;
import org.waymark.model.record.Column;
import org.waymark.site.describe.Describer;
import org.waymark.site.export.cite.CiteExport;
import org.waymark.text.Json;

/**
 * A record with its files as Croissant 1.1 describes one for machine learning: as schema.org does, with a checksum for
 * each file and a type for each column.
 *
 * @param say its words and addresses
 */
record Croissant(Describer say) {

    private static final String VERSION = "http://mlcommons.org/croissant/1.1";

    /** What readers take for missing in a column of numbers without being told. */
    private static final Set<String> KNOWN_MARKS = Set.of("", "NA", "N/A", "NaN", "null");

    Map<String, Object> of(Packaged record) {
        Map<String, Object> node = new LinkedHashMap<>(record.about());
        node.put("@context", context(say.edition().language()));
        node.put("@type", "sc:Dataset");
        node.put("conformsTo", VERSION);
        node.put("citeAs", CiteExport.bibtex(record.entry(), say).strip());
        node.remove("variableMeasured");
        List<Map<String, Object>> files = new ArrayList<>();
        List<Map<String, Object>> records = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (PublishedFile file : record.files()) {
            String id = Addresses.encode(ids.add(file.name()) ? file.name() : file.address());
            files.add(file(file, id));
            if (file.isTable()) {
                records.add(records(file, id));
            }
        }
        node.put("distribution", files);
        if (!records.isEmpty()) {
            node.put("recordSet", records);
        }
        return node;
    }

    private Map<String, Object> file(PublishedFile file, String id) {
        return Json.present(
                "@type",
                "cr:FileObject",
                "@id",
                id,
                "name",
                file.name(),
                "description",
                file.title(),
                "contentUrl",
                say.settings().published(file.address()),
                "contentSize",
                file.digest().bytes() + " B",
                "encodingFormat",
                file.mediaType() == null ? "application/octet-stream" : file.mediaType(),
                "sha256",
                file.digest().sha256());
    }

    private Map<String, Object> records(PublishedFile file, String id) {
        String set = id + "-rows";
        return Json.present(
                "@type", "cr:RecordSet",
                "@id", set,
                "name", file.stem(),
                "description", file.title(),
                "field",
                        file.columns().stream()
                                .map(column -> field(column, id, set))
                                .toList());
    }

    private Map<String, Object> field(ColumnProfile column, String file, String set) {
        Column declared = column.declared();
        return Json.present(
                "@type",
                "cr:Field",
                "@id",
                set + "/" + Addresses.encode(column.name().replace('/', '-')),
                "name",
                column.name(),
                "description",
                declared == null
                        ? null
                        : declared.description() == null
                                ? say.lineOrNull(declared.title())
                                : say.text(declared.description()),
                "dataType",
                type(column),
                "source",
                Json.object("fileObject", Json.object("@id", file), "extract", Json.object("column", column.name())));
    }

    /** The format cannot say what stands for missing, so a column with marks of its own is text. */
    private static String type(ColumnProfile column) {
        boolean plain = KNOWN_MARKS.containsAll(column.missing());
        return switch (plain ? column.type() : ColumnProfile.Type.STRING) {
            // An empty cell is no whole number, but readers have one for "no number".
            case INTEGER -> column.missing().isEmpty() ? "sc:Integer" : "sc:Float";
            case YEAR -> column.missing().isEmpty() ? "sc:Integer" : "sc:Float";
            case NUMBER -> "sc:Float";
            case BOOLEAN -> "sc:Boolean";
            case DATE -> "sc:Date";
            case STRING -> "sc:Text";
        };
    }

    /** The context that the specification recommends (appendix 1), with the language of the texts. */
    private static Map<String, Object> context(String language) {
        Map<String, Object> context = Json.object(
                "@language", language,
                "@vocab", "http://schema.org/",
                "sc", "http://schema.org/",
                "cr", "http://mlcommons.org/croissant/",
                "rai", "http://mlcommons.org/croissant/RAI/",
                "dct", "http://purl.org/dc/terms/");
        for (String term : TERMS) {
            context.put(term, "cr:" + term);
        }
        context.put("conformsTo", "dct:conformsTo");
        context.put("data", Json.object("@id", "cr:data", "@type", "@json"));
        context.put("dataType", Json.object("@id", "cr:dataType", "@type", "@vocab"));
        context.put("examples", Json.object("@id", "cr:examples", "@type", "@json"));
        return context;
    }

    private static final List<String> TERMS = List.of("""
            annotation arrayShape citeAs column containedIn equivalentProperty extract field fileProperty fileObject
            fileSet format includes isArray isLiveDataset jsonPath key md5 parentField recordSet references regex
            readLines sdVersion separator source subField transform unArchive value excludes""".split("\\s+"));
}
