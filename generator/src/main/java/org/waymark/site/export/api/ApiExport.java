package org.waymark.site.export.api;

import static org.waymark.text.Json.object;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.enrich.FacetValue;
import org.waymark.model.Facet;
import org.waymark.model.Kind;
import org.waymark.model.Vocabulary;
import org.waymark.model.record.Kinds;
import org.waymark.model.schema.ModelSchemas;
import org.waymark.model.schema.RecordSchema;
import org.waymark.site.Offer;
import org.waymark.site.export.kit.Export;
import org.waymark.site.export.kit.ExportInputs;
import org.waymark.site.export.kit.Plan;
import org.waymark.text.Json;

/**
 * The catalogue as an API of files: all records, one by one and whole; vocabularies, counts by facet and lists; and
 * what describes them. Links between its files are relative to the file they are in; a version of the API is a folder.
 */
public final class ApiExport implements Export {

    /** The version of the shape: a part that is added changes the second number, one that is taken away the folder. */
    static final String VERSION = "1.0.0";

    /** Where the files are, from the root of the site. */
    static final String FOLDER = "api/v1/";

    /** What {@code record_formats} calls the files for each record. */
    static final String FORMAT = "api";

    static final String INDEX = FOLDER + "index.json";
    private static final String OPENAPI = FOLDER + "openapi.json";
    private static final String JSON = "application/json";
    private static final String CSV = "text/csv";

    private static final Offer API = new Offer("api", JSON, INDEX);

    @Override
    public List<String> addresses() {
        return List.of("api/");
    }

    @Override
    public List<String> recordFormats() {
        return List.of(FORMAT);
    }

    @Override
    public Stream<Plan> plan(ExportInputs in) {
        RecordJson json = new RecordJson(in);
        List<Plan> plans = new ArrayList<>();
        plans.add(Plan.file(INDEX, () -> Json.document(index(in, json))));
        plans.add(Plan.file(OPENAPI, () -> Json.document(OpenApi.of(in))));
        schemas()
                .forEach((name, schema) ->
                        plans.add(Plan.file(FOLDER + "schemas/" + name, () -> Json.document(schema))));
        vocabularies(in, json, plans);
        facets(in, plans);
        lists(in)
                .forEach((name, list) -> plans.add(
                        Plan.of(FOLDER + "lists/" + name, out -> out.put(FOLDER + "lists/" + name, list(list, json)))));
        for (Kind<?> kind : Kinds.ALL) {
            String folder = FOLDER + name(kind) + "/";
            plans.add(Plan.of(folder, out -> new KindFiles(kind, folder, KindFiles.MOST_BYTES, in, json).write(out)));
        }
        return plans.stream();
    }

    /** What a kind is called in addresses: its folder of pages, or where it has none that of its files. */
    static String name(Kind<?> kind) {
        String folder = kind.path().isEmpty() ? kind.folder() : kind.path();
        return folder.substring(folder.lastIndexOf('/') + 1);
    }

    private static Map<String, Object> index(ExportInputs in, RecordJson json) {
        Map<String, Object> kinds = new LinkedHashMap<>();
        for (Kind<?> kind : Kinds.ALL) {
            kinds.put(kind.key(), object("total", in.published(kind).size(), "files", name(kind) + "/index.json"));
        }
        Map<String, Object> lists = new TreeMap<>();
        lists(in).forEach((name, list) -> lists.put(bare(name), object("total", list.size(), "file", "lists/" + name)));
        return object(
                "version",
                VERSION,
                "description",
                "openapi.json",
                "site",
                in.settings().published("index.html"),
                "date",
                in.settings().asOf(),
                "catalogue",
                (Json.Written) out -> json.group(in.catalogue().site(), out),
                "kinds",
                kinds,
                "vocabularies",
                "vocabularies/index.json",
                "facets",
                "facets/index.json",
                "lists",
                lists);
    }

    /** JSON Schemas by the names of their files. */
    static SortedMap<String, Map<String, Object>> schemas() {
        SortedMap<String, Map<String, Object>> all = new TreeMap<>();
        for (RecordSchema schema : ModelSchemas.records()) {
            Kind<?> kind = Kinds.ALL.stream()
                    .filter(each -> each.type() == schema.type())
                    .findFirst()
                    .orElse(null);
            String name = kind == null ? schema.name().replace(' ', '-') : kind.key();
            all.put(name + ".json", kind == null ? ApiSchema.of(schema) : ApiSchema.of(kind));
        }
        return all;
    }

    private static void vocabularies(ExportInputs in, RecordJson json, List<Plan> plans) {
        String folder = FOLDER + "vocabularies/";
        SortedMap<String, Vocabulary> all = new TreeMap<>(in.catalogue().vocabularies());
        plans.add(Plan.file(
                folder + "index.json",
                () -> Json.document(object(
                        "total", all.size(),
                        "items",
                                Json.objects(
                                        all.values(),
                                        each -> object(
                                                "name", each.name(),
                                                "title", title(each),
                                                "total", each.terms().size(),
                                                "file", each.name() + ".json"))))));
        all.forEach((name, vocabulary) -> plans.add(Plan.of(
                folder + name + ".json",
                out -> out.put(
                        folder + name + ".json",
                        Json.compact(object(
                                "name", name,
                                "title", title(vocabulary),
                                "total", vocabulary.terms().size(),
                                "items", items(vocabulary.terms(), json)))))));
    }

    private static @Nullable Map<String, String> title(Vocabulary vocabulary) {
        return vocabulary.title() == null ? null : vocabulary.title().byLanguage();
    }

    private static List<Json.Written> items(List<?> records, RecordJson json) {
        return records.stream()
                .map(record -> (Json.Written) out -> json.group(record, out))
                .toList();
    }

    private static void facets(ExportInputs in, List<Plan> plans) {
        String folder = FOLDER + "facets/";
        plans.add(Plan.file(
                folder + "index.json",
                () -> Json.document(object(
                        "total", Facet.LISTED.size(),
                        "items",
                                Json.objects(
                                        Facet.LISTED,
                                        facet -> object(
                                                "facet", facet.key(),
                                                "vocabulary", facet.vocabulary(),
                                                "total",
                                                        in.graph().values(facet).size(),
                                                "file", facet.key() + ".json"))))));
        for (Facet facet : Facet.LISTED) {
            plans.add(Plan.of(
                    folder + facet.key() + ".json",
                    out -> out.put(
                            folder + facet.key() + ".json",
                            Json.compact(object(
                                    "facet", facet.key(),
                                    "vocabulary", facet.vocabulary(),
                                    "total", in.graph().values(facet).size(),
                                    "items",
                                            Json.objects(
                                                    in.graph().values(facet).values(), value -> value(value, in)))))));
        }
    }

    private static Map<String, Object> value(FacetValue value, ExportInputs in) {
        return object(
                "id",
                value.key(),
                "label",
                value.label().byLanguage(),
                "datasets",
                value.datasets().size(),
                RecordJson.PAGE,
                in.address(in.settings().editions().get(0).path(value.address())));
    }

    /** The records without pages, by the names of their files in the API. */
    static SortedMap<String, List<?>> lists(ExportInputs in) {
        SortedMap<String, List<?>> lists = new TreeMap<>();
        lists.put("removed.json", in.catalogue().tombstones());
        lists.put("synonyms.json", in.catalogue().synonyms());
        Kinds.LISTS.forEach((file, type) -> lists.put(
                bare(file.substring(file.lastIndexOf('/') + 1)) + ".json",
                in.catalogue().listed(type)));
        return lists;
    }

    private static byte[] list(List<?> records, RecordJson json) {
        return Json.compact(object("total", records.size(), "items", items(records, json)));
    }

    private static String bare(String file) {
        return file.substring(0, file.lastIndexOf('.'));
    }

    @Override
    public List<Offer> offers(String address, ExportInputs in) {
        if (address.equals("index.html")) {
            return List.of(API);
        }
        for (Kind<?> kind : Kinds.ALL) {
            if (address.equals(kind.listAddress()) || Export.firstPage(address).equals(kind.listAddress())) {
                String folder = FOLDER + name(kind) + "/";
                return List.of(
                        new Offer("csv", CSV, folder + "all.csv"),
                        new Offer("json", JSON, folder + "pages/1.json"),
                        new Offer("ndjson", "application/x-ndjson", folder + "all.ndjson"));
            }
        }
        Kind<?> kind = in.eachRecord(FORMAT) ? Kinds.ofAddress(address) : null;
        if (kind == null || address.indexOf('/', kind.path().length() + 1) >= 0) {
            return List.of();
        }
        String slug = bare(address.substring(kind.path().length() + 1));
        return in.catalogue().entries().getOrDefault(kind, Map.of()).containsKey(slug)
                ? List.of(new Offer("json", JSON, FOLDER + name(kind) + "/" + slug + ".json"))
                : List.of();
    }

    @Override
    public List<Offer> whole(ExportInputs in) {
        return List.of(API, new Offer("openapi", JSON, OPENAPI));
    }
}
