package org.waymark.site.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.waymark.CatalogueFixture;
import org.waymark.catalogue.load.Loader;
import org.waymark.model.Catalogue;
import org.waymark.model.record.Dataset;
import org.waymark.model.schema.FieldSchema;
import org.waymark.model.schema.RecordSchema;
import org.waymark.report.Findings;
import org.waymark.report.Progress;
import org.waymark.site.export.kit.Mapping;
import org.waymark.site.export.propose.RandomRecords;
import org.waymark.text.Json;

/** What tests of formats share that give records back. */
public final class RoundTrips {

    /** The table says which field of a column is which, so these fields hold any text. */
    private static final List<String> HEADER = List.of("=cmd|' /C calc'!A0", "a \"quoted\", one", "ward", "£ a week");

    private static final Path FOLDER = CatalogueFixture.temporary();
    private static final Catalogue TINY = tiny();

    private static Catalogue tiny() {
        try {
            return Loader.load(CatalogueFixture.TINY, new Findings(), Progress.SILENT)
                    .catalogue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RoundTrips() {}

    /** Each field of the model is held, or it is said why not; the table of a document says the same. */
    public static void assertComplete(Mapping<?> mapping, Path document, String format) {
        SortedSet<String> all = new TreeSet<>();
        fields(RecordSchema.of(Dataset.class), "", mapping.fields(false), all);
        SortedSet<String> named = new TreeSet<>(mapping.fields(true));
        named.addAll(mapping.fields(false));
        assertThat(named).isEqualTo(all);
        String table = mapping.table(format);
        String head = table.substring(0, table.indexOf('\n') + 1);
        if (Boolean.getBoolean("waymark.update")
                && !CatalogueFixture.text(document).contains(table)) {
            CatalogueFixture.change(document, text -> {
                int from = text.indexOf(head);
                int to = text.indexOf("\n\n", from) + 1;
                return text.substring(0, from) + table + text.substring(to);
            });
        }
        assertThat(CatalogueFixture.text(document)).contains(table);
    }

    private static void fields(RecordSchema schema, String before, SortedSet<String> lacking, SortedSet<String> all) {
        for (FieldSchema field : schema.fields()) {
            String name = before + field.key();
            all.add(name);
            if (field.nested() != null && !lacking.contains(name)) {
                fields(field.nested(), name + ".", lacking, all);
            }
        }
    }

    /** The fields that have a value; those of groups as {@code resources.title}. */
    public static SortedSet<String> fields(Map<?, ?> values) {
        SortedSet<String> fields = new TreeSet<>();
        values.forEach((key, value) -> {
            fields.add(key.toString());
            for (Object part : value instanceof List<?> list ? list : List.of(value)) {
                if (part instanceof Map<?, ?> map && !(part instanceof TreeMap<?, ?>)) { // a text is a sorted map
                    fields(map).forEach(name -> fields.add(key + "." + name));
                }
            }
        });
        return fields;
    }

    /**
     * The folder of a catalogue with datasets made at random; their texts are hostile.
     *
     * @param hostile what some of their fields hold, without the character DEL, which no YAML file can have
     * @param tables whether each has a table of its own
     */
    public static synchronized Path generate(long seed, String hostile, boolean tables) {
        String text = hostile.replace("\u007f", "");
        Path folder = FOLDER.resolve("made");
        if (Files.exists(folder)) {
            CatalogueFixture.delete(folder);
        }
        CatalogueFixture.copy(CatalogueFixture.TINY, folder);
        RandomRecords random = new RandomRecords(TINY, seed, Set.of());
        for (int i = 0; i < 12; i++) {
            Map<String, Object> record = random.record(RecordSchema.of(Dataset.class));
            if (i % 3 == 0 && !text.isBlank()) {
                for (String key : List.of("title", "description", "provenance", "method", "limitations")) {
                    record.put(key, Map.of("en", text));
                }
                record.put("keywords", List.of(text, "x" + text));
                record.put("version", text);
            }
            if (tables) {
                addTable(record, random, folder, i);
            }
            CatalogueFixture.write(folder, "datasets/made-" + i + ".yaml", Json.report(record));
        }
        return folder;
    }

    private static void addTable(Map<String, Object> record, RandomRecords random, Path folder, int number) {
        FieldSchema resources = RecordSchema.of(Dataset.class).fields().stream()
                .filter(field -> field.key().equals("resources"))
                .findFirst()
                .orElseThrow();
        Map<String, Object> file = random.record(resources.nested());
        file.keySet().removeAll(List.of("url", "size", "checksum", "rows"));
        file.put("file", "made-" + number + ".csv");
        List<Map<String, Object>> columns = new ArrayList<>();
        FieldSchema schema = resources.nested().fields().stream()
                .filter(field -> field.key().equals("schema"))
                .findFirst()
                .orElseThrow();
        for (String name : HEADER.subList(0, 1 + number % HEADER.size())) {
            Map<String, Object> column = random.record(schema.nested());
            column.put("name", name);
            columns.add(column);
        }
        file.put("schema", columns);
        record.put("resources", List.of(file));
        StringBuilder csv = new StringBuilder();
        Consumer<List<String>> row = cells -> csv.append(String.join(
                        ",",
                        cells.stream()
                                .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
                                .toList()))
                .append("\n");
        row.accept(HEADER);
        row.accept(List.of("1", "x", "2020", "0.5"));
        row.accept(List.of("2", "", "2021", ".."));
        CatalogueFixture.write(folder, "datasets/made-" + number + ".csv", csv.toString());
    }
}
