package org.waymark.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The watch over a catalogue's files. */
@Timeout(60)
class CatalogueWatchTest {

    @TempDir
    private Path catalogue;

    @Test
    void aChangeInAnyFolderIsNoticed() throws Exception {
        Path folder = Files.createDirectories(catalogue.resolve("datasets/housing"));
        Files.createDirectories(catalogue.resolve("content"));

        assertThat(noticed(() -> Files.writeString(folder.resolve("rents.yaml"), "title: Rents\n")))
                .isTrue();
        assertThat(noticed(() -> Files.writeString(folder.resolve("rents.yaml"), "title: Rent\n")))
                .isTrue();
        assertThat(noticed(() -> Files.delete(folder.resolve("rents.yaml")))).isTrue();
        assertThat(noticed(() -> Files.writeString(catalogue.resolve("content/site.yaml"), "title: x\n")))
                .isTrue();
    }

    @Test
    void aNewFolderIsWatchedToo() throws Exception {
        Files.createDirectories(catalogue.resolve("content"));

        assertThat(noticed(() -> Files.writeString(
                        Files.createDirectories(catalogue.resolve("content/gaps"))
                                .resolve("a.md"),
                        "---\n")))
                .isTrue();
    }

    @Test
    void anEmptyCatalogueWaitsUntilItIsStopped() throws Exception {
        try (CatalogueWatch watch = CatalogueWatch.of(catalogue)) {
            Thread waiting = new Thread(() -> {
                try {
                    watch.awaitChange();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
            waiting.start();
            waiting.interrupt();
            waiting.join(30_000);
            assertThat(waiting.isAlive()).isFalse();
        }
    }

    /** Something done to the files. */
    private interface Change {
        void make() throws IOException;
    }

    private boolean noticed(Change change) throws Exception {
        try (CatalogueWatch watch = CatalogueWatch.of(catalogue)) {
            CountDownLatch noticed = new CountDownLatch(1);
            Thread waiting = new Thread(() -> {
                try {
                    watch.awaitChange();
                    noticed.countDown();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
            waiting.start();
            change.make();
            boolean seen = noticed.await(30, TimeUnit.SECONDS);
            waiting.interrupt();
            return seen;
        }
    }
}
