package org.waymark.site.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.CatalogueFixture;
import org.waymark.report.Code;
import org.waymark.report.Finding;
import org.waymark.report.Findings;

class SiteWriterTest {

    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);
    private static final Map<String, String> SITE =
            Map.of("index.html", "home", "datasets/rents.html", "rents", "datasets/food.html", "food");

    @TempDir
    Path folder;

    private Path output;

    @BeforeEach
    void output() {
        output = folder.resolve("public");
    }

    @Test
    void tellsWhatItPublishedButNotWhatSomebodyChanged() throws IOException {
        SiteFiles.publish(output, SITE);
        Files.writeString(output.resolve("datasets/food.html"), "poison");
        Files.writeString(output.resolve("other.html"), "mine");
        Files.delete(output.resolve("index.html"));
        try (SiteWriter writer = SiteWriter.open(output, new Findings())) {
            assertThat(writer.content("datasets/rents.html")).asString().isEqualTo("rents");
            assertThat(writer.content("datasets/food.html")).isNull();
            assertThat(writer.content("other.html")).isNull();
            assertThat(writer.content("index.html")).isNull();
            assertThat(writer.content("../outside")).isNull();
        }
    }

    @Test
    void publishesFilesAndAManifestOfThem() throws IOException {
        Publication publication = SiteFiles.publish(output, SITE);

        assertThat(publication).isEqualTo(new Publication(3, 0, 0, List.of()));
        assertThat(SiteFiles.files(output)).isEqualTo(new TreeMap<>(SITE));
        assertThat(output.resolve(Manifest.NAME)).hasContent("""
                {"format":1,"files":{
                "datasets/food.html":{"crc32c":"5b98183e","size":4},
                "datasets/rents.html":{"crc32c":"10b566dd","size":5},
                "index.html":{"crc32c":"bcb7da47","size":4}
                }}
                """);
        assertThat(leftovers()).containsExactly("lock");
    }

    @Test
    void storesALargeFileWhileItIsMade() throws IOException {
        byte[] large = "0123456789".repeat(20_000).getBytes(StandardCharsets.UTF_8);
        try (SiteWriter writer = SiteWriter.open(output, new Findings())) {
            writer.stream("data.json", out -> out.write(large));
            assertThat(writer.commit().written()).isEqualTo(1);
        }
        assertThat(output.resolve("data.json")).hasBinaryContent(large);
        try (SiteWriter writer = SiteWriter.open(output, new Findings())) {
            writer.stream("data.json", out -> out.write(large));
            assertThat(writer.commit().unchanged()).isEqualTo(1);
        }
        try (SiteWriter writer = SiteWriter.open(output, new Findings())) {
            assertThatThrownBy(() -> writer.stream("data.json", out -> {
                        out.write(large);
                        throw new IllegalStateException("a fault");
                    }))
                    .hasMessage("a fault");
            assertThat(writer.keep("data.json")).isTrue();
            writer.stream("other.json", out -> out.write(1));
            assertThat(writer.commit().kept()).isEqualTo(1);
        }
        assertThat(output.resolve("data.json")).hasBinaryContent(large);
        assertThat(output.resolve("other.json")).hasBinaryContent(new byte[] {1});
    }

    @Test
    void publishesASiteWithoutFiles() throws IOException {
        SiteFiles.publish(output, Map.of());

        assertThat(output.resolve(Manifest.NAME)).exists();
        Object folder = Files.readAttributes(output, BasicFileAttributes.class).fileKey();
        SiteFiles.publish(output, Map.of());
        assertThat(Files.readAttributes(output, BasicFileAttributes.class).fileKey())
                .isEqualTo(folder);
    }

    @Test
    void touchesNothingWhenNothingChanged() throws IOException {
        SiteFiles.publish(output, SITE);
        age();

        Publication publication = SiteFiles.publish(output, SITE);

        assertThat(publication).isEqualTo(new Publication(0, 3, 0, List.of()));
        assertThat(young()).isEmpty();
        assertThat(leftovers()).containsExactly("lock");
    }

    @Test
    void writesOnlyTheFileThatChanged() throws IOException {
        SiteFiles.publish(output, SITE);
        age();
        Map<String, String> changed = new TreeMap<>(SITE);
        changed.put("datasets/food.html", "more");

        Publication publication = SiteFiles.publish(output, changed);

        assertThat(publication).isEqualTo(new Publication(1, 2, 0, List.of()));
        assertThat(SiteFiles.files(output)).isEqualTo(changed);
        assertThat(young()).contains("datasets/food.html").doesNotContain("datasets/rents.html", "index.html");
    }

    @Test
    void removesWhatIsNotMadeAnyMore() throws IOException {
        SiteFiles.publish(output, SITE);

        Publication publication = SiteFiles.publish(output, Map.of("index.html", "home"));

        assertThat(publication.removed()).containsExactly("datasets/food.html", "datasets/rents.html");
        assertThat(SiteFiles.read(output)).containsOnlyKeys("index.html");
    }

    @Test
    void mendsAPublishedFileThatSomebodyEdited() throws IOException {
        SiteFiles.publish(output, SITE);
        Files.writeString(output.resolve("index.html"), "hack");

        SiteFiles.publish(output, SITE);

        assertThat(SiteFiles.files(output)).isEqualTo(new TreeMap<>(SITE));
    }

    @Test
    void neverFollowsALinkPutInPlaceOfAPage() throws IOException {
        SiteFiles.publish(output, SITE);
        Path elsewhere = Files.writeString(folder.resolve("elsewhere"), "home");
        Files.delete(output.resolve("index.html"));
        Files.createSymbolicLink(output.resolve("index.html"), elsewhere);

        SiteFiles.publish(output, SITE);

        assertThat(output.resolve("index.html")).isRegularFile().content().isEqualTo("home");
        assertThat(Files.isSymbolicLink(output.resolve("index.html"))).isFalse();
        assertThat(elsewhere).hasContent("home");
    }

    @Test
    void keepsAPublishedPageThatWasNotMadeThisTime() throws IOException {
        SiteFiles.publish(output, SITE);

        try (SiteWriter writer = SiteWriter.open(output, new Findings())) {
            assertThat(writer.previous().files()).containsOnlyKeys(SITE.keySet());
            writer.put("index.html", "new home");
            assertThat(writer.missing()).containsExactly("datasets/food.html", "datasets/rents.html");
            assertThat(writer.keep("datasets/food.html")).isTrue();
            assertThat(writer.keep("index.html")).isTrue();
            assertThat(writer.keep("datasets/never.html")).isFalse();
            assertThat(writer.keep("../elsewhere")).isFalse();
            assertThat(writer.missing()).containsExactly("datasets/rents.html");
            assertThat(writer.commit()).isEqualTo(new Publication(1, 0, 1, List.of("datasets/rents.html")));
        }

        assertThat(SiteFiles.files(output))
                .isEqualTo(new TreeMap<>(Map.of("index.html", "new home", "datasets/food.html", "food")));
        assertThat(Manifest.read(output).orElseThrow().files()).containsOnlyKeys("datasets/food.html", "index.html");
    }

    @Test
    void aPageThatIsMadePrevailsOverTheOneKept() throws IOException {
        SiteFiles.publish(output, SITE);

        try (SiteWriter writer = SiteWriter.open(output, new Findings())) {
            writer.keep("index.html");
            writer.put("index.html", "new home");
            writer.commit();
        }

        assertThat(SiteFiles.files(output)).isEqualTo(new TreeMap<>(Map.of("index.html", "new home")));
    }

    @Test
    void leavesTheSiteWhenABuildEndsWithoutCommit() throws IOException {
        SiteFiles.publish(output, SITE);
        age();

        try (SiteWriter writer = SiteWriter.open(output, new Findings())) {
            writer.put("index.html", "new");
            writer.put("more/page.html", "new");
        }

        assertThat(SiteFiles.files(output)).isEqualTo(new TreeMap<>(SITE));
        assertThat(young()).isEmpty();
        assertThat(leftovers()).containsExactly("lock");
    }

    @Test
    void publishesTheSameBytesWhateverTheOrderAndTheThreads() throws Exception {
        Path other = folder.resolve("other");
        Map<String, String> files = new TreeMap<>();
        for (int i = 0; i < 500; i++) {
            files.put("d" + i % 7 + "/page" + i + ".html", "content " + i);
        }
        SiteFiles.publish(output, files);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try (SiteWriter writer = SiteWriter.open(other, new Findings())) {
            List<Future<?>> puts = new ArrayList<>();
            files.forEach((path, content) -> puts.add(threads.submit((Callable<Void>) () -> {
                writer.put(path, content);
                return null;
            })));
            for (Future<?> put : puts) {
                put.get();
            }
            writer.commit();
        } finally {
            threads.shutdownNow();
        }

        assertThat(SiteFiles.files(other)).isEqualTo(files);
        assertThat(other.resolve(Manifest.NAME)).hasSameBinaryContentAs(output.resolve(Manifest.NAME));
    }

    @Test
    void reportsTwoPagesForOneAddressAndChoosesByContentAlone() throws IOException {
        List<String> published = new ArrayList<>();
        for (List<String> order : List.of(List.of("one", "two", "one"), List.of("two", "one", "two"))) {
            Findings findings = new Findings();
            try (SiteWriter writer = SiteWriter.open(output, findings)) {
                for (String content : order) {
                    writer.put("a.html", content);
                }
                writer.commit();
            }
            assertThat(findings.sorted()).extracting(Finding::code).containsExactly(Code.ADDRESS_CLASH);
            assertThat(findings.sorted().get(0).toString()).startsWith("public/a.html error address-clash: ");
            published.add(Files.readString(output.resolve("a.html")));
        }
        assertThat(published.get(0)).isEqualTo(published.get(1));
    }

    @Test
    void takesTheSameFileTwice() throws IOException {
        Findings findings = new Findings();
        try (SiteWriter writer = SiteWriter.open(output, findings)) {
            writer.put("a.html", "one");
            writer.put("a.html", "one");
            writer.commit();
        }
        assertThat(findings.sorted()).isEmpty();
    }

    @Test
    void leavesOutAFileWithAnImpossiblePathAndSaysSo() throws IOException {
        Findings findings = new Findings();
        try (SiteWriter writer = SiteWriter.open(output, findings)) {
            writer.put("../escape\u202e.html", "x");
            writer.put("a/" + "é".repeat(128) + ".html", "x");
            writer.put("index.html", "home");
            writer.commit();
        }
        assertThat(findings.sorted()).extracting(Finding::code).containsOnly(Code.BAD_FILE_NAME);
        assertThat(findings.sorted()).extracting(Finding::message).anyMatch(text -> text.contains("holds '..'"));
        assertThat(findings.sorted()).extracting(Finding::message).noneMatch(text -> text.contains("\u202e"));
        assertThat(SiteFiles.read(output)).containsOnlyKeys("index.html");
        try (Stream<Path> beside = Files.list(folder)) {
            assertThat(beside).containsExactlyInAnyOrder(output, folder.resolve(".public.waymark"));
        }
    }

    @Test
    void refusesOneAddressForAPageAndAFolder() throws IOException {
        SiteFiles.publish(output, SITE);

        WriteException error = catchThrowableOfType(
                WriteException.class, () -> SiteFiles.publish(output, Map.of("a", "page", "a/b.html", "page")));

        assertThat(error).hasMessageContaining("'a").hasMessageContaining("folder of pages");
        assertThat(SiteFiles.files(output)).isEqualTo(new TreeMap<>(SITE));
    }

    @Test
    void turnsAPageIntoAFolderAndBack() throws IOException {
        SiteFiles.publish(output, Map.of("a", "page"));
        SiteFiles.publish(output, Map.of("a/b", "page"));
        assertThat(SiteFiles.files(output)).containsOnlyKeys("a/b");
        SiteFiles.publish(output, Map.of("a", "page"));
        assertThat(SiteFiles.files(output)).containsOnlyKeys("a");
    }

    @Test
    void oneBuildAtATime() throws IOException {
        SiteFiles.publish(output, SITE);
        try (SiteWriter writer = SiteWriter.open(output, new Findings())) {
            writer.put("index.html", "first");
            assertThatThrownBy(() -> SiteWriter.open(output, new Findings()))
                    .isInstanceOf(WriteException.class)
                    .hasMessageStartingWith("Another build is writing to ");
            writer.commit();
        }
        assertThat(output.resolve("index.html")).hasContent("first");
        SiteFiles.publish(output, SITE);
    }

    @Test
    void doesNotPublishAfterAFileCouldNotBeStored() throws IOException {
        SiteFiles.publish(output, SITE);
        Disk full = new Disk() {
            @Override
            void write(Path file, byte[] content) throws IOException {
                super.write(file, new byte[content.length / 2]);
                throw new IOException("No space left on device");
            }
        };
        try (SiteWriter writer = SiteWriter.open(output, new Findings(), full)) {
            writer.put("index.html", "home");
            assertThatThrownBy(() -> writer.put("new.html", "new"))
                    .isInstanceOfSatisfying(
                            WriteException.class, e -> assertThat(e.hint()).startsWith("Free some space"))
                    .hasMessageStartingWith("The disk is full: ");
            assertThatThrownBy(writer::commit).isInstanceOf(IllegalStateException.class);
        }
        assertThat(SiteFiles.files(output)).isEqualTo(new TreeMap<>(SITE));
        assertThat(leftovers()).containsExactly("lock");
    }

    @Test
    void copiesWhereThereAreNoHardLinks() throws IOException {
        SiteFiles.publish(output, SITE);
        age();
        Path file = output.resolve("datasets/rents.html");
        new Disk().link(file, folder.resolve("linked"));
        assertThat(Files.isSameFile(file, folder.resolve("linked"))).isTrue();

        Files.createSymbolicLink(folder.resolve("symbolic"), Path.of("linked"));
        new Disk().link(folder.resolve("symbolic"), folder.resolve("second"));
        assertThat(Files.readSymbolicLink(folder.resolve("second"))).hasToString("linked");
    }

    @Test
    void writesTheBytesItIsGiven() throws IOException {
        byte[] large = new byte[200_000];
        large[199_999] = 1;
        for (int round = 0; round < 2; round++) {
            try (SiteWriter writer = SiteWriter.open(output, new Findings())) {
                writer.put("large.bin", large);
                writer.put("empty.txt", new byte[0]);
                writer.put("welsh.txt", "ŵ".getBytes(StandardCharsets.UTF_8));
                assertThat(writer.commit().written()).isEqualTo(round == 0 ? 3 : 0);
            }
        }
        assertThat(output.resolve("large.bin")).hasBinaryContent(large);
        assertThat(output.resolve("empty.txt")).isEmptyFile();
    }

    private List<String> leftovers() throws IOException {
        return List.copyOf(SiteFiles.read(folder.resolve(".public.waymark")).keySet());
    }

    private void age() throws IOException {
        for (Path path : CatalogueFixture.walk(output)) {
            Files.setLastModifiedTime(path, LONG_AGO);
        }
    }

    private List<String> young() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path path : CatalogueFixture.walk(output)) {
            if (!Files.getLastModifiedTime(path).equals(LONG_AGO)) {
                found.add(output.relativize(path).toString());
            }
        }
        return found;
    }
}
