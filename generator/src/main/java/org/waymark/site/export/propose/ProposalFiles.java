package org.waymark.site.export.propose;

import static org.waymark.text.Json.object;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.waymark.model.Catalogue;
import org.waymark.model.Entry;
import org.waymark.model.Kind;
import org.waymark.model.Term;
import org.waymark.model.Vocabulary;
import org.waymark.model.record.Kinds;
import org.waymark.model.schema.FieldSchema;
import org.waymark.model.schema.ModelSchemas;
import org.waymark.model.schema.RecordSchema;
import org.waymark.model.value.Link;
import org.waymark.report.Wording;
import org.waymark.site.Corrections;
import org.waymark.site.Output;
import org.waymark.site.export.json.RecordValues;
import org.waymark.source.SourceTree;
import org.waymark.text.Json;

/**
 * The data of the forms for proposals as JSON: the fields of each kind of record, the vocabularies, the names and
 * values of records, and the messages about mistakes. Schema, terms and messages are the same as in a build.
 */
public final class ProposalFiles {

    /** The folder of the forms' data in the site. */
    public static final String FOLDER = "propose/data/";

    /**
     * How many records share a file of values on average, so that a correction fetches little and a site has few files.
     */
    private static final int RECORDS_IN_A_FILE = 32;

    private final Catalogue catalogue;
    private final SourceTree sources;
    private final Output out;

    private ProposalFiles(Catalogue catalogue, SourceTree sources, Output out) {
        this.catalogue = catalogue;
        this.sources = sources;
        this.out = out;
    }

    /**
     * Writes the files.
     *
     * @param sources the files of the records, which corrections are written into
     * @throws IOException if a file cannot be read or stored
     */
    public static void write(Catalogue catalogue, SourceTree sources, Output out) throws IOException {
        new ProposalFiles(catalogue, sources, out).write();
    }

    private void write() throws IOException {
        for (Kind<?> kind : Kinds.PROPOSED) {
            put(kind.option() + ".json", form(kind));
            if (Corrections.areOffered(catalogue)) {
                records(kind);
            }
        }
    }

    /** Everything that the form for a kind of record needs, so that a reader waits for one file only. */
    private Map<String, Object> form(Kind<?> kind) {
        RecordSchema schema = RecordSchema.of(kind.type());
        Map<String, Object> vocabularies = new TreeMap<>();
        Map<String, Object> names = new TreeMap<>(Map.of(kind.option(), names(kind)));
        Stream.concat(Stream.of(schema), ModelSchemas.groups(schema).stream())
                .flatMap(each -> each.fields().stream())
                .forEach(field -> {
                    if (field.vocabulary() != null) {
                        vocabularies.computeIfAbsent(field.vocabulary(), name -> terms(catalogue.vocabulary(name)));
                    }
                    Kind<?> target = field.target();
                    if (target != null) {
                        names.computeIfAbsent(target.option(), name -> names(target));
                    }
                });
        return object("common", common(), "schema", schema(kind, schema), "vocabularies", vocabularies, "names", names);
    }

    private void put(String name, Object value) throws IOException {
        out.put(FOLDER + name, Json.compact(value));
    }

    private Map<String, Object> common() {
        Map<String, Object> wordings = new LinkedHashMap<>();
        for (Wording wording : Wording.values()) {
            wordings.put(
                    wording.name(),
                    object(
                            "code", wording.code().id(),
                            "severity", wording.severity().word(),
                            "message", wording.message(),
                            "hint", wording.hint()));
        }
        return object(
                "languages", catalogue.site().languages(),
                "clickable", Link.CLICKABLE.stream().sorted().toList(),
                "named", Link.NAMED.stream().sorted().toList(),
                "wordings", wordings);
    }

    private static Map<String, Object> schema(Kind<?> kind, RecordSchema schema) {
        Map<String, Object> groups = new TreeMap<>();
        ModelSchemas.groups(schema).forEach(group -> groups.put(group.name(), group(group)));
        Map<String, Object> all = group(schema);
        all.put("word", kind.word());
        all.put("folder", kind.folder());
        all.put("markdown", ModelSchemas.isMarkdown(schema));
        all.put("groups", groups);
        return all;
    }

    private static Map<String, Object> group(RecordSchema schema) {
        Map<String, Object> all = object("name", schema.name(), "doc", schema.doc());
        FieldSchema shorthand = schema.shorthand();
        if (shorthand != null) {
            all.put("shorthand", shorthand.key());
        }
        all.put(
                "fields",
                schema.fields().stream().map(field -> field(schema, field)).toList());
        return all;
    }

    /** A field; false and empty values are left out. */
    private static Map<String, Object> field(RecordSchema schema, FieldSchema field) {
        Map<String, Object> all =
                object("key", field.key(), "type", field.type().name().toLowerCase(Locale.ROOT));
        if (!field.called().equals(field.key())) {
            all.put("called", field.called());
        }
        flag(all, "list", field.list());
        flag(all, "required", field.required());
        flag(all, "recommended", field.recommended());
        flag(all, "essential", field.required() && !field.list() && !schema.isNullable(field));
        flag(all, "body", field.body());
        if (!field.aliases().isEmpty()) {
            all.put("aliases", field.aliases());
        }
        all.put("doc", field.doc());
        if (!field.example().isEmpty()) {
            all.put("example", field.example());
        }
        if (field.vocabulary() != null) {
            all.put("vocabulary", field.vocabulary());
        }
        if (field.target() != null) {
            all.put("target", target(field.target()));
        }
        if (field.nested() != null) {
            all.put("group", field.nested().name());
        }
        if (!field.values().isEmpty()) {
            all.put("values", field.values());
        }
        return all;
    }

    private static Map<String, Object> target(Kind<?> kind) {
        Map<String, Object> all = object("name", kind.option(), "word", kind.word(), "folder", kind.folder());
        flag(all, "outside", kind.isKnownOutside());
        return all;
    }

    private static void flag(Map<String, Object> all, String name, boolean set) {
        if (set) {
            all.put(name, true);
        }
    }

    /** The terms; {@code names} are all spellings that mean the term besides its id and labels, in their order. */
    private static List<Object> terms(Vocabulary vocabulary) {
        List<Object> terms = new ArrayList<>();
        for (Term term : vocabulary.terms()) {
            Map<String, Object> all =
                    object("id", term.id(), "label", term.label().byLanguage());
            if (term.broader() != null) {
                all.put("broader", term.broader());
            }
            if (term.definition() != null) {
                all.put("definition", term.definition().byLanguage());
            }
            List<String> names = Vocabulary.otherSpellings(term);
            if (!names.isEmpty()) {
                all.put("names", names);
            }
            terms.add(all);
        }
        return terms;
    }

    /** The names by which references may call the records of a kind, and where their files are. */
    private Map<String, Object> names(Kind<?> kind) {
        List<Object> names = new ArrayList<>();
        for (Entry entry : entries(kind)) {
            Map<String, Object> all = object(
                    "slug", entry.slug(),
                    "title", entry.title().byLanguage(),
                    "file", entry.source().file());
            if (!entry.aliases().isEmpty()) {
                all.put("aliases", entry.aliases());
            }
            if (!entry.otherNames().isEmpty()) {
                all.put("names", entry.otherNames());
            }
            names.add(all);
        }
        return object("files", files(kind), "names", names);
    }

    private void records(Kind<?> kind) throws IOException {
        int files = files(kind);
        Map<Integer, Map<String, Object>> records = new TreeMap<>();
        for (Entry entry : entries(kind)) {
            int file = Math.floorMod(entry.slug().hashCode(), files);
            records.computeIfAbsent(file, number -> new LinkedHashMap<>())
                    .put(entry.slug(), object("values", new RecordValues(entry), "text", text(entry)));
        }
        for (Map.Entry<Integer, Map<String, Object>> file : records.entrySet()) {
            put("records/" + kind.option() + "/" + file.getKey() + ".json", file.getValue());
        }
    }

    private String text(Entry entry) throws IOException {
        String text = new String(sources.read(entry.source().file(), Integer.MAX_VALUE), StandardCharsets.UTF_8);
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    /** Over how many files the records of a kind are spread: a power of two, so that it seldom changes. */
    private int files(Kind<?> kind) {
        int wanted = 1 + entries(kind).size() / RECORDS_IN_A_FILE;
        return Integer.highestOneBit(2 * wanted - 1);
    }

    private Collection<? extends Entry> entries(Kind<?> kind) {
        return catalogue.all(kind.type());
    }
}
