package org.waymark.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.waymark.CatalogueFixture;
import org.waymark.catalogue.load.Loader;
import org.waymark.edit.harvest.Harvesters;
import org.waymark.edit.harvest.kit.HarvestException;
import org.waymark.model.Vocabulary;
import org.waymark.report.Code;
import org.waymark.report.Finding;
import org.waymark.report.Findings;
import org.waymark.report.Progress;

/** Whatever a file of another catalogue holds, it is counted, and what is written can be read. */
class ImportFuzz {

    private static final Map<String, Vocabulary> VOCABULARIES = Loader.builtInVocabularies();
    private static final List<Code> UNREADABLE =
            List.of(Code.INVALID_YAML, Code.NO_FRONT_MATTER, Code.NOT_UTF8, Code.WRONG_TYPE);

    @FuzzTest(maxDuration = "6m")
    void jkan(byte[] bytes) throws IOException {
        imported("jkan", "_datasets/fuzzed.md", bytes);
    }

    @FuzzTest(maxDuration = "6m")
    void aws(byte[] bytes) throws IOException {
        imported("aws", "datasets/fuzzed.yaml", bytes);
    }

    private static void imported(String form, String file, byte[] bytes) throws IOException {
        Path folder = Files.createTempDirectory("fuzzed");
        try {
            Path source = folder.resolve("source").resolve(file);
            Files.createDirectories(source.getParent());
            Files.write(source, bytes);
            Path target = folder.resolve("target");
            Harvesters.named(form).orElseThrow().harvest(folder.resolve("source"), target, VOCABULARIES, message -> {});
            Findings findings = new Findings();
            Loader.load(target, findings, Progress.SILENT);
            List<Finding> unreadable = findings.sorted().stream()
                    .filter(finding -> UNREADABLE.contains(finding.code()))
                    .toList();
            if (!unreadable.isEmpty()) {
                throw new AssertionError(unreadable.toString());
            }
        } catch (HarvestException e) {
            // A folder that is no such catalogue is refused in words.
        } finally {
            CatalogueFixture.delete(folder);
        }
    }
}
