package org.waymark.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.data.FolderFiles;
import org.waymark.report.Findings;

/** Whatever lies in a data file, it is read or a finding says why not. */
class DataFileFuzz {

    @FuzzTest(maxDuration = "6m")
    void csv(byte[] bytes) {
        Findings findings = new Findings();
        FuzzedFile file = new FuzzedFile("datasets/fuzzed.csv", bytes);
        isReadOrReported(new FolderFiles(file, file.known(), findings).table(file.path()), findings);
    }

    @FuzzTest(maxDuration = "6m")
    void geoJson(byte[] bytes) {
        Findings findings = new Findings();
        FuzzedFile file = new FuzzedFile("datasets/fuzzed.geojson", bytes);
        isReadOrReported(new FolderFiles(file, file.known(), findings).boundaries(file.path()), findings);
    }

    private static void isReadOrReported(@Nullable Object content, Findings findings) {
        if (content == null && findings.sorted().isEmpty()) {
            throw new AssertionError("The file is lost without a finding");
        }
    }
}
