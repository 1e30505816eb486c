package org.waymark.site.export.kit;

import java.io.IOException;
import org.waymark.site.Output;
import org.waymark.source.Location;

/**
 * Files that are made together. If one fails, all keep their published version.
 *
 * @param path from the root of the site: a file, or a folder, which ends in a slash
 * @param source the file of the catalogue to blame if they cannot be made
 * @param making makes them
 */
public record Plan(String path, Location source, Making making) {

    private static final Location SITE = Location.of("content/site.yaml");

    /** Files about the whole catalogue. */
    public static Plan of(String path, Making making) {
        return new Plan(path, SITE, making);
    }

    /** One text file about the whole catalogue. */
    public static Plan file(String path, Content content) {
        return of(path, out -> out.put(path, content.text()));
    }

    /** Makes files, on any thread. */
    @FunctionalInterface
    public interface Making {
        /** Stores the files; throws what {@link Output#put} throws. */
        void into(Output out) throws IOException;
    }

    /** Makes the text of a file, on any thread. */
    @FunctionalInterface
    public interface Content {
        /** The whole text. */
        String text() throws IOException;
    }
}
