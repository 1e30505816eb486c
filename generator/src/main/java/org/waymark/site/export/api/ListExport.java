package org.waymark.site.export.api;

import static org.waymark.text.Json.object;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.waymark.catalogue.enrich.FacetValue;
import org.waymark.catalogue.enrich.GapShelf;
import org.waymark.model.Entry;
import org.waymark.model.Facet;
import org.waymark.model.Kind;
import org.waymark.model.record.Kinds;
import org.waymark.model.value.Text;
import org.waymark.site.Offer;
import org.waymark.site.Output;
import org.waymark.site.export.kit.Export;
import org.waymark.site.export.kit.ExportInputs;
import org.waymark.site.export.kit.Plan;
import org.waymark.text.Json;
import org.waymark.text.SafeCsv;

/**
 * Each list that readers see as a file: the whole list, not only a page of it. The lists of all records of a kind are
 * part of the API. A CSV file has a row with a few facts for each record, a JSON file says what the records are.
 */
public final class ListExport implements Export {

    private static final String FOLDER = "downloads/";
    private static final String CSV = "text/csv";
    private static final String JSON = "application/json";

    /** Keywords can be as many as records, so a large catalogue has their lists only on request. */
    private static final String FORMAT = "tag-lists";

    @Override
    public List<String> addresses() {
        return List.of(FOLDER);
    }

    @Override
    public List<String> recordFormats() {
        return List.of(FORMAT);
    }

    private static boolean isMade(Facet facet, ExportInputs in) {
        return facet != Facet.TAG || in.eachRecord(FORMAT);
    }

    @Override
    public Stream<Plan> plan(ExportInputs in) {
        RecordJson json = new RecordJson(in);
        Rows datasets = new Rows(Kinds.MAIN, in, json);
        Stream<Plan> values = Facet.LISTED.stream()
                .filter(facet -> isMade(facet, in))
                .flatMap(facet -> Stream.concat(
                        isRecords(facet) ? Stream.of() : Stream.of(Plan.file(index(facet), () -> index(facet, in))),
                        in.graph().values(facet).values().stream()
                                .flatMap(value -> datasets.plans(value.address(), value.label(), value.datasets()))));
        List<GapShelf> shelves = GapShelf.of(in.catalogue());
        if (shelves.isEmpty()) {
            return values;
        }
        Collection<? extends Entry> first = shelves.get(0).gaps();
        Rows gaps = new Rows(first.iterator().next().kind(), in, json);
        return Stream.concat(
                values,
                shelves.stream()
                        .flatMap(shelf ->
                                gaps.plans(shelf.address(), shelf.term().label(), shelf.gaps())));
    }

    private static String index(Facet facet) {
        return FOLDER + facet.path() + "/index.csv";
    }

    /** The values of a facet with the number of their datasets. */
    private static String index(Facet facet, ExportInputs in) {
        List<String> languages = in.catalogue().site().languages();
        StringBuilder csv = new StringBuilder();
        List<String> names = new ArrayList<>(List.of("id", "label"));
        languages.subList(1, languages.size()).forEach(language -> names.add("label_" + language));
        names.addAll(List.of("datasets", RecordJson.PAGE));
        csv.append(SafeCsv.line(names));
        for (FacetValue value : in.graph().values(facet).values()) {
            Text label = value.label();
            List<String> cells = new ArrayList<>(List.of(
                    value.key(), label.in(languages.get(0), languages.get(0)).value()));
            languages
                    .subList(1, languages.size())
                    .forEach(language -> cells.add(label.byLanguage().getOrDefault(language, "")));
            cells.add(String.valueOf(value.datasets().size()));
            cells.add(in.address(in.settings().editions().get(0).path(value.address())));
            csv.append(SafeCsv.line(cells));
        }
        return csv.toString();
    }

    /** The rows of the records of a kind, each made when the first list needs it. */
    private static final class Rows {

        private final ExportInputs in;
        private final RecordJson json;
        private final RecordTable table;
        private final Map<String, byte[]> rows = new ConcurrentHashMap<>();

        Rows(Kind<?> kind, ExportInputs in, RecordJson json) {
            this.in = in;
            this.json = json;
            this.table = RecordTable.brief(kind, in, json);
        }

        Stream<Plan> plans(String page, Text label, List<? extends Entry> records) {
            String csv = FOLDER + bare(page) + ".csv";
            String list = FOLDER + bare(page) + ".json";
            return Stream.of(
                    Plan.of(csv, out -> csv(csv, records, out)),
                    Plan.of(list, out -> out.put(list, list(page, label, records))));
        }

        private void csv(String path, List<? extends Entry> records, Output out) throws IOException {
            ByteArrayOutputStream csv = new ByteArrayOutputStream();
            csv.writeBytes(table.header().getBytes(StandardCharsets.UTF_8));
            for (Entry record : records) {
                csv.writeBytes(rows.computeIfAbsent(
                        record.slug(), slug -> table.line(record).getBytes(StandardCharsets.UTF_8)));
            }
            out.put(path, csv.toByteArray());
        }

        private byte[] list(String page, Text label, List<? extends Entry> records) {
            return Json.compact(object(
                    "title",
                    label.byLanguage(),
                    RecordJson.PAGE,
                    in.address(in.settings().editions().get(0).path(page)),
                    "total",
                    records.size(),
                    "items",
                    records.stream()
                            .map(record -> (Json.Written) out -> out.writeRawValue(json.reference(record)))
                            .toList()));
        }
    }

    @Override
    public List<Offer> offers(String address, ExportInputs in) {
        List<Offer> own = own(address, in);
        return own.isEmpty() ? own(Export.firstPage(address), in) : own;
    }

    private static List<Offer> own(String address, ExportInputs in) {
        for (Facet facet : Facet.LISTED) {
            if (address.startsWith(facet.path() + "/") && isMade(facet, in)) {
                return own(facet, address, in);
            }
        }
        boolean gaps = GapShelf.folders().stream()
                .anyMatch(folder -> address.startsWith(folder) && address.indexOf('/', folder.length()) < 0);
        return gaps ? list("csv", "json", address) : List.of();
    }

    private static List<Offer> own(Facet facet, String address, ExportInputs in) {
        String key = bare(address).substring(facet.path().length() + 1);
        if (key.equals("index")) {
            String json = ApiExport.FOLDER + "facets/" + facet.key() + ".json";
            return isRecords(facet)
                    ? List.of()
                    : List.of(new Offer("csv", CSV, index(facet)), new Offer("json", JSON, json));
        }
        return in.graph().value(facet, key) == null ? List.of() : list("datasets-csv", "datasets-json", address);
    }

    private static List<Offer> list(String csv, String json, String address) {
        return List.of(
                new Offer(csv, CSV, FOLDER + bare(address) + ".csv"),
                new Offer(json, JSON, FOLDER + bare(address) + ".json"));
    }

    private static String bare(String address) {
        return address.substring(0, address.length() - ".html".length());
    }

    /** Whether its values are records, whose list is part of the API. */
    private static boolean isRecords(Facet facet) {
        return Kinds.ofAddress(facet.path() + "/") != null;
    }
}
