package org.waymark.task;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.check.Checks;
import org.waymark.catalogue.load.Loader;
import org.waymark.catalogue.load.ReadBefore;
import org.waymark.edit.draft.Asked;
import org.waymark.edit.draft.Choice;
import org.waymark.edit.draft.DraftTree;
import org.waymark.model.Catalogue;
import org.waymark.model.Contact;
import org.waymark.model.Entry;
import org.waymark.model.Kind;
import org.waymark.model.Loaded;
import org.waymark.model.Ref;
import org.waymark.model.Term;
import org.waymark.model.record.Access;
import org.waymark.model.record.Dataset;
import org.waymark.model.record.Organisation;
import org.waymark.model.schema.FieldSchema;
import org.waymark.model.schema.FieldType;
import org.waymark.model.schema.RecordSchema;
import org.waymark.model.schema.Scaffold;
import org.waymark.report.Code;
import org.waymark.report.Finding;
import org.waymark.report.Findings;
import org.waymark.report.Progress;
import org.waymark.site.render.markdown.Markdown;
import org.waymark.source.Location;
import org.waymark.source.StampedFolder;
import org.waymark.task.check.SiteParts;
import org.waymark.task.check.Today;

/** Helps to write a new record: what to ask, possible answers, and what the check would say about them. */
public final class Drafting {

    /** Groups whose parts are asked for one by one, and only where the publisher's other records tell what to expect. */
    private static final Set<String> BY_PARTS = Set.of("contact");

    private final Path source;
    private final RecordSchema schema;
    private final Kind<?> kind;
    private final ReadBefore before = new ReadBefore();
    private final Catalogue catalogue;
    private final LocalDate asOf;

    private Drafting(Path source, Kind<?> kind, Progress progress) throws IOException {
        this.source = source;
        this.kind = kind;
        this.schema = RecordSchema.of(kind.type());
        this.catalogue = Loader.load(new StampedFolder(source), before, new Findings(), progress)
                .catalogue();
        this.asOf = Today.of(null, source);
    }

    /**
     * Reads the catalogue to which a record will belong.
     *
     * @param source the catalogue's root
     * @throws UncheckedIOException when the catalogue cannot be read
     */
    public static Drafting in(Path source, Kind<?> kind, Progress progress) {
        try {
            return new Drafting(source, kind, progress);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What to ask for, in this order: what a record has to have, and what it should have. */
    public List<Asked> questions() {
        List<Asked> questions = new ArrayList<>();
        for (FieldSchema field : schema.fields()) {
            RecordSchema group = field.nested();
            boolean wanted = field.required() || field.recommended();
            if (group != null && (BY_PARTS.contains(field.key()) || (wanted && group.shorthand() == null))) {
                parts(field, group, questions);
            } else if (wanted) {
                FieldSchema shorthand = group == null ? null : group.shorthand();
                questions.add(question(field.key(), field, shorthand == null ? field : shorthand, field.required()));
            }
        }
        return questions;
    }

    private void parts(FieldSchema field, RecordSchema group, List<Asked> questions) {
        boolean proposed = BY_PARTS.contains(field.key());
        for (FieldSchema part : group.fields()) {
            if (part.nested() == null && (part.required() || part.recommended() || proposed)) {
                boolean required = field.required() && part.required();
                questions.add(question(field.key() + "." + part.key(), part, part, required));
            }
        }
    }

    /** Whether a question is only worth asking where there is an answer to propose. */
    public static boolean needsProposal(Asked question) {
        return BY_PARTS.stream().anyMatch(group -> question.key().startsWith(group + "."));
    }

    private Asked question(String key, FieldSchema field, FieldSchema value, boolean required) {
        boolean prose = value.type() == FieldType.TEXT || value.type() == FieldType.MARKDOWN;
        return new Asked(key, field.doc(), field.example(), required, field.list(), prose, choices(value));
    }

    private List<Choice> choices(FieldSchema field) {
        Kind<?> target = field.target();
        String vocabulary = field.vocabulary();
        if (target != null) {
            return catalogue.entries().getOrDefault(target, Map.of()).values().stream()
                    .map(entry -> new Choice(entry.slug(), entry.title().any()))
                    .toList();
        }
        if (vocabulary != null) {
            return catalogue.vocabulary(vocabulary).terms().stream()
                    .map(term -> new Choice(term.id(), term.label().any()))
                    .toList();
        }
        return field.values().stream().map(value -> new Choice(value, "")).toList();
    }

    /**
     * What most other datasets of the publisher say, by the keys of questions: licence, access, frequency and contact.
     *
     * @param publisher as it would be written; null where it is not known yet
     */
    public Map<String, String> usual(@Nullable String publisher) {
        if (publisher == null || kind != Kind.of(Dataset.class)) {
            return Map.of();
        }
        Entry wanted = catalogue.resolve(new Ref(Kind.of(Organisation.class), publisher, Location.of("")));
        Map<String, Map<String, Integer>> counts = new HashMap<>();
        for (Dataset dataset : catalogue.all(Dataset.class)) {
            if (wanted != null && wanted.equals(catalogue.resolve(dataset.publisher()))) {
                says(dataset)
                        .forEach((key, value) -> counts.computeIfAbsent(key, field -> new TreeMap<>())
                                .merge(value, 1, Integer::sum));
            }
        }
        Map<String, String> usual = new LinkedHashMap<>();
        counts.forEach((key, values) -> values.entrySet().stream()
                // Among equally frequent ones, the alphabetically first.
                .reduce((one, other) -> other.getValue() > one.getValue() ? other : one)
                .ifPresent(most -> usual.put(key, most.getKey())));
        return usual;
    }

    private static Map<String, String> says(Dataset dataset) {
        Map<String, String> says = new HashMap<>();
        Access access = dataset.access();
        term("licence", dataset.licence(), says);
        term("frequency", dataset.frequency(), says);
        term("access", access == null ? null : access.level(), says);
        Contact contact = dataset.contact();
        if (contact != null) {
            String email = contact.email();
            if (contact.name() != null) {
                says.put("contact.name", contact.name().any());
            }
            if (email != null) {
                says.put("contact.email", email);
            }
            if (contact.url() != null) {
                says.put("contact.url", contact.url().href());
            }
        }
        return says;
    }

    private static void term(String key, @Nullable Term term, Map<String, String> says) {
        if (term != null && term.known()) {
            says.put(key, term.id());
        }
    }

    /**
     * What the check would say to one more value. That something else is missing yet is not said.
     *
     * @param file path of the new file from the catalogue's root
     * @param values what is known already, as {@link Scaffold} takes it
     * @param key the field whose value is new
     * @throws IllegalArgumentException when the value cannot be written
     * @throws UncheckedIOException when the catalogue cannot be read
     */
    public List<Finding> faults(String file, Map<String, String> values, String key, String value) {
        Set<String> known = new HashSet<>();
        findings(file, values).forEach(finding -> known.add(finding.code() + finding.message()));
        Map<String, String> more = new HashMap<>(values);
        more.put(key, value);
        return findings(file, more).stream()
                .filter(finding ->
                        finding.code() != Code.MISSING_FIELD && !known.contains(finding.code() + finding.message()))
                .toList();
    }

    /** Everything that the check would say about a record with these values. */
    public List<Finding> findings(String file, Map<String, String> values) {
        Findings findings = new Findings();
        try {
            DraftTree tree = new DraftTree(new StampedFolder(source), file, Scaffold.of(schema, values));
            Loaded loaded = Loader.load(tree, before, findings, Progress.SILENT);
            Checks.check(
                    loaded,
                    SiteParts.addresses(),
                    Markdown.typesetter(),
                    tree,
                    asOf,
                    entry -> entry.source().file().equals(file),
                    findings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return findings.sorted().stream()
                .filter(finding -> finding.location().file().equals(file))
                .toList();
    }
}
