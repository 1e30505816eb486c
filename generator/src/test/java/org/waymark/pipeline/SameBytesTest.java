package org.waymark.pipeline;

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
        Builds.build(Builds.TINY, folder.resolve("here"));
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        Path elsewhere = folder.resolve("a folder of another name");
        Builds.copy(Builds.TINY, elsewhere);
        Builds.build(elsewhere, folder.resolve("there"));
        same(Builds.files(folder.resolve("here")), Builds.files(folder.resolve("there")));
    }

    @Test
    void arabicDigitsOfTheMachineDoNotMatter() throws IOException {
        Builds.build(Builds.TINY, folder.resolve("here"));
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        Builds.build(Builds.TINY, folder.resolve("there"));
        same(Builds.files(folder.resolve("here")), Builds.files(folder.resolve("there")));
    }

    private static void same(SortedMap<String, byte[]> one, SortedMap<String, byte[]> other) {
        assertThat(other.keySet()).isEqualTo(one.keySet());
        one.forEach((path, bytes) -> assertThat(other.get(path)).as(path).isEqualTo(bytes));
    }

    @Test
    void buildingTwiceTouchesNoFile() throws IOException {
        Path site = folder.resolve("site");
        Builds.build(Builds.TINY, site);
        FileTime long_ago = FileTime.fromMillis(1_000_000_000_000L);
        for (String path : Builds.files(site).keySet()) {
            Files.setLastModifiedTime(site.resolve(path), long_ago);
        }
        BuildResult again = Builds.build(Builds.TINY, site);
        assertThat(again.written()).isZero();
        assertThat(again.removed()).isZero();
        for (String path : Builds.files(site).keySet()) {
            assertThat(Files.getLastModifiedTime(site.resolve(path))).as(path).isEqualTo(long_ago);
        }
    }

    @Test
    void aBuildOverAnOlderSiteGivesTheBytesOfAFirstBuild() throws IOException {
        Path source = folder.resolve("source");
        Builds.copy(Builds.TINY, source);
        Path site = folder.resolve("site");
        Builds.build(source, site);
        for (String record : Builds.files(source).keySet()) {
            if (record.endsWith(".yaml") && record.startsWith("datasets/")) {
                Path file = source.resolve(record);
                Files.writeString(file, Files.readString(file).replaceFirst("(?m)^title: \"?(?=\\w)", "$0New "));
            }
        }
        assertThat(Builds.build(source, site).written()).isPositive();
        Builds.build(source, folder.resolve("first"));
        same(Builds.files(folder.resolve("first")), Builds.files(site));
    }

    @Test
    void theSourceIsNeverWrittenTo() throws IOException {
        Path source = folder.resolve("source");
        Builds.copy(Builds.TINY, source);
        Map<String, FileTime> before = times(source);
        Builds.build(source, folder.resolve("site"));
        assertThat(times(source)).isEqualTo(before);
    }

    private static Map<String, FileTime> times(Path folder) throws IOException {
        Map<String, FileTime> times = new TreeMap<>();
        try (var walk = Files.walk(folder)) {
            for (Path path : walk.toList()) {
                times.put(path.toString(), Files.getLastModifiedTime(path));
            }
        }
        return times;
    }
}
