package org.waymark.catalogue.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Site;
import org.waymark.model.Tombstone;
import org.waymark.model.Vocabulary;
import org.waymark.model.schema.RecordSchema;
import org.waymark.model.value.Text;
import org.waymark.report.Code;
import org.waymark.report.Findings;
import org.waymark.report.Wording;
import org.waymark.source.Location;
import org.waymark.source.Source;
import org.waymark.source.SourceTree;
import org.waymark.yaml.Node;
import org.waymark.yaml.SourceText;
import org.waymark.yaml.UnreadableFile;
import org.waymark.yaml.YamlReader;

/** Reads {@code content/site.yaml} and {@code content/removed.yaml}. Both files are optional. */
record SiteReader(Node.@Nullable Mapping mapping) {

    private static final String DEFAULT_LANGUAGE = "en";

    /** A language tag begins with two or three letters (ISO 639). No folder of the site has such a name. */
    private static final Pattern CODE = Pattern.compile("\\p{Alpha}{2,3}(?:-.*)?");

    /** Reads those settings that need no vocabularies. */
    static SiteReader open(SourceTree tree, CatalogueFiles files, Findings findings) {
        Node node = parse(tree, files, CatalogueFiles.SITE, findings);
        if (node == null || node instanceof Node.Mapping) {
            return new SiteReader((Node.Mapping) node);
        }
        findings.add(
                Code.WRONG_TYPE,
                node.location(),
                "the site is " + node.kind() + ", not keys with values",
                "Write title: …");
        return new SiteReader(null);
    }

    private static @Nullable Node parse(SourceTree tree, CatalogueFiles files, String file, Findings findings) {
        if (!files.settings().contains(file)) {
            return null;
        }
        try {
            return YamlReader.read(SourceText.read(tree, file), file, 0, findings);
        } catch (UnreadableFile fault) {
            findings.add(fault.finding());
            return null;
        }
    }

    /** The language of texts that do not name one. */
    String language() {
        Node node = mapping == null ? null : mapping.get("languages");
        if (node instanceof Node.Sequence sequence && !sequence.items().isEmpty()) {
            node = sequence.items().get(0);
        }
        if (node instanceof Node.Scalar scalar && !scalar.isNull()) {
            return scalar.text().split(",", -1)[0].strip();
        }
        return DEFAULT_LANGUAGE;
    }

    Site read(Map<String, Vocabulary> vocabularies, Findings findings) {
        Binder binder = new Binder(CatalogueFiles.SITE, new ValueReader(vocabularies, language(), findings), findings);
        Object bound = mapping == null ? null : binder.bind(RecordSchema.of(Site.class), mapping, Map.of(), null);
        return withLanguages(bound instanceof Site site ? site : nameless(), findings);
    }

    /** The site with at least one language, without languages that cannot be the name of an edition's folder. */
    private Site withLanguages(Site site, Findings findings) {
        List<String> languages = new ArrayList<>();
        for (int i = 0; i < site.languages().size(); i++) {
            String language = site.languages().get(i);
            Location at = site.source().locate("languages", i);
            if (languages.stream().anyMatch(language::equalsIgnoreCase)) {
                findings.add(
                        Code.INVALID_LANGUAGE, at, "the language '" + language + "' is named twice", "Name it once");
            } else if (i > 0 && !CODE.matcher(language).matches()) {
                findings.add(Wording.LANGUAGE.at(at, "value", language));
            } else {
                languages.add(language);
            }
        }
        if (languages.isEmpty()) {
            languages.add(language());
        }
        return site.with(List.copyOf(languages), site.contact(), site.repository());
    }

    private Site nameless() {
        Source source = new Source(CatalogueFiles.SITE, Map.of(), new int[] {0, 0}, new int[0][]);
        return new Site(
                Text.of(language(), "Data catalogue"),
                null,
                null,
                List.of(language()),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                source);
    }

    /** Reads the list of records that were removed. */
    List<Tombstone> removed(
            SourceTree tree, CatalogueFiles files, Map<String, Vocabulary> vocabularies, Findings findings) {
        return list(Tombstone.class, CatalogueFiles.REMOVED, tree, files, vocabularies, findings);
    }

    /** Reads a file that is a list of records; empty if there is no such file. */
    <R> List<R> list(
            Class<R> type,
            String file,
            SourceTree tree,
            CatalogueFiles files,
            Map<String, Vocabulary> vocabularies,
            Findings findings) {
        Node node = parse(tree, files, file, findings);
        if (node == null) {
            return List.of();
        }
        RecordSchema schema = RecordSchema.of(type);
        if (!(node instanceof Node.Sequence sequence)) {
            String first = schema.fields().get(0).key();
            findings.add(
                    Code.WRONG_TYPE,
                    Location.of(file),
                    "the file is " + node.kind() + ", not a list",
                    "Begin each " + schema.name() + " with - " + first + ": …");
            return List.of();
        }
        Binder binder = new Binder(file, new ValueReader(vocabularies, language(), findings), findings);
        List<R> records = new ArrayList<>();
        for (Node item : sequence.items()) {
            Object read = item instanceof Node.Mapping each ? binder.bind(schema, each, Map.of(), null) : null;
            if (type.isInstance(read)) {
                records.add(type.cast(read));
            }
        }
        return List.copyOf(records);
    }
}
