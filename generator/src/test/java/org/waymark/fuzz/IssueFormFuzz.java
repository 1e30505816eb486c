package org.waymark.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.waymark.catalogue.load.Loader;
import org.waymark.catalogue.load.ReadBefore;
import org.waymark.edit.issue.IssueRecord;
import org.waymark.model.Kind;
import org.waymark.model.Vocabulary;
import org.waymark.model.record.Kinds;
import org.waymark.report.Code;
import org.waymark.report.Findings;
import org.waymark.report.Progress;

/** Whatever an issue says, the file made of it can be read, and has a safe name. */
class IssueFormFuzz {

    private static final Map<String, Vocabulary> VOCABULARIES = Loader.builtInVocabularies();
    private static final LocalDate OPENED = LocalDate.of(2026, 1, 31);

    @FuzzTest(maxDuration = "6m")
    void issue(byte[] bytes) throws IOException {
        Choices choices = Choices.of(bytes);
        Kind<?> kind = choices.oneOf(Kinds.PROPOSED);
        IssueRecord record = IssueRecord.of(kind, choices.text(), OPENED, VOCABULARIES, slug -> false);
        if (record.file() == null) {
            return;
        }
        if (!record.file().matches("(content/)?[a-z-]+/[\\p{L}\\p{N}\\p{M}-]+\\.(yaml|md)")) {
            throw new AssertionError("Not a safe name: " + record.file());
        }
        Findings findings = new Findings();
        FuzzedFile file = new FuzzedFile(record.file(), record.text().getBytes(StandardCharsets.UTF_8));
        Loader.load(file, new ReadBefore(), findings, Progress.SILENT);
        findings.sorted().stream()
                .filter(finding -> finding.code() == Code.INVALID_YAML || finding.code() == Code.NO_FRONT_MATTER)
                .findAny()
                .ifPresent(finding -> {
                    throw new AssertionError(finding + "\n" + record.text());
                });
    }
}
