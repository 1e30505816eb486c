package org.waymark.catalogue.load.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.bytes.ProgramFingerprint;
import org.waymark.catalogue.load.Loader;
import org.waymark.catalogue.load.cache.KeptRecords.ReadRecord;
import org.waymark.catalogue.load.cache.KeptRecords.ReadTerms;
import org.waymark.model.Catalogue;
import org.waymark.model.Entry;
import org.waymark.model.Kind;
import org.waymark.model.record.Dataset;
import org.waymark.report.Code;
import org.waymark.report.Finding;
import org.waymark.report.Findings;
import org.waymark.report.Progress;
import org.waymark.source.Location;

class KeptRecordsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"..", "src/test/resources/tiny", "src/test/resources/invalid/terms"})
    void givesBackWhatItWasGiven(String source) throws IOException {
        Catalogue catalogue =
                Loader.load(Path.of(source), new Findings(), Progress.SILENT).catalogue();
        RecordCache cache = cache("a", Detail.WHOLE, RecordCache.MOST);
        List<Finding> findings = List.of(
                Finding.of(Code.MISSING_FIELD, new Location("a.yaml", 3, 0), "a message", null),
                Finding.of(Code.CYCLE, Location.of("b.yaml"), "another", "with a hint"));
        KeptRecords kept = cache.open(List.of("en"));
        assertThat(kept.terms()).isNull();
        kept.terms(() -> new ReadTerms(catalogue.vocabularies(), findings));
        List<Entry> all = catalogue.entries().values().stream()
                .flatMap(records -> records.values().stream())
                .toList();
        all.forEach(entry ->
                kept.record(entry.kind(), entry.source().file(), "1", false, () -> new ReadRecord(entry, findings)));
        kept.record(Kind.of(Dataset.class), "datasets/broken.yaml", "1", false, () -> new ReadRecord(null, findings));
        cache.save(kept);

        KeptRecords again = cache.open(List.of("en"));
        assertThat(again.terms())
                .usingRecursiveComparison()
                .isEqualTo(new ReadTerms(catalogue.vocabularies(), findings));
        for (Entry entry : all) {
            assertThat(again.get(entry.kind(), entry.source().file(), "1"))
                    .usingRecursiveComparison()
                    .isEqualTo(new ReadRecord(entry, findings));
            assertThat(again.get(entry.kind(), entry.source().file(), "2")).isNull();
        }
        assertThat(again.get(Kind.of(Dataset.class), "datasets/broken.yaml", "1"))
                .isEqualTo(new ReadRecord(null, findings));
    }

    @Test
    void keepsApartWhatWasReadDifferently() {
        RecordCache cache = cache("a", Detail.WHOLE, RecordCache.MOST);
        save(cache, List.of("en"), 10);
        assertThat(cache.open(List.of("en")).terms()).isNotNull();
        assertThat(cache.open(List.of("cy")).terms()).isNull();
        assertThat(cache.open(List.of("en", "more")).terms()).isNull();
        assertThat(cache("b", Detail.WHOLE, RecordCache.MOST)
                        .open(List.of("en"))
                        .terms())
                .isNull();
        assertThat(cache("a", Detail.OUTLINE, RecordCache.MOST)
                        .open(List.of("en"))
                        .terms())
                .isNull();
        RecordCache newer = new RecordCache(folder, "newer program", "a", Detail.WHOLE, RecordCache.MOST);
        assertThat(newer.open(List.of("en")).terms()).isNull();
    }

    @Test
    void keepsNoMoreThanItMay() throws IOException {
        RecordCache cache = cache("a", Detail.WHOLE, 2500);
        for (int i = 0; i < 5; i++) {
            save(cache, List.of("circumstance " + i), 1000);
            try (Stream<Path> files = Files.list(folder)) {
                // As if each had been written a minute after the one before.
                for (Path file : files.toList()) {
                    FileTime time = Files.getLastModifiedTime(file);
                    Files.setLastModifiedTime(file, FileTime.fromMillis(time.toMillis() - 60_000));
                }
            }
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(2);
        }
        assertThat(cache.open(List.of("circumstance 4")).terms()).isNotNull();
        assertThat(cache.open(List.of("circumstance 3")).terms()).isNotNull();
        save(cache, List.of("too large"), 5000);
        assertThat(cache.open(List.of("too large")).terms()).isNull();
        assertThat(cache.open(List.of("circumstance 4")).terms()).isNotNull();
    }

    @Test
    void tellsProgramsApart() throws IOException {
        Path one = jar("one.jar", "text");
        Path other = jar("other.jar", "next");
        Path copy = Files.copy(one, folder.resolve("copy.jar"));
        Files.setLastModifiedTime(copy, FileTime.fromMillis(1));
        assertThat(ProgramFingerprint.of(one))
                .isEqualTo(ProgramFingerprint.of(copy))
                .isNotEqualTo(ProgramFingerprint.of(other));
        assertThat(ProgramFingerprint.ofRunning()).isPresent();
    }

    private Path jar(String name, String text) throws IOException {
        Path jar = folder.resolve(name);
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
            ZipEntry entry = new ZipEntry("a");
            entry.setLastModifiedTime(FileTime.fromMillis(1_000_000_000_000L));
            out.putNextEntry(entry);
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.closeEntry();
        }
        return jar;
    }

    private RecordCache cache(String catalogue, Detail detail, long most) {
        return new RecordCache(folder, "program", catalogue, detail, most);
    }

    /** Keeps something of about this many bytes. */
    private static void save(RecordCache cache, List<String> circumstances, int size) {
        KeptRecords kept = cache.open(circumstances);
        Finding finding = Finding.of(Code.CYCLE, Location.of("a"), "m".repeat(size), null);
        kept.terms(() -> new ReadTerms(Map.of(), List.of(finding)));
        cache.save(kept);
    }
}
