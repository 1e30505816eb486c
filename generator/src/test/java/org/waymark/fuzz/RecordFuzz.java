package org.waymark.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import org.waymark.model.Loaded;

/** Whatever bytes lie in a record's file, the record is read or an error says why not. */
class RecordFuzz {

    @FuzzTest(maxDuration = "6m")
    void dataset(byte[] bytes) throws IOException {
        new FuzzedFile("datasets/fuzzed.yaml", bytes).isReadOrReported(RecordFuzz::holdsARecord);
    }

    @FuzzTest(maxDuration = "6m")
    void post(byte[] bytes) throws IOException {
        new FuzzedFile("content/blog/2024-01-31-fuzzed.md", bytes).isReadOrReported(RecordFuzz::holdsARecord);
    }

    @FuzzTest(maxDuration = "6m")
    void gap(byte[] bytes) throws IOException {
        new FuzzedFile("content/gaps/fuzzed.md", bytes).isReadOrReported(RecordFuzz::holdsARecord);
    }

    @FuzzTest(maxDuration = "6m")
    void places(byte[] bytes) throws IOException {
        new FuzzedFile("content/vocabularies/places.yaml", bytes).isReadOrReported(loaded -> true);
    }

    @FuzzTest(maxDuration = "6m")
    void site(byte[] bytes) throws IOException {
        new FuzzedFile("content/site.yaml", bytes).isReadOrReported(loaded -> true);
    }

    private static boolean holdsARecord(Loaded loaded) {
        return loaded.catalogue().entries().values().stream().anyMatch(entries -> !entries.isEmpty());
    }
}
