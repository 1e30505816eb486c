package org.waymark.catalogue.load;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.load.cache.KeptRecords.ReadRecord;
import org.waymark.catalogue.load.cache.KeptRecords.ReadTerms;
import org.waymark.model.Catalogue;
import org.waymark.model.Entry;
import org.waymark.model.Kind;
import org.waymark.model.Loaded;
import org.waymark.model.Site;
import org.waymark.model.Synonym;
import org.waymark.model.Tombstone;
import org.waymark.model.Vocabulary;
import org.waymark.model.record.Kinds;
import org.waymark.report.Code;
import org.waymark.report.Findings;
import org.waymark.report.Guard;
import org.waymark.report.Progress;
import org.waymark.report.Wording;
import org.waymark.source.Location;
import org.waymark.source.SourceFolder;
import org.waymark.source.SourceTree;

/** Reads a whole catalogue. Whatever cannot be read is reported, and the rest is read anyway. */
public final class Loader {

    private final SourceTree tree;
    private final ReadBefore before;
    private final Findings findings;
    private final Progress progress;

    private Loader(SourceTree tree, ReadBefore before, Findings findings, Progress progress) {
        this.tree = tree;
        this.before = before;
        this.findings = findings;
        this.progress = progress;
    }

    /**
     * Reads the catalogue in a folder.
     *
     * @throws IOException if the folder cannot be listed
     */
    public static Loaded load(Path root, Findings findings, Progress progress) throws IOException {
        return load(new SourceFolder(root), new ReadBefore(), findings, progress);
    }

    /**
     * Reads a catalogue from any file tree.
     *
     * @param before records of earlier versions of the catalogue; the records of this version are added
     * @throws IOException if the files cannot be listed
     */
    public static Loaded load(SourceTree tree, ReadBefore before, Findings findings, Progress progress)
            throws IOException {
        return new Loader(tree, before, findings, progress).load();
    }

    /** The vocabularies that come with the program, by name. */
    public static Map<String, Vocabulary> builtInVocabularies() {
        return new VocabularyReader("en", new Findings()).read(new SourceFolder(Path.of("")), List.of());
    }

    /** The synonyms that come with the program. */
    public static List<Synonym> builtInSynonyms() {
        return SynonymReader.builtIn();
    }

    private Loaded load() throws IOException {
        CatalogueFiles files = CatalogueFiles.of(tree, findings);
        SiteReader siteReader = SiteReader.open(tree, files, findings);
        List<String> circumstances = ReadBefore.circumstances(tree, files.vocabularies(), siteReader.language());
        ReadTerms terms = before.terms(circumstances, () -> {
            Findings own = new Findings();
            Map<String, Vocabulary> read =
                    new VocabularyReader(siteReader.language(), own).read(tree, files.vocabularies());
            return new ReadTerms(read, own.sorted());
        });
        terms.findings().forEach(findings::add);
        Map<String, Vocabulary> vocabularies = terms.vocabularies();
        List<Synonym> synonyms = files.settings().contains(SynonymReader.FILE)
                ? new SynonymReader(siteReader.language(), findings).read(tree, SynonymReader.FILE)
                : List.of();
        Site site = siteReader.read(vocabularies, findings);
        List<Tombstone> removed = siteReader.removed(tree, files, vocabularies, findings);
        Map<Class<?>, List<?>> lists = new HashMap<>();
        Kinds.LISTS.forEach(
                (file, type) -> lists.put(type, siteReader.list(type, file, tree, files, vocabularies, findings)));
        ReadBefore.RecordReading reader = before.records(tree, circumstances, (kind, file) -> {
            Findings own = new Findings();
            ValueReader values = new ValueReader(vocabularies, siteReader.language(), own);
            Entry entry = Guard.attempt(
                    "the record", Location.of(file), own, () -> new RecordReader(tree, values, own).read(kind, file));
            return new ReadRecord(entry, own.sorted());
        });

        long total =
                files.records().values().stream().mapToLong(java.util.Set::size).sum();
        progress.begin("Reading records", total);
        Map<Kind<?>, Map<String, Entry>> entries = new LinkedHashMap<>();
        List<Loaded.Broken> broken = new ArrayList<>();
        for (Kind<?> kind : Kinds.ALL) {
            List<String> names = wellNamedFirst(kind, files.records().getOrDefault(kind, Collections.emptySortedSet()));
            entries.put(kind, file(kind, names, read(reader, kind, names), broken));
        }
        progress.end();
        if (entries.getOrDefault(Kinds.MAIN, Map.of()).isEmpty()) {
            findings.add(
                    Code.EMPTY_CATALOGUE,
                    Location.of("datasets"),
                    "the catalogue has no datasets",
                    "Add one with: waymark new dataset");
        }
        return new Loaded(
                Catalogue.of(site, vocabularies, entries, removed, synonyms, lists),
                files.data(),
                files.assets(),
                List.copyOf(broken));
    }

    /** If two files have the same address, the one with a correct name is published. */
    private static List<String> wellNamedFirst(Kind<?> kind, Collection<String> files) {
        List<String> names = new ArrayList<>(files.size());
        List<String> others = new ArrayList<>();
        for (String file : files) {
            String name = file.substring(file.lastIndexOf('/') + 1);
            (FileSlug.of(kind, name).asWritten() ? names : others).add(file);
        }
        names.addAll(others);
        return names;
    }

    /**
     * Reads files in parallel. The result is in the order of the names, with null for each file that cannot be read.
     */
    private List<@Nullable Entry> read(ReadBefore.RecordReading reader, Kind<?> kind, List<String> names) {
        List<@Nullable Entry> found = new ArrayList<>(Collections.nCopies(names.size(), null));
        java.util.stream.IntStream.range(0, names.size()).parallel().forEach(i -> {
            ReadRecord read = reader.read(kind, names.get(i));
            read.findings().forEach(findings::add);
            found.set(i, read.entry());
            progress.step(1);
        });
        return found;
    }

    private Map<String, Entry> file(
            Kind<?> kind, List<String> names, List<@Nullable Entry> read, List<Loaded.Broken> broken) {
        Map<String, Entry> bySlug = new TreeMap<>();
        Map<String, Entry> folded = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            Entry entry = read.get(i);
            String file = names.get(i);
            if (entry == null) {
                String name = file.substring(file.lastIndexOf('/') + 1);
                broken.add(new Loaded.Broken(file, kind, FileSlug.of(kind, name).value()));
                continue;
            }
            Entry first = folded.putIfAbsent(FileSlug.fold(entry.slug()), entry);
            if (first == null) {
                bySlug.put(entry.slug(), entry);
            } else {
                String other = first.source().file();
                findings.add(Wording.SAME_SLUG.at(Location.of(file), "kind", kind.word(), "file", other));
            }
        }
        return Collections.unmodifiableMap(bySlug);
    }
}
