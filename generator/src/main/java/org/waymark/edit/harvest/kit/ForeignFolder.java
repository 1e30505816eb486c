package org.waymark.edit.harvest.kit;

import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.yaml.UnreadableFile;
import org.waymark.yaml.YamlReader;

/** The folder of the catalogue that is imported; read in the order of names, never left through a link. */
public final class ForeignFolder {

    private final Path root;

    /** @throws HarvestException when there is no such folder */
    public ForeignFolder(Path root) {
        if (!Files.isDirectory(root)) {
            throw new HarvestException(
                    "There is no folder " + root + ".", "Give the folder of the catalogue to import.");
        }
        this.root = root;
    }

    /** Whether it has a folder of this name. */
    public boolean has(String folder) {
        return Files.isDirectory(root.resolve(folder), LinkOption.NOFOLLOW_LINKS);
    }

    /** Whether it has a plain file at this path. */
    public boolean hasFile(String file) {
        return Files.isRegularFile(root.resolve(file), LinkOption.NOFOLLOW_LINKS);
    }

    /** All files below a folder of it, as paths from the root with {@code /}; none where there is no such folder. */
    public List<String> files(String folder) {
        if (!has(folder)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(root.resolve(folder))) {
            return walk.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .map(path -> root.relativize(path).toString().replace(File.separatorChar, '/'))
                    .filter(path -> !path.substring(path.lastIndexOf('/') + 1).startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException | java.io.UncheckedIOException e) {
            throw new HarvestException(
                    "The folder " + folder + " could not be read: " + e.getMessage() + ".",
                    "Check that you can read all of " + root + ".");
        }
    }

    /**
     * The text of a file: UTF-8 with or without a byte order mark; what is not UTF-8 is taken for Windows-1252.
     *
     * @throws UnreadableFile when it is a link, too large, or cannot be read
     */
    public String read(String file) throws UnreadableFile {
        Path path = path(file);
        if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            throw new UnreadableFile(file, "it is a link, or not an ordinary file");
        }
        try {
            if (Files.size(path) > YamlReader.LONGEST) {
                throw new UnreadableFile(file, "it is larger than 20 MB");
            }
            return decode(Files.readAllBytes(path));
        } catch (IOException e) {
            throw new UnreadableFile(file, "it could not be read from disk");
        }
    }

    private Path path(String file) throws UnreadableFile {
        try {
            return root.resolve(file);
        } catch (InvalidPathException e) {
            throw new UnreadableFile(file, "this system's character set lacks the letters of its name");
        }
    }

    private static String decode(byte[] bytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            text = new String(bytes, Charset.forName("windows-1252"));
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
