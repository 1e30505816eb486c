package org.waymark.task;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A small catalogue that works, to begin a new one with. */
public final class NewCatalogue {

    private static final String RESOURCES = "/org/waymark/starter/";

    /** An action of Waymark, as its own workflows name it. */
    private static final Pattern USES = Pattern.compile("uses: \\./(?:\\.github/actions/([a-z-]+))?(?=\\R)");

    private NewCatalogue() {}

    /**
     * Writes its files.
     *
     * @param folder made where it is not there; may hold nothing but files whose names begin with a dot, such as
     *     {@code .git} and {@code .gitignore}, which stay as they are
     * @param action the actions that the workflows use
     * @param program how the program is called, such as {@code java -jar waymark.jar}
     * @return the files that were written, as paths from the folder, sorted
     * @throws UncheckedIOException when the folder holds something, or cannot be written
     */
    public static List<String> write(Path folder, ActionUse action, String program) {
        try {
            requireEmpty(folder);
            List<String> written = new ArrayList<>();
            for (String resource : text("files.txt").lines().toList()) {
                Path file = folder.resolve(name(resource));
                if (Files.exists(file)) {
                    continue;
                }
                Files.createDirectories(file.getParent());
                String text = USES.matcher(text(resource))
                        .replaceAll(uses -> Matcher.quoteReplacement(
                                "uses: " + action.uses(Objects.requireNonNullElse(uses.group(1), ""))))
                        .replace("@WAYMARK@", program)
                        .replace("@WHERE@", where(program))
                        .replace("@HOME@", "https://github.com/" + action.repository());
                Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
                written.add(name(resource));
            }
            return written.stream().sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String where(String program) {
        if (program.startsWith("java ")) {
            return "the program that wrote this file; it needs Java 17 or newer, and the path to it if it is"
                    + " somewhere else";
        }
        return program.contains("/")
                ? "the program in a clone of Waymark: write the path to it, or call it there with `--source` and this folder"
                : "the program that wrote this file";
    }

    private static void requireEmpty(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> inside = Files.list(folder)) {
            boolean taken =
                    inside.anyMatch(path -> !path.getFileName().toString().startsWith("."));
            if (taken) {
                throw new FileSystemException(folder.toString(), null, "it is not empty; choose an empty folder");
            }
        }
    }

    /** Names with a dot first would be left out when the program is packed. */
    private static String name(String resource) {
        return resource.startsWith("git") || resource.startsWith("vscode/") ? "." + resource : resource;
    }

    private static String text(String resource) throws IOException {
        try (InputStream in = NewCatalogue.class.getResourceAsStream(RESOURCES + resource)) {
            if (in == null) {
                throw new IllegalStateException("the program does not have its file " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
