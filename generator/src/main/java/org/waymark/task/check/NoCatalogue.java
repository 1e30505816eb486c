package org.waymark.task.check;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.stream.Stream;

/** A folder holds no catalogue. The message says so, without a full stop. */
public final class NoCatalogue extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private NoCatalogue(Path source) {
        super("There is no catalogue in " + source.toAbsolutePath().normalize()
                + ": it has no folder 'content' and no folder 'datasets'");
    }

    /**
     * Makes sure that a folder holds a catalogue, perhaps an empty one.
     *
     * @throws NoCatalogue when it does not
     */
    public static void check(Path source) {
        if (!Files.exists(source.resolve("content")) && !Files.exists(source.resolve("datasets"))) {
            throw new NoCatalogue(source);
        }
    }

    /**
     * Makes sure that one of two versions holds a catalogue.
     *
     * @param before paths of its files from the root of the catalogue
     * @param after those of the other
     * @throws NoCatalogue when neither does
     */
    public static void check(Path source, Collection<String> before, Collection<String> after) {
        if (Stream.concat(before.stream(), after.stream())
                .noneMatch(file -> file.startsWith("content/") || file.startsWith("datasets/"))) {
            throw new NoCatalogue(source);
        }
    }
}
