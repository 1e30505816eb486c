package org.waymark.site.export.api;

import static org.waymark.text.Json.object;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.waymark.model.Facet;
import org.waymark.model.Kind;
import org.waymark.model.Term;
import org.waymark.model.record.Kinds;
import org.waymark.model.value.Text;
import org.waymark.site.export.kit.ExportInputs;

/** The API's own description (OpenAPI 3.1.1). Records are described by the JSON Schemas beside it. */
final class OpenApi {

    private static final String HOW =
            "The catalogue as files. Each address is a file, so there are no queries, no keys and no limits. Begin with"
                    + " index.json: it names the kinds of record and the index of each. The index of a kind names its"
                    + " first page; each page names the next, which is null on the last. A link such as next is relative"
                    + " to the address of the file that it is in (RFC 3986, section 5). The address of a page for readers"
                    + " is absolute where the catalogue knows its own address; else it begins with a slash. Texts are"
                    + " objects by language. What nobody knows is left out. A field may be added at any time; if one is"
                    + " taken away or gets another meaning, the API gets a new folder beside this one.";

    private final ExportInputs in;
    private final Map<String, Object> paths = new LinkedHashMap<>();

    private OpenApi(ExportInputs in) {
        this.in = in;
    }

    static Map<String, Object> of(ExportInputs in) {
        OpenApi api = new OpenApi(in);
        api.whole();
        Kinds.ALL.forEach(api::kind);
        api.shared();
        return object(
                "openapi",
                "3.1.1",
                "info",
                api.info(),
                "servers",
                List.of(object("url", "./", "description", "The folder of this file.")),
                "paths",
                api.paths);
    }

    private Map<String, Object> info() {
        Text title = in.catalogue().site().title();
        String language = in.catalogue().site().language();
        Map<String, Object> info =
                object("title", title.in(language, language).value(), "description", HOW, "version", ApiExport.VERSION);
        Term licence = in.catalogue().site().licence();
        if (licence != null && licence.given()) {
            info.put("license", licence(licence, language));
        }
        return info;
    }

    /** By name and address: an SPDX identifier and an address exclude each other. */
    private static Map<String, Object> licence(Term licence, String language) {
        Map<String, Object> said =
                object("name", licence.label().in(language, language).value());
        if (licence.url() != null) {
            said.put("url", licence.url().href());
        }
        return said;
    }

    private void whole() {
        Map<String, Object> kinds = object(
                "type", "object",
                "description", "The kinds of record, by their names.",
                "additionalProperties", fields("total", number(), "files", link("The index of the kind.")));
        Map<String, Object> lists =
                object("type", "object", "additionalProperties", fields("total", number(), "file", link("The list.")));
        get(
                "/index.json",
                "index",
                "What there is.",
                fields(
                        "version", text("The version of the API."),
                        "description", link("This description."),
                        "site", orNull("The address of the catalogue."),
                        "date", text("The day on which the catalogue was as it is here."),
                        "catalogue", schema("site"),
                        "kinds", kinds,
                        "vocabularies", link("The vocabularies."),
                        "facets", link("Counts of datasets by facet."),
                        "lists", lists));
    }

    private void kind(Kind<?> kind) {
        String name = ApiExport.name(kind);
        Map<String, Object> files = object("type", "array", "items", link("A part of the whole."));
        get(
                "/" + name + "/index.json",
                name,
                "How many records there are, and their files.",
                fields(
                        RecordJson.TYPE,
                        object("const", kind.key()),
                        "total",
                        number(),
                        "pages",
                        number(),
                        "first",
                        link("The first page."),
                        "ndjson",
                        files,
                        "csv",
                        files,
                        "schema",
                        link("The JSON Schema of a record.")));
        get(
                "/" + name + "/pages/{page}.json",
                name + "-page",
                "A page of whole records.",
                fields(
                        RecordJson.TYPE,
                        object("const", kind.key()),
                        "total",
                        number(),
                        "page",
                        number(),
                        "pages",
                        number(),
                        "previous",
                        orNull("The page before; null on the first."),
                        "next",
                        orNull("The next page; null on the last."),
                        "items",
                        list(schema(kind.key()))),
                parameter("page", object("type", "integer", "minimum", 1)));
        if (in.eachRecord(ApiExport.FORMAT)) {
            get(
                    "/" + name + "/{slug}.json",
                    name + "-record",
                    "One record.",
                    schema(kind.key()),
                    parameter("slug", object("type", "string")));
        }
        paths.put("/" + name + "/all.ndjson", text(name + "-ndjson", "application/x-ndjson", "Each record on a line."));
        paths.put("/" + name + "/all.csv", text(name + "-csv", "text/csv", "Each record as a row."));
    }

    private void shared() {
        Collection<String> vocabularies =
                new TreeSet<>(in.catalogue().vocabularies().keySet());
        get(
                "/vocabularies/index.json",
                "vocabularies",
                "The vocabularies.",
                items(fields(
                        "name", text("Its name."),
                        "title", object("type", List.of("object", "null")),
                        "total", number(),
                        "file", link("Its terms."))));
        get(
                "/vocabularies/{name}.json",
                "vocabulary",
                "All terms of a vocabulary.",
                items(schema("term")),
                parameter("name", oneOf(vocabularies)));
        get(
                "/facets/index.json",
                "facets",
                "The ways in which datasets are grouped.",
                items(fields(
                        "facet", text("Its name."),
                        "vocabulary", orNull("The vocabulary of its values."),
                        "total", number(),
                        "file", link("Its values."))));
        get(
                "/facets/{facet}.json",
                "facet",
                "How many datasets each value has. Those of a narrower term count for a wider one too.",
                items(fields(
                        "id",
                        text("The value."),
                        "label",
                        object("type", "object"),
                        "datasets",
                        number(),
                        RecordJson.PAGE,
                        link("The page for readers."))),
                parameter("facet", oneOf(Facet.LISTED.stream().map(Facet::key).toList())));
        ApiExport.lists(in)
                .keySet()
                .forEach(file -> get(
                        "/lists/" + file,
                        file.replace(".json", ""),
                        "A list of records without pages.",
                        items(object("type", "object"))));
        get(
                "/schemas/{name}.json",
                "schema",
                "A JSON Schema (draft 2020-12).",
                object("type", "object"),
                parameter(
                        "name",
                        oneOf(ApiExport.schemas().keySet().stream()
                                .map(file -> file.replace(".json", ""))
                                .toList())));
    }

    private void get(String path, String id, String summary, Map<String, Object> schema) {
        get(path, id, summary, schema, List.of());
    }

    private void get(
            String path, String id, String summary, Map<String, Object> schema, List<Map<String, Object>> parameters) {
        paths.put(path, operation(id, summary, "application/json", object("schema", schema), parameters));
    }

    private static Map<String, Object> text(String id, String type, String summary) {
        String more = summary + " A large file goes on in others; index.json names them all.";
        return operation(id, more, type, object("schema", object("type", "string")), List.of());
    }

    private static Map<String, Object> operation(
            String id, String summary, String type, Map<String, Object> content, List<Map<String, Object>> parameters) {
        Map<String, Object> operation = object("operationId", id, "summary", summary);
        if (!parameters.isEmpty()) {
            operation.put("parameters", parameters);
        }
        operation.put("responses", object("200", object("description", summary, "content", object(type, content))));
        return object("get", operation);
    }

    private static List<Map<String, Object>> parameter(String name, Map<String, Object> schema) {
        return List.of(object("name", name, "in", "path", "required", true, "schema", schema));
    }

    private static Map<String, Object> oneOf(Collection<String> values) {
        return object("type", "string", "enum", values);
    }

    /** An object that has all of these. */
    private static Map<String, Object> fields(Object... keysAndSchemas) {
        Map<String, Object> properties = object(keysAndSchemas);
        return object("type", "object", "properties", properties, "required", List.copyOf(properties.keySet()));
    }

    private static Map<String, Object> items(Map<String, Object> item) {
        return fields("total", number(), "items", list(item));
    }

    private static Map<String, Object> list(Map<String, Object> item) {
        return object("type", "array", "items", item);
    }

    private static Map<String, Object> schema(String name) {
        return object("$ref", "schemas/" + name + ".json");
    }

    private static Map<String, Object> number() {
        return object("type", "integer");
    }

    private static Map<String, Object> text(String description) {
        return object("type", "string", "description", description);
    }

    private static Map<String, Object> link(String description) {
        return object("type", "string", "format", "uri-reference", "description", description);
    }

    private static Map<String, Object> orNull(String description) {
        return object("type", List.of("string", "null"), "description", description);
    }
}
