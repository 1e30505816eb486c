package org.waymark.task.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.CatalogueFixture;
import org.waymark.catalogue.load.cache.Detail;
import org.waymark.catalogue.load.cache.RecordCache;
import org.waymark.report.Code;
import org.waymark.report.Finding;
import org.waymark.report.Progress;

/** Whatever is kept from earlier runs, a check of one file finds what the check of all finds in it. */
class CatalogueCheckTest {

    private static final Path INVALID = Path.of("src/test/resources/invalid");

    private static final String MAP = "charts: [{title: Rents, kind: map, file: map.csv, x: code, y: [rent]}]";

    @TempDir
    Path folder;

    private Path source;
    private Path kept;
    private String program = "program";

    /** Counts on, so that no two files that a test writes have the same time, and none a time of today. */
    private long seconds = 1_000_000_000;

    @BeforeEach
    void setUp() {
        source = folder.resolve("catalogue");
        kept = folder.resolve("cache");
    }

    static Stream<Path> catalogues() throws IOException {
        try (Stream<Path> folders = Files.list(INVALID)) {
            return Stream.concat(
                    Stream.of(CatalogueFixture.TINY), folders.filter(Files::isDirectory).sorted().toList().stream());
        }
    }

    @ParameterizedTest
    @MethodSource("catalogues")
    void findsTheSameInEachFile(Path catalogue) throws IOException {
        copy(catalogue);
        some(file("content/site.yaml"));
        assertEachFileAgrees();
    }

    @Test
    void findsWhatIsWrongWithTheThemeAsABuildDoes() throws IOException {
        copy(CatalogueFixture.TINY);
        write("site-assets/css/theme.css", "a { background: url(gone.png) }");
        write("templates/pages/dataset.ftlh", "x".repeat(1_000_001));
        Files.createSymbolicLink(source.resolve("site-assets/out.css"), folder.resolve("elsewhere"));

        List<Finding> all = CatalogueCheck.all(source, Progress.SILENT);

        assertThat(all)
                .extracting(Finding::code)
                .contains(Code.MISSING_FILE, Code.TEMPLATE_ERROR, Code.OUTSIDE_CATALOGUE);
        assertThat(some(file("templates"))).extracting(Finding::code).containsExactly(Code.TEMPLATE_ERROR);
        assertThat(some(file("site-assets/css/theme.css")))
                .extracting(Finding::code)
                .containsExactly(Code.MISSING_FILE);
        assertThat(some(file("site-assets/out.css"))).extracting(Finding::code).containsExactly(Code.OUTSIDE_CATALOGUE);
    }

    @Test
    void findsTheSameInTheCatalogueOfThisRepository() throws IOException {
        copy(CatalogueFixture.OWN.resolve("content"), "content");
        copy(CatalogueFixture.OWN.resolve("datasets"), "datasets");
        write("datasets/stray.csv", "a,b\n1,2\n");
        List<Finding> all = CatalogueCheck.all(source, Progress.SILENT);
        List<Path> files = files();
        some(files.get(0));
        for (int i = 0; i < files.size(); i += 25) {
            assertThat(some(files.get(i))).isEqualTo(in(files.get(i), all));
        }
        assertThat(some(file("datasets/stray.csv"))).isNotEmpty();
    }

    @Test
    void findsTheSameAfterChangesInOtherFiles() throws IOException {
        copy(CatalogueFixture.TINY);
        write("datasets/a.yaml", dataset("A", "successor: b", "related: [clinic-waits, Sea levels]"));
        write("datasets/b.yaml", dataset("B", "aliases: [old-b]"));
        write("datasets/sea-levels.yaml", dataset("Sea levels", "publisher: tenants-union"));
        write("content/pages/more.md", "---\ntitle: More\npermalink: /more/\n---\nText");
        assertEachFileAgrees();

        write("datasets/b.yaml", dataset("B", "successor: a"));
        assertEachFileAgrees(); // a circle
        write("datasets/sub/a.yaml", dataset("Another A"));
        assertEachFileAgrees(); // two files for one address
        write("content/pages/again.md", "---\ntitle: Again\npermalink: /more/index.html\n---\nText");
        assertEachFileAgrees(); // an address twice
        write("datasets/sub/c.yaml", dataset("C", "aliases: [clinic-waits, b]"));
        assertEachFileAgrees(); // an old address that is in use
        Files.move(source.resolve("datasets/sea-levels.yaml"), source.resolve("datasets/levels.yaml"));
        assertEachFileAgrees(); // renamed, and still found by its title
        write("datasets/levels-2.yaml", dataset("Sea levels"));
        assertEachFileAgrees(); // the title is no longer of one alone
        Files.delete(source.resolve("content/organisations/tenants-union.md"));
        assertEachFileAgrees(); // a reference that leads nowhere
        write("datasets/clinic-waits.yaml", "title: [");
        assertEachFileAgrees(); // one that leads to a file that cannot be read
    }

    @Test
    void findsTheSameAfterChangesThatConcernAllFiles() throws IOException {
        copy(CatalogueFixture.TINY);
        write("datasets/a.yaml", dataset("A", "themes: [harbours]"));
        assertEachFileAgrees();
        write("content/vocabularies/themes.yaml", "terms:\n  - id: harbours\n    label: Harbours\n");
        assertEachFileAgrees();
        write("content/vocabularies/themes.yaml", "terms:\n  - id: harbors\n    label: Harbours\n");
        assertEachFileAgrees();
        write("content/vocabularies/themes.yaml", "terms: none");
        assertEachFileAgrees();
        write("content/site.yaml", "title: Site\nlanguages: [cy, en]\n");
        assertEachFileAgrees();
        write("content/removed.yaml", "- address: datasets/a\n");
        assertEachFileAgrees();
    }

    @Test
    void findsWhatIsWrongWithAMapWhoseAreasAreInAnotherFile() throws IOException {
        copy(CatalogueFixture.TINY);
        String area =
                "{\"type\": \"Feature\", \"properties\": {\"code\": \"%s\"}, \"geometry\": {\"type\": \"Polygon\","
                        + " \"coordinates\": [[[0, 0], [0, 1], [1, 1], [0, 0]]]}}";
        String areas = "{\"type\": \"FeatureCollection\", \"features\": [" + area.formatted("E1") + ", "
                + area.formatted("E2") + "]}";
        write("datasets/map.yaml", dataset("Map", "resources: [{title: Table, file: map.csv}]", MAP));
        write("datasets/map.csv", "code,rent\nE1,1\nE2,2\n");
        write("datasets/areas.yaml", dataset("Areas", "resources: [{title: Areas, file: areas.geojson}]"));
        write("datasets/areas.geojson", areas);
        assertThat(some(file("datasets/map.yaml"))).isEmpty();
        assertEachFileAgrees();
        write("datasets/areas.geojson", areas.replace("E2", "E3"));
        assertThat(some(file("datasets/map.yaml"))).hasSize(1);
        assertEachFileAgrees();
        write("datasets/map.csv", "code,rent\nE1\n");
        write("datasets/areas.geojson", "{}");
        assertThat(some(file("datasets/map.csv"))).isNotEmpty();
        assertEachFileAgrees();
    }

    @Test
    void readsNoOtherFileThatHasNotChanged() throws IOException {
        copy(CatalogueFixture.TINY);
        write("datasets/a.yaml", dataset("A", "related: [First name]"));
        write("datasets/b.yaml", dataset("First name"));
        assertThat(some(file("datasets/a.yaml"))).isEmpty();
        FileTime time = Files.getLastModifiedTime(file("datasets/b.yaml"));
        Files.writeString(file("datasets/b.yaml"), dataset("Other name"));
        Files.setLastModifiedTime(file("datasets/b.yaml"), time);
        // This is how far it goes: a change that leaves size, time and inode as they were is not seen.
        assertThat(some(file("datasets/a.yaml"))).isEmpty();
        program = "another";
        assertThat(some(file("datasets/a.yaml"))).hasSize(1);
    }

    @Test
    void readsAgainWhatChangedJustBefore() throws IOException {
        copy(CatalogueFixture.TINY);
        write("datasets/a.yaml", dataset("A", "related: [First name]"));
        write("datasets/b.yaml", dataset("First name"));
        Files.setLastModifiedTime(file("datasets/b.yaml"), FileTime.fromMillis(System.currentTimeMillis() + 60_000));
        FileTime time = Files.getLastModifiedTime(file("datasets/b.yaml"));
        assertThat(some(file("datasets/a.yaml"))).isEmpty();
        Files.writeString(file("datasets/b.yaml"), dataset("Other name"));
        Files.setLastModifiedTime(file("datasets/b.yaml"), time);
        assertThat(some(file("datasets/a.yaml"))).hasSize(1);
    }

    @Test
    void ignoresADamagedCache() throws IOException {
        copy(CatalogueFixture.TINY);
        write("datasets/a.yaml", dataset("A", "related: [nowhere]"));
        List<Finding> right = some(file("datasets/a.yaml"));
        Path cache = onlyFile(kept);
        byte[] whole = Files.readAllBytes(cache);
        Random random = new Random(5);
        for (int i = 0; i < 40; i++) {
            byte[] damaged = whole.clone();
            if (i % 2 == 0) {
                damaged[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
            } else {
                damaged = java.util.Arrays.copyOf(whole, random.nextInt(whole.length));
            }
            Files.write(cache, damaged);
            assertThat(some(file("datasets/a.yaml"))).isEqualTo(right).hasSize(1);
            assertThat(Files.readAllBytes(cache)).isEqualTo(whole);
        }
    }

    @Test
    void doesWithoutACacheThatCannotBeKept() throws IOException {
        copy(CatalogueFixture.TINY);
        write("datasets/a.yaml", dataset("A", "related: [nowhere]"));
        Files.writeString(kept, "a file where the folder should be");
        assertThat(some(file("datasets/a.yaml"))).hasSize(1);
        assertThat(Files.readString(kept)).startsWith("a file");
        assertThat(CacheFolder.of(source, Detail.OUTLINE, source.toRealPath().resolve(".cache")))
                .isEmpty();
    }

    @Test
    void findsItsFolderAsTheSpecificationSays() {
        assertThat(CacheFolder.folder("/var/kept", "/home/a")).contains(Path.of("/var/kept/waymark"));
        assertThat(CacheFolder.folder("relative", "/home/a")).contains(Path.of("/home/a/.cache/waymark"));
        assertThat(CacheFolder.folder("", "/home/a")).contains(Path.of("/home/a/.cache/waymark"));
        assertThat(CacheFolder.folder(null, null)).isEmpty();
    }

    private void assertEachFileAgrees() throws IOException {
        List<Finding> all = CatalogueCheck.all(source, Progress.SILENT);
        for (Path file : files()) {
            assertThat(some(file)).as(file.toString()).isEqualTo(in(file, all));
        }
        for (String part : List.of("content", "datasets")) {
            assertThat(some(file(part)))
                    .isEqualTo(all.stream()
                            .filter(finding -> (finding.location().file() + "/").startsWith(part + "/"))
                            .toList());
        }
    }

    private List<Finding> some(Path file) throws IOException {
        RecordCache cache = new RecordCache(kept, program, "catalogue", Detail.OUTLINE, RecordCache.MOST);
        return CatalogueCheck.some(source, List.of(file), Optional.of(cache), Progress.SILENT);
    }

    private List<Finding> in(Path file, List<Finding> all) {
        String name = source.relativize(file).toString().replace('\\', '/');
        return all.stream()
                .filter(finding -> finding.location().file().equals(name))
                .toList();
    }

    private static String dataset(String title, String... more) {
        List<String> lines = new ArrayList<>(
                List.of("title: " + title, "description: Text.", "licence: OGL-UK-3.0", "access: open"));
        lines.addAll(List.of(more));
        if (lines.stream().noneMatch(line -> line.startsWith("publisher"))) {
            lines.add("publisher: littleton-council");
        }
        return String.join("\n", lines) + "\n";
    }

    private Path file(String name) {
        return source.resolve(name);
    }

    private List<Path> files() throws IOException {
        return CatalogueFixture.files(source);
    }

    private static Path onlyFile(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.reduce((one, other) -> {
                        throw new AssertionError(one + " and " + other);
                    })
                    .orElseThrow();
        }
    }

    private void write(String name, String text) throws IOException {
        Path file = file(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, FileTime.fromMillis(1000 * seconds++));
    }

    private void copy(Path from) throws IOException {
        copy(from, "");
    }

    private void copy(Path from, String to) throws IOException {
        for (Path file : CatalogueFixture.files(CatalogueFixture.copy(from, source.resolve(to)))) {
            Files.setLastModifiedTime(file, FileTime.fromMillis(1000 * seconds++));
        }
    }
}
