package org.waymark.edit.harvest.kit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.waymark.edit.harvest.clean.OwnLicences;
import org.waymark.model.Kind;
import org.waymark.model.record.Dataset;
import org.waymark.model.record.Organisation;
import org.waymark.yaml.YamlWriter;

/** The folder that becomes the catalogue. */
public final class TargetFolder {

    private final Path root;

    /** @throws HarvestException when the folder holds something already, or cannot be made */
    public TargetFolder(Path root) {
        this.root = root;
        try {
            Files.createDirectories(root);
            try (Stream<Path> children = Files.list(root)) {
                if (children.findAny().isPresent()) {
                    throw new HarvestException(
                            "The folder " + root + " is not empty.",
                            "Choose a new folder, or empty this one first. An import never overwrites files.");
                }
            }
        } catch (IOException e) {
            throw new HarvestException(
                    "The folder " + root + " cannot be made or read.", "Choose a folder that you can write to.");
        }
    }

    /** Writes a dataset. */
    public void dataset(String slug, Map<String, Object> record) {
        write(Kind.of(Dataset.class).folder() + "/" + slug + ".yaml", YamlWriter.write(record));
    }

    /** Writes an organisation with its description below the header. */
    void organisation(String slug, Map<String, Object> header, String description) {
        String body = description.isEmpty() ? "" : "\n" + description + "\n";
        write(
                Kind.of(Organisation.class).folder() + "/" + slug + ".md",
                "---\n" + YamlWriter.write(header) + "---\n" + body);
    }

    /** Writes a vocabulary. */
    public void vocabulary(String name, Map<String, Object> terms) {
        write("content/vocabularies/" + name + ".yaml", YamlWriter.write(terms));
    }

    /** Writes the licences that the other catalogue states and ours lack, if there are any. */
    public void licences(OwnLicences own) {
        if (!own.terms().isEmpty()) {
            Map<String, Object> document = new LinkedHashMap<>();
            document.put("title", "Licences");
            document.put("terms", own.terms());
            vocabulary("licences", document);
        }
    }

    /** Writes what there is to say about the catalogue as a whole. */
    public void site(Map<String, Object> site) {
        write("content/site.yaml", YamlWriter.write(site));
    }

    private void write(String file, String content) {
        try {
            Path path = root.resolve(file);
            Path folder = path.getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.writeString(path, content);
        } catch (InvalidPathException e) {
            throw new HarvestException(
                    "This system's character set cannot write the file name " + file + ".",
                    "Set the environment variable LC_ALL to C.UTF-8, then start again with an empty folder.");
        } catch (IOException e) {
            throw new HarvestException(
                    "The file " + file + " could not be written to " + root + ".",
                    "Check that there is space and that you can write there, then start again with an empty folder.");
        }
    }
}
