package org.waymark.model.schema;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.model.Kind;
import org.waymark.model.Search;
import org.waymark.model.record.Kinds;

/** A catalogue with one record of each kind, made of the examples in its annotations, with a word of its own in each text
 * that search should find. */
public final class KindExamples {

    private static final YAMLMapper YAML = new YAMLMapper();
    private static final Set<FieldType> TEXTS = EnumSet.of(FieldType.TEXT, FieldType.MARKDOWN, FieldType.STRING);

    private final String kind;
    private final List<String> words = new ArrayList<>();

    private KindExamples(String kind) {
        this.kind = kind;
    }

    /** Writes the catalogue. */
    public static void write(Path folder) throws IOException {
        write(folder.resolve("content/site.yaml"), "title: Zebras\nbase_url: https://example.org/\n");
        for (Kind<?> kind : Kinds.ALL) {
            Map<String, Object> record =
                    new KindExamples(kind.key()).record(RecordSchema.of(kind.type()), "", Search.TITLE);
            String yaml = YAML.writeValueAsString(record);
            boolean markdown = kind.folder().startsWith("content/");
            String name = (kind.hasDatedFiles() ? "2026-01-05-" : "") + "zebra-" + kind.key();
            write(
                    folder.resolve(kind.folder()).resolve(name + (markdown ? ".md" : ".yaml")),
                    markdown ? yaml + "---\n" : yaml);
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** The words of its own that the record of this kind has, each in another field that is marked for search. */
    public static List<String> words(Kind<?> kind) throws IOException {
        KindExamples examples = new KindExamples(kind.key());
        examples.record(RecordSchema.of(kind.type()), "", Search.TITLE);
        return examples.words;
    }

    private Map<String, Object> record(RecordSchema schema, String path, Search most) throws JsonProcessingException {
        Map<String, Object> record = new LinkedHashMap<>();
        for (FieldSchema field : schema.fields()) {
            Object value = value(field, path + field.key(), field.search().lesser(most));
            if (value != null) {
                record.put(field.key(), value instanceof List || !field.list() ? value : List.of(value));
            }
        }
        return record;
    }

    private Object value(FieldSchema field, String path, Search search) throws JsonProcessingException {
        boolean searched = search != Search.NONE;
        if (field.nested() != null) {
            return searched || field.required() || !field.back().isEmpty()
                    ? record(field.nested(), path + " ", search)
                    : null;
        }
        if (searched && TEXTS.contains(field.type())) {
            String word = ("zq" + kind + path).replaceAll("[^a-z]", "");
            words.add(word);
            return word;
        }
        if (field.target() != null) {
            return "zebra-" + field.target().key();
        }
        if (field.type() == FieldType.DATE) {
            return "2026-01-05";
        }
        if (!field.example().isEmpty()) {
            return YAML.readValue(field.example(), Object.class);
        }
        return !field.values().isEmpty() ? field.values().get(0) : field.required() ? "Something" : null;
    }
}
