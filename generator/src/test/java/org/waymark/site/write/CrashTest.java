package org.waymark.site.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.report.Findings;

/** Lets a build die, or the disk fail, at each of its changes to the file system in turn. */
class CrashTest {

    private static final Map<String, String> OLD = Map.of("index.html", "old", "same.html", "same", "gone/a.html", "a");
    private static final Map<String, String> NEW = Map.of("index.html", "new", "same.html", "same", "more/b.html", "b");

    @TempDir
    Path folder;

    /** Ends a build as {@code kill -9} does: nothing after it changes anything. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1;
    }

    /** Dies, or fails once, at a given change; a file being written is left half-written. */
    private static final class FailingDisk extends Disk {
        private final boolean kill;
        private int left;
        private boolean dead;

        FailingDisk(int changes, boolean kill) {
            this.left = changes;
            this.kill = kill;
        }

        private boolean fails() {
            boolean now = left-- == 0;
            dead |= now && kill;
            return now;
        }

        private void step() throws IOException {
            if (dead) {
                throw new Killed();
            }
            if (fails()) {
                fail();
            }
        }

        private void fail() throws IOException {
            if (kill) {
                throw new Killed();
            }
            throw new IOException("No space left on device");
        }

        @Override
        void createFolder(Path path) throws IOException {
            step();
            super.createFolder(path);
        }

        @Override
        void write(Path file, byte[] content) throws IOException {
            if (left == 0) {
                super.write(file, Arrays.copyOf(content, content.length / 2));
            }
            step();
            super.write(file, content);
        }

        @Override
        void writeDurably(Path file, byte[] content) throws IOException {
            if (left == 0) {
                super.write(file, Arrays.copyOf(content, content.length / 2));
            }
            step();
            super.writeDurably(file, content);
        }

        @Override
        void link(Path file, Path second) throws IOException {
            step();
            super.link(file, second);
        }

        @Override
        void copyPermissions(Path from, Path to) throws IOException {
            step();
            super.copyPermissions(from, to);
        }

        @Override
        void rename(Path path, Path name) throws IOException {
            step();
            super.rename(path, name);
        }

        @Override
        void delete(Path path) throws IOException {
            step();
            super.delete(path);
        }

        boolean reached() {
            return left < 0;
        }
    }

    @Test
    void aKilledBuildLeavesTheOldSiteOrTheNewOne() throws IOException {
        int steps = 0;
        int absent = 0;
        boolean old = false;
        boolean fresh = false;
        for (FailingDisk disk = null; disk == null || disk.reached(); steps++) {
            Path output = publishedBefore(steps);
            SortedMap<String, String> before = SiteFiles.read(output);
            disk = new FailingDisk(steps, true);
            try {
                SiteFiles.publish(output, NEW, disk);
            } catch (Killed e) {
                assertThat(disk.reached()).isTrue();
            }
            boolean gone = !Files.exists(output);
            absent += gone ? 1 : 0;
            if (!gone) {
                assertThat(SiteFiles.read(output)).isIn(before, after());
            }

            recover(output);

            SortedMap<String, String> recovered = SiteFiles.read(output);
            assertThat(recovered).as("killed at change %d", steps).isIn(before, after());
            old |= recovered.equals(before);
            fresh |= recovered.equals(after());
            assertWhole(output);
            assertThat(SiteFiles.read(new WorkFolder(output).root())).containsOnlyKeys("lock");
            SiteFiles.publish(output, NEW);
            assertThat(SiteFiles.read(output)).isEqualTo(after());
        }
        assertThat(steps).isGreaterThan(15);
        assertThat(absent).as("moments without a site in its place").isEqualTo(1);
        assertThat(old && fresh).isTrue();
    }

    @Test
    void aDiskThatFailsOnceLeavesTheOldSiteOrTheNewOne() throws IOException {
        FailingDisk disk = null;
        for (int steps = 0; disk == null || disk.reached(); steps++) {
            Path output = publishedBefore(steps);
            SortedMap<String, String> before = SiteFiles.read(output);
            disk = new FailingDisk(steps, false);
            boolean failed = false;
            try {
                SiteFiles.publish(output, NEW, disk);
            } catch (WriteException e) {
                failed = true;
                assertThat(e.hint()).isNotBlank();
            }
            assertThat(SiteFiles.read(output)).as("failed at change %d", steps).isEqualTo(failed ? before : after());
            assertWhole(output);
        }
    }

    @Test
    void aFirstBuildThatIsKilledLeavesNothingOrTheSite() throws IOException {
        FailingDisk disk = null;
        for (int steps = 0; disk == null || disk.reached(); steps++) {
            Path output = folder.resolve("first" + steps);
            disk = new FailingDisk(steps, true);
            try {
                SiteFiles.publish(output, NEW, disk);
            } catch (Killed e) {
                assertThat(disk.reached()).isTrue();
            }
            if (Files.exists(output)) {
                assertThat(SiteFiles.files(output)).isEqualTo(NEW);
            }
            recover(output);
            SiteFiles.publish(output, NEW);
            assertThat(SiteFiles.files(output)).isEqualTo(NEW);
        }
    }

    @Test
    void recoveryItselfMayBeKilled() throws IOException {
        for (int death = 0; death < 60; death++) {
            Path output = publishedBefore(death);
            SortedMap<String, String> before = SiteFiles.read(output);
            for (int again = 0; again < 2; again++) {
                try {
                    SiteFiles.publish(output, NEW, new FailingDisk(death, true));
                } catch (Killed e) {
                    assertThat(e).hasNoCause();
                }
            }
            recover(output);
            assertThat(SiteFiles.read(output)).isIn(before, after());
        }
    }

    @Test
    void recoversThroughALink() throws IOException {
        Path output = publishedBefore(0);
        Path link = Files.createSymbolicLink(folder.resolve("link"), output);
        Files.move(output, new WorkFolder(output).previous());

        recover(link);

        assertThat(link.resolve("index.html")).hasContent("old");
    }

    @Test
    void doesNotChooseBetweenTheSiteAndFilesPutInItsPlace() throws IOException {
        Path output = publishedBefore(0);
        WorkFolder work = new WorkFolder(output.toRealPath());
        Files.move(output, work.previous());
        Files.createDirectory(output);
        Files.writeString(output.resolve("mine.txt"), "mine");

        assertThatThrownBy(() -> SiteFiles.publish(output, NEW))
                .isInstanceOf(WriteException.class)
                .hasMessageContaining("holds other files");

        assertThat(output.resolve("mine.txt")).hasContent("mine");
        assertThat(work.previous().resolve("index.html")).hasContent("old");
    }

    /** Opening a writer recovers from a killed build. */
    private static void recover(Path output) throws IOException {
        SiteWriter.open(output, new Findings()).close();
    }

    private Path publishedBefore(int number) throws IOException {
        Path output = folder.resolve("site" + number);
        SiteFiles.publish(output, OLD);
        Files.writeString(output.resolve("CNAME"), "data.example.org");
        return output;
    }

    private SortedMap<String, String> after() {
        SortedMap<String, String> after = new TreeMap<>(NEW);
        after.put("CNAME", "data.example.org");
        after.put("more", "folder");
        return after;
    }

    private static void assertWhole(Path output) throws IOException {
        for (var file : Manifest.read(output).orElseThrow().files().entrySet()) {
            assertThat(Manifest.Entry.of(Files.readAllBytes(output.resolve(file.getKey()))))
                    .isEqualTo(file.getValue());
        }
    }
}
