package org.waymark.task.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.CatalogueFixture;

/** The same catalogue gives the same bytes, whatever the machine; and what has not changed is not written. */
class SameBytesTest {

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @TempDir
    private Path folder;

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @Test
    void localeTimeZoneAndFolderDoNotMatter() throws IOException {
        SortedMap<String, byte[]> here = built("here");
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        same(here, built("a folder of another name"));
    }

    /** The site of a copy of the fixture, of which git knows nothing. */
    private SortedMap<String, byte[]> built(String name) throws IOException {
        Path source = folder.resolve(name);
        CatalogueFixture.copy(CatalogueFixture.TINY, source);
        Path site = folder.resolve(name + " built");
        Builds.build(source, site);
        return CatalogueFixture.bytes(site);
    }

    @Test
    void arabicDigitsOfTheMachineDoNotMatter() throws IOException {
        SortedMap<String, byte[]> here = CatalogueFixture.bytes(Builds.tiny().site());
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        Builds.build(CatalogueFixture.TINY, folder.resolve("there"));
        same(here, CatalogueFixture.bytes(folder.resolve("there")));
    }

    private static void same(SortedMap<String, byte[]> one, SortedMap<String, byte[]> other) {
        assertThat(other.keySet()).isEqualTo(one.keySet());
        one.forEach((path, bytes) -> assertThat(other.get(path)).as(path).isEqualTo(bytes));
    }

    @Test
    void buildingTwiceTouchesNoFile() throws IOException {
        Path site = folder.resolve("site");
        Builds.build(CatalogueFixture.TINY, site);
        FileTime longAgo = FileTime.fromMillis(1_000_000_000_000L);
        for (String path : CatalogueFixture.bytes(site).keySet()) {
            Files.setLastModifiedTime(site.resolve(path), longAgo);
        }
        BuildResult again = Builds.build(CatalogueFixture.TINY, site);
        assertThat(again.written()).isZero();
        assertThat(again.removed()).isZero();
        for (String path : CatalogueFixture.bytes(site).keySet()) {
            assertThat(Files.getLastModifiedTime(site.resolve(path))).as(path).isEqualTo(longAgo);
        }
    }

    @Test
    void aBuildOverAnOlderSiteGivesTheBytesOfAFirstBuild() throws IOException {
        Path source = folder.resolve("source");
        CatalogueFixture.copy(CatalogueFixture.TINY, source);
        Path site = folder.resolve("site");
        Builds.build(source, site);
        for (String record : CatalogueFixture.bytes(source).keySet()) {
            if (record.endsWith(".yaml") && record.startsWith("datasets/")) {
                Path file = source.resolve(record);
                // A title in several languages has none on its line and stays.
                Files.writeString(file, Files.readString(file).replaceFirst("(?m)^title: \"?(?=\\w)", "$0New "));
            }
        }
        assertThat(Builds.build(source, site).written()).isPositive();
        Builds.build(source, folder.resolve("first"));
        same(CatalogueFixture.bytes(folder.resolve("first")), CatalogueFixture.bytes(site));
    }

    @Test
    void theSourceIsNeverWrittenTo() throws IOException {
        Path source = folder.resolve("source");
        CatalogueFixture.copy(CatalogueFixture.TINY, source);
        Map<String, FileTime> before = times(source);
        Builds.build(source, folder.resolve("site"));
        assertThat(times(source)).isEqualTo(before);
    }

    private static Map<String, FileTime> times(Path folder) throws IOException {
        Map<String, FileTime> times = new TreeMap<>();
        for (Path path : CatalogueFixture.walk(folder)) {
            times.put(path.toString(), Files.getLastModifiedTime(path));
        }
        return times;
    }
}
