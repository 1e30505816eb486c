package org.waymark.load;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.waymark.model.Kind;
import org.waymark.report.Code;
import org.waymark.report.Findings;
import org.waymark.source.Location;

/**
 * The files of a catalogue by what they are, as paths from its root, sorted.
 *
 * @param records files that hold a record, by its kind
 * @param vocabularies files in {@code content/vocabularies/}
 * @param data files in {@code datasets/} that are no records
 * @param assets files in {@code content/assets/}
 * @param settings {@link #SITE}, {@link #REMOVED} and {@link SynonymReader#FILE}, where they are there
 */
record CatalogueFiles(
        Map<Kind, SortedSet<String>> records,
        SortedSet<String> vocabularies,
        SortedSet<String> data,
        SortedSet<String> assets,
        SortedSet<String> settings) {

    static final String SITE = "content/site.yaml";
    static final String REMOVED = "content/removed.yaml";
    private static final String VOCABULARIES = "content/vocabularies/";
    private static final String ASSETS = "content/assets/";
    private static final String DATASETS = "datasets/";
    private static final Set<String> MARKDOWN = Set.of("md", "markdown");
    private static final Set<String> YAML = Set.of("yaml", "yml");

    static CatalogueFiles of(Path root, Findings findings) throws IOException {
        Map<Kind, SortedSet<String>> records = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            records.put(kind, new TreeSet<>());
        }
        CatalogueFiles files =
                new CatalogueFiles(records, new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
        for (String top : List.of("content", "datasets")) {
            if (Files.isDirectory(root.resolve(top))) {
                Files.walkFileTree(root.resolve(top), files.new Walk(root, findings));
            }
        }
        return files;
    }

    private void file(String file, Findings findings) {
        if (file.startsWith(DATASETS)) {
            (YAML.contains(ending(file)) ? of(Kind.DATASET) : data).add(file);
        } else if (file.startsWith(ASSETS)) {
            assets.add(file);
        } else if (file.equals(SITE) || file.equals(REMOVED) || file.equals(SynonymReader.FILE)) {
            settings.add(file);
        } else if (file.startsWith(VOCABULARIES) && YAML.contains(ending(file))) {
            vocabularies.add(file);
        } else {
            content(file, findings);
        }
    }

    private void content(String file, Findings findings) {
        for (Kind kind : Kind.values()) {
            boolean record = MARKDOWN.contains(ending(file)) || YAML.contains(ending(file));
            if (record && kind != Kind.DATASET && file.startsWith(kind.folder() + "/")) {
                of(kind).add(file);
                return;
            }
        }
        findings.add(
                Code.UNEXPECTED_FILE,
                Location.of(file),
                "no page is made from this file",
                "Records are Markdown files in content/organisations/, content/gaps/ and so on; pictures belong in content/assets/");
    }

    private SortedSet<String> of(Kind kind) {
        return records.getOrDefault(kind, new TreeSet<>());
    }

    private static String ending(String file) {
        return file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** Walks without following links to folders, so that no loop and no way out of the catalogue is taken. */
    private final class Walk extends SimpleFileVisitor<Path> {

        private final Path root;
        private final Findings findings;

        Walk(Path root, Findings findings) {
            this.root = root;
            this.findings = findings;
        }

        private String name(Path path) {
            // Elsewhere than on Windows a backslash is part of the name; as a slash it would lead to another file.
            return root.relativize(path).toString().replace(File.separatorChar, '/');
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
            if (isHidden(path)) {
                return FileVisitResult.CONTINUE;
            }
            if (!attributes.isSymbolicLink() || staysInside(path)) {
                file(name(path), findings);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path path, IOException e) {
            findings.add(
                    Code.UNREADABLE_FILE, Location.of(name(path)), "the file cannot be read", "Check its permissions");
            return FileVisitResult.CONTINUE;
        }

        private boolean isHidden(Path path) {
            return path.getFileName().toString().startsWith(".");
        }

        private boolean staysInside(Path link) {
            try {
                Path target = link.toRealPath();
                if (target.startsWith(root.toRealPath())) {
                    return Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS);
                }
            } catch (IOException e) {
                // a link that leads nowhere leads out as well
            }
            findings.add(
                    Code.OUTSIDE_CATALOGUE,
                    Location.of(name(link)),
                    "the link leads out of the catalogue, or nowhere",
                    "Put a copy of the file here instead");
            return false;
        }
    }
}
