package org.waymark.serve;

import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryWatcher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.slf4j.helpers.NOPLogger;

/** Waits for changes to the files that a site is made of. */
public final class CatalogueWatch implements AutoCloseable {

    private static final List<String> FOLDERS = List.of("content", "datasets", "templates", "site-assets");

    /** Editors save in several steps, and git checks out many files; a pause this long ends a change. */
    private static final long SETTLED_MILLIS = 150;

    private final BlockingQueue<Path> changes;
    private final List<DirectoryWatcher> watchers;

    private CatalogueWatch(BlockingQueue<Path> changes, List<DirectoryWatcher> watchers) {
        this.changes = changes;
        this.watchers = watchers;
    }

    /** Watches nothing: waits until it is interrupted. */
    public static CatalogueWatch ofNothing() {
        return new CatalogueWatch(new LinkedBlockingQueue<>(), List.of());
    }

    /**
     * Watches a catalogue and its theme.
     *
     * @param source the catalogue's root
     * @throws IOException when the operating system refuses
     */
    public static CatalogueWatch of(Path source) throws IOException {
        List<Path> folders = FOLDERS.stream()
                .map(source.toAbsolutePath().normalize()::resolve)
                .filter(Files::isDirectory)
                .toList();
        if (folders.isEmpty()) {
            return ofNothing();
        }
        BlockingQueue<Path> changes = new LinkedBlockingQueue<>();
        DirectoryWatcher watcher = DirectoryWatcher.builder()
                .paths(folders)
                .listener(event -> note(event, changes))
                // Reading every file to tell real changes from touched ones costs more than a build.
                .fileHashing(false)
                .logger(NOPLogger.NOP_LOGGER)
                .build();
        // Folders are registered before this returns, so that no change is missed from here on.
        var unused = watcher.watchAsync(task -> {
            Thread thread = new Thread(task, "watch");
            thread.setDaemon(true);
            thread.start();
        });
        return new CatalogueWatch(changes, List.of(watcher));
    }

    private static void note(DirectoryChangeEvent event, BlockingQueue<Path> changes) {
        if (event.eventType() == DirectoryChangeEvent.EventType.OVERFLOW || !isScratch(event.path())) {
            changes.add(event.path() == null ? event.rootPath() : event.path());
        }
    }

    /** Whether an editor keeps its own notes in the file. */
    private static boolean isScratch(Path path) {
        String name = path.getFileName().toString();
        return name.startsWith(".") || name.endsWith("~") || name.endsWith(".tmp");
    }

    /**
     * Waits until something has changed and nothing more does.
     *
     * @throws InterruptedException when the thread is asked to stop
     */
    public void awaitChange() throws InterruptedException {
        Path changed = changes.take();
        while (changed != null) {
            changed = changes.poll(SETTLED_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public void close() throws IOException {
        for (DirectoryWatcher watcher : watchers) {
            watcher.close();
        }
    }
}
