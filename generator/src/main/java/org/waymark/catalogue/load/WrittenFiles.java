package org.waymark.catalogue.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Kind;
import org.waymark.model.Site;
import org.waymark.model.Term;
import org.waymark.model.Tombstone;
import org.waymark.model.Vocabulary;
import org.waymark.model.record.Kinds;
import org.waymark.model.schema.RecordSchema;
import org.waymark.report.Findings;
import org.waymark.source.SourceFolder;
import org.waymark.yaml.SourceText;
import org.waymark.yaml.YamlReader;

/**
 * The files of a catalogue that people write, for commands that change them.
 *
 * @param files sorted by name, without links and files behind links
 * @param vocabularies by name
 */
public record WrittenFiles(List<WrittenFile> files, Map<String, Vocabulary> vocabularies) {

    /**
     * One file.
     *
     * @param name path from the catalogue's root, with {@code /} between folders
     * @param schema the schema of its record, or of each record in its list; null where it has none
     * @param markdown whether its keys are in a header
     */
    public record WrittenFile(String name, @Nullable RecordSchema schema, boolean markdown) {}

    /** Size limit of files that are read, in bytes. */
    public static final long MAX_BYTES = SourceText.MAX_BYTES;

    /**
     * Finds the files. Problems with them are not reported.
     *
     * @throws IOException if the folder cannot be listed
     */
    public static WrittenFiles of(Path root) throws IOException {
        Findings unheard = new Findings();
        SourceFolder tree = new SourceFolder(root);
        CatalogueFiles files = CatalogueFiles.of(tree, unheard);
        List<WrittenFile> found = new ArrayList<>();
        for (Kind<?> kind : Kinds.ALL) {
            RecordSchema schema = RecordSchema.of(kind.type());
            for (String name : files.records().getOrDefault(kind, java.util.Collections.emptySortedSet())) {
                found.add(new WrittenFile(name, schema, !YamlReader.isYaml(name)));
            }
        }
        files.vocabularies().forEach(name -> found.add(new WrittenFile(name, RecordSchema.of(Term.class), false)));
        files.settings().forEach(name -> found.add(new WrittenFile(name, schema(name), false)));
        found.removeIf(file -> !Files.isRegularFile(root.resolve(file.name()), LinkOption.NOFOLLOW_LINKS));
        found.sort(Comparator.comparing(WrittenFile::name));
        String language = SiteReader.open(tree, files, unheard).language();
        return new WrittenFiles(
                List.copyOf(found), new VocabularyReader(language, unheard).read(tree, files.vocabularies()));
    }

    private static @Nullable RecordSchema schema(String settings) {
        return switch (settings) {
            case CatalogueFiles.SITE -> RecordSchema.of(Site.class);
            case CatalogueFiles.REMOVED -> RecordSchema.of(Tombstone.class);
            default -> Kinds.LISTS.containsKey(settings) ? RecordSchema.of(Kinds.LISTS.get(settings)) : null;
        };
    }
}
