package org.waymark.site.export.tables;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.waymark.catalogue.data.ColumnProfile;
import org.waymark.model.Term;
import org.waymark.model.record.Column;
import org.waymark.site.describe.Describer;
import org.waymark.text.Json;
import org.waymark.text.PercentEncoding;

/**
 * A table as CSV on the Web describes one (W3C, Metadata Vocabulary for Tabular Data).
 *
 * @param say its words and addresses
 */
record TableMetadata(Describer say) {

    /** Where programs look for the description of a file (Model for Tabular Data, 5.3). */
    static String address(String file) {
        return file + "-metadata.json";
    }

    Map<String, Object> of(PublishedFile file, Packaged record) {
        Term licence = file.licence() == null ? record.licence() : file.licence();
        String url = Describer.licence(licence);
        return Json.present(
                "@context",
                List.of(
                        "http://www.w3.org/ns/csvw",
                        Json.object("@language", say.edition().language())),
                "@type",
                "Table",
                "url",
                PercentEncoding.of(file.name(), "-._~"),
                "dc:title",
                file.title() == null ? record.title() : file.title(),
                "dc:description",
                file.description() == null ? record.description() : file.description(),
                "dc:license",
                url == null ? null : Json.object("@id", url),
                "dc:publisher",
                record.contributors().stream()
                        .filter(contributor ->
                                contributor.get("roles") instanceof List<?> roles && roles.contains("publisher"))
                        .map(contributor -> contributor.get("title"))
                        .findFirst()
                        .orElse(null),
                "dc:isPartOf",
                say.id(record.entry()) == null ? null : Json.object("@id", say.id(record.entry())),
                "dialect",
                dialect(file),
                "tableSchema",
                Json.object("columns", file.columns().stream().map(this::column).toList()));
    }

    private static Map<String, Object> dialect(PublishedFile file) {
        return Json.present(
                "delimiter", file.separator() == ',' ? null : String.valueOf(file.separator()),
                "encoding",
                        file.digest().encoding().equals("utf-8")
                                ? null
                                : file.digest().encoding());
    }

    private Map<String, Object> column(ColumnProfile column) {
        Column declared = column.declared();
        return Json.present(
                "name",
                encoded(column.name()),
                "titles",
                List.of(column.name()),
                "datatype",
                switch (column.type()) {
                    case NUMBER -> "decimal";
                    case YEAR -> "gYear";
                    default -> column.type().name().toLowerCase(Locale.ROOT);
                },
                "null",
                column.missing().stream().anyMatch(mark -> !mark.isEmpty()) ? column.missing() : null,
                "dc:title",
                declared == null ? null : say.lineOrNull(declared.title()),
                "dc:description",
                declared == null ? null : say.textOrNull(declared.description()),
                "schema:unitText",
                say.unit(declared));
    }

    /** A name as CSV on the Web takes it (RFC 6570, 2.3). One that begins with an underscore is reserved. */
    private static String encoded(String name) {
        String encoded = PercentEncoding.of(name, "_");
        return encoded.startsWith("_") ? "%5F" + encoded.substring(1) : encoded;
    }
}
