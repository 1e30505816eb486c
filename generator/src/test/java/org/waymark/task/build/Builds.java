package org.waymark.task.build;

import static org.waymark.CatalogueFixture.TINY;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.CatalogueFixture;
import org.waymark.report.Progress;

/** Builds catalogues for tests. */
public final class Builds {

    /** Where {@link #own} is published. */
    public static final String OWN_HOME = "https://example.org/catalogue/";

    private static @Nullable Built tiny;
    private static @Nullable Path own;

    private Builds() {}

    /** A built site that several tests read and none changes, and what the build said. */
    public record Built(Path site, BuildResult result) {}

    /** The site of {@link CatalogueFixture#TINY}, built once for all tests of this JVM. */
    public static synchronized Built tiny() {
        if (tiny == null) {
            Path site = CatalogueFixture.temporary().resolve("site");
            tiny = new Built(site, build(TINY, site));
        }
        return tiny;
    }

    /** The site of the default catalogue, built once for all tests of this JVM; none changes it. */
    public static synchronized Path own() {
        if (own == null) {
            own = CatalogueFixture.temporary().resolve("site");
            buildAt(CatalogueFixture.OWN, own, OWN_HOME, LocalDate.of(2027, 1, 31));
        }
        return own;
    }

    public static BuildRequest request(Path source, Path output) {
        return request(source, output, null, LocalDate.of(2026, 1, 31));
    }

    private static BuildRequest request(Path source, Path output, @Nullable String baseUrl, LocalDate asOf) {
        URI base = baseUrl == null ? null : URI.create(baseUrl);
        return new BuildRequest(source, output, base, asOf, false, false, true, false);
    }

    public static BuildResult build(Path source, Path output) {
        return Build.build(request(source, output), Progress.SILENT);
    }

    public static BuildResult buildAt(Path source, Path output, String baseUrl) {
        return buildAt(source, output, baseUrl, LocalDate.of(2026, 1, 31));
    }

    public static BuildResult buildAt(Path source, Path output, String baseUrl, LocalDate asOf) {
        return Build.build(request(source, output, baseUrl, asOf), Progress.SILENT);
    }
}
