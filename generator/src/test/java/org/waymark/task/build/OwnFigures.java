package org.waymark.task.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.CatalogueFixture;

/** The indicators of this catalogue with their places and boundaries, as a site of their own. */
public final class OwnFigures {

    private static final List<String> FOLDERS =
            List.of("content/vocabularies/", "content/indicators/", "datasets/indicators/");

    private static @Nullable Path site;

    private OwnFigures() {}

    /** The site, built once for all tests of this JVM. */
    public static synchronized Path site() {
        if (site == null) {
            Path folder = CatalogueFixture.temporary();
            Path source = folder.resolve("source");
            copy(CatalogueFixture.OWN.resolve("content/site.yaml"), source.resolve("content/site.yaml"));
            for (String part : FOLDERS) {
                for (Path file : CatalogueFixture.files(CatalogueFixture.OWN.resolve(part))) {
                    copy(file, source.resolve(part + file.getFileName()));
                }
            }
            for (String name : List.of("uk-council-boundaries-2024.yaml", "uk-councils-2024.geojson")) {
                String path = "datasets/reference/" + name;
                copy(CatalogueFixture.OWN.resolve(path), source.resolve(path));
            }
            site = folder.resolve("site");
            Builds.build(source, site);
        }
        return site;
    }

    private static void copy(Path from, Path to) {
        try {
            Files.createDirectories(to.getParent());
            Files.copy(from, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
