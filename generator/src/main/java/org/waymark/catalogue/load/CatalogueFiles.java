package org.waymark.catalogue.load;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.waymark.model.Kind;
import org.waymark.model.record.Kinds;
import org.waymark.report.Code;
import org.waymark.report.Findings;
import org.waymark.source.Location;
import org.waymark.source.SourceTree;

/**
 * The files of a catalogue by kind, as sorted paths from its root.
 *
 * @param records files that hold a record, by its kind
 * @param vocabularies files in {@code content/vocabularies/}
 * @param data files in {@code datasets/} that are not records
 * @param assets files in {@code content/assets/}
 * @param settings those of {@link #SITE}, {@link #REMOVED}, {@link SynonymReader#FILE} and {@link Kinds#LISTS} that exist
 */
record CatalogueFiles(
        Map<Kind<?>, SortedSet<String>> records,
        SortedSet<String> vocabularies,
        SortedSet<String> data,
        SortedSet<String> assets,
        SortedSet<String> settings) {

    static final String SITE = "content/site.yaml";
    static final String REMOVED = "content/removed.yaml";
    private static final Set<String> SETTINGS = Set.of(SITE, REMOVED, SynonymReader.FILE);
    private static final String LINK_HEALTH = "content/link-health.tsv";
    private static final String VOCABULARIES = "content/vocabularies/";
    private static final String ASSETS = "content/assets/";
    private static final String DATASETS = "datasets/";
    private static final Set<String> MARKDOWN = Set.of("md", "markdown");
    private static final Set<String> YAML = Set.of("yaml", "yml");

    static CatalogueFiles of(SourceTree tree, Findings findings) throws IOException {
        Map<Kind<?>, SortedSet<String>> records = new LinkedHashMap<>();
        Kinds.ALL.forEach(kind -> records.put(kind, new TreeSet<>()));
        CatalogueFiles files =
                new CatalogueFiles(records, new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
        for (String top : List.of("content", "datasets")) {
            tree.walk(top, files.new Sorter(findings));
        }
        return files;
    }

    private void file(String file, Findings findings) {
        if (file.startsWith(DATASETS) && !YAML.contains(ending(file))) {
            data.add(file);
        } else if (file.startsWith(ASSETS)) {
            assets.add(file);
        } else if (SETTINGS.contains(file) || Kinds.LISTS.containsKey(file)) {
            settings.add(file);
        } else if (file.equals(LINK_HEALTH)) {
            return; // written by `waymark links`; no page is made from it
        } else if (file.startsWith(VOCABULARIES) && YAML.contains(ending(file))) {
            vocabularies.add(file);
        } else {
            content(file, findings);
        }
    }

    private void content(String file, Findings findings) {
        Kind<?> kind = Kinds.ofFile(file);
        if (kind != null && (MARKDOWN.contains(ending(file)) || YAML.contains(ending(file)))) {
            of(kind).add(file);
            return;
        }
        findings.add(
                Code.UNEXPECTED_FILE,
                Location.of(file),
                "no page is made from this file",
                "Records are Markdown files in content/organisations/, content/gaps/ and so on. Pictures belong in"
                        + " content/assets/");
    }

    private SortedSet<String> of(Kind<?> kind) {
        return records.getOrDefault(kind, new TreeSet<>());
    }

    private static String ending(String file) {
        return file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** Sorts the files by kind, and reports those that no page is made from. */
    private final class Sorter implements SourceTree.Visitor {

        private final Findings findings;

        Sorter(Findings findings) {
            this.findings = findings;
        }

        @Override
        public void file(String path) {
            CatalogueFiles.this.file(path, findings);
        }

        @Override
        public void outside(String path) {
            findings.add(
                    Code.OUTSIDE_CATALOGUE,
                    Location.of(path),
                    "the link leads out of the catalogue, or to nothing",
                    "Put a copy of the file here instead");
        }

        @Override
        public void unreadable(String path) {
            findings.add(Code.UNREADABLE_FILE, Location.of(path), "the file cannot be read", "Check its permissions");
        }
    }
}
