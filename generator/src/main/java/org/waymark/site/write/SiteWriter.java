package org.waymark.site.write;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.waymark.report.Code;
import org.waymark.report.Finding;
import org.waymark.report.Findings;
import org.waymark.report.Severity;
import org.waymark.site.Output;
import org.waymark.site.Published;
import org.waymark.site.SitePath;
import org.waymark.source.Location;

/**
 * Writes a site so that readers see either the complete previous site or the complete new one.
 *
 * <p>Files go to a folder beside the output; {@link #commit()} swaps the two. Until then the published site is
 * unchanged. Several threads may add files; all other methods are for one thread.
 */
public final class SiteWriter implements Output, Published, AutoCloseable {

    /** The path of the list of published files, from the root of the site. */
    public static final String MANIFEST = SitePath.MANIFEST;

    private enum How {
        WRITTEN,
        UNCHANGED,
        KEPT
    }

    private record Made(Manifest.Entry entry, How how) {}

    private final WorkFolder work;
    private final Findings findings;
    private final BuildLock lock;
    private final Swap swap;
    private final Staging staging;
    private final Manifest previous;
    private final ConcurrentHashMap<String, Made> made = new ConcurrentHashMap<>();
    private final Object[] stripes = new Object[256];
    private volatile boolean failed;
    private volatile boolean closed;

    private SiteWriter(WorkFolder work, Findings findings, BuildLock lock, Disk disk, Manifest previous) {
        this.work = work;
        this.findings = findings;
        this.lock = lock;
        this.swap = new Swap(work, disk);
        this.staging = new Staging(work, disk);
        this.previous = previous;
        for (int i = 0; i < stripes.length; i++) {
            stripes[i] = new Object();
        }
    }

    /**
     * Prepares to write a site, after recovering from a killed build.
     *
     * @param output the site's folder, which need not exist; a link is followed
     * @param findings receives files with impossible or clashing addresses
     * @throws WriteException if no site can be written there, for instance because another build is doing so or because
     *     the folder holds other people's files
     */
    public static SiteWriter open(Path output, Findings findings) throws WriteException {
        return open(output, findings, new Disk());
    }

    static SiteWriter open(Path output, Findings findings, Disk disk) throws WriteException {
        WorkFolder work = new WorkFolder(OutputFolder.resolve(output));
        OutputFolder.createParent(work.output());
        BuildLock lock = BuildLock.acquire(work, disk);
        SiteWriter writer = null;
        try {
            new Swap(work, disk).recover();
            Optional<Manifest> manifest = Manifest.read(work.output());
            if (manifest.isEmpty()) {
                OutputFolder.requireUnused(work.output());
            }
            writer = new SiteWriter(work, findings, lock, disk, manifest.orElse(Manifest.EMPTY));
            return writer;
        } finally {
            if (writer == null) {
                lock.close();
            }
        }
    }

    /** The files that Waymark published before; empty when there is no site yet. */
    public Manifest previous() {
        return previous;
    }

    @Override
    public byte @Nullable [] content(String path) {
        Manifest.Entry entry = previous.files().get(path);
        if (entry == null) {
            return null;
        }
        try {
            byte[] content = staging.published(path);
            return Manifest.Entry.of(content).equals(entry) ? content : null;
        } catch (IOException e) {
            return null; // it is made again in this case
        }
    }

    /**
     * Adds a file. One with an impossible path is reported and left out. If two have the same path and different
     * content, one is published and the clash is reported; which one depends only on their content.
     */
    @Override
    public void put(String path, byte[] content) throws IOException {
        requireOpen();
        Optional<String> fault = SitePath.fault(path);
        if (fault.isPresent()) {
            reportBadPath(path, fault.get());
            return;
        }
        Manifest.Entry entry = Manifest.Entry.of(content);
        boolean done = false;
        try {
            synchronized (stripes[Math.floorMod(path.hashCode(), stripes.length)]) {
                if (claim(path, entry)) {
                    made.put(path, store(path, content, entry));
                }
            }
            done = true;
        } catch (IOException e) {
            throw WriteException.of(work.output().resolve(path), e);
        } catch (InvalidPathException e) {
            throw WriteException.of(path, e);
        } finally {
            if (!done) {
                failed = true;
            }
        }
    }

    /** The paths of all files that were added or kept so far. */
    public SortedSet<String> paths() {
        return new TreeSet<>(made.keySet());
    }

    /** The content of a file that was added or kept; {@link #commit} publishes it. */
    public InputStream open(String path) throws IOException {
        Made file = made.get(path);
        boolean written = file != null && file.how() == How.WRITTEN;
        return written ? staging.open(path) : staging.openPublished(path);
    }

    @Override
    public void stream(String path, Writing writing) throws IOException {
        requireOpen();
        if (SitePath.fault(path).isPresent() || made.containsKey(path)) {
            throw new IllegalArgumentException(SitePath.quoted(path) + " is no address for such a file");
        }
        try {
            synchronized (stripes[Math.floorMod(path.hashCode(), stripes.length)]) {
                made.put(path, stored(path, staging.write(path, writing)));
            }
        } catch (IOException e) {
            failed = true;
            throw WriteException.of(work.output().resolve(path), e);
        }
    }

    /** A file that was added is taken away again if it is the same as before. */
    private Made stored(String path, Manifest.Entry entry) throws IOException {
        if (entry.equals(previous.files().get(path)) && staging.isPublished(path) && staging.isSameAsPublished(path)) {
            staging.remove(path);
            return new Made(entry, How.UNCHANGED);
        }
        return new Made(entry, How.WRITTEN);
    }

    @Override
    public boolean keep(String path) {
        requireOpen();
        if (path.endsWith("/")) {
            List<String> files = previous.files().keySet().stream()
                    .filter(file -> file.startsWith(path))
                    .toList();
            files.forEach(this::keep);
            return !files.isEmpty();
        }
        Manifest.Entry entry = previous.files().get(path);
        if (entry == null || !staging.isPublished(path)) {
            return false;
        }
        made.putIfAbsent(path, new Made(entry, How.KEPT));
        return true;
    }

    /** Whether any file was kept and not made again. */
    public boolean keepsAny() {
        return count(How.KEPT) > 0;
    }

    /**
     * The previously published files that were neither made nor kept so far, sorted; {@link #commit()} would remove
     * them.
     */
    public List<String> missing() {
        return previous.files().keySet().stream()
                .filter(path -> !made.containsKey(path))
                .toList();
    }

    /**
     * Publishes the files. If they are the same as in the previous site, nothing on disk is changed. Call it once,
     * after all files were added.
     *
     * @throws WriteException if this is not possible; the published site is then unchanged
     */
    public Publication commit() throws IOException {
        requireOpen();
        if (failed) {
            throw new IllegalStateException("a file could not be stored, so the site is not complete");
        }
        TreeMap<String, Manifest.Entry> files = new TreeMap<>();
        made.forEach((path, file) -> files.put(path, file.entry()));
        byte[] manifest = new Manifest(files).toBytes();
        boolean touched = count(How.WRITTEN) > 0 || !staging.isPublished(Manifest.NAME, manifest);
        Publication publication = new Publication(count(How.WRITTEN), count(How.UNCHANGED), count(How.KEPT), missing());
        if (touched) {
            stageTheRest(manifest);
            swap.publish();
            closed = true;
            lock.close();
        }
        close();
        return publication;
    }

    /** Ends the build. Without {@link #commit()} the published site is unchanged. */
    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        try {
            swap.recover();
        } finally {
            lock.close();
        }
    }

    private boolean claim(String path, Manifest.Entry entry) throws IOException {
        Made other = made.get(path);
        if (other == null || other.how() == How.KEPT) {
            return true;
        }
        int order = entry.compareTo(other.entry());
        if (order != 0) {
            findings.add(
                    Code.ADDRESS_CLASH,
                    location(path),
                    "two different pages have the address " + SitePath.quoted(path),
                    "Rename one of the two records; one of the pages was left out.");
        }
        if (order >= 0) {
            return false;
        }
        if (other.how() == How.WRITTEN) {
            staging.remove(path);
        }
        return true;
    }

    private Made store(String path, byte[] content, Manifest.Entry entry) throws IOException {
        Manifest.Entry before = previous.files().get(path);
        // The checksum shows most changes without reading; the content shows whether somebody edited the file.
        if (before != null && before.equals(entry) && staging.isPublished(path, content)) {
            return new Made(before, How.UNCHANGED);
        }
        staging.write(path, content);
        return new Made(entry, How.WRITTEN);
    }

    private void stageTheRest(byte[] manifest) throws WriteException {
        try {
            staging.addFolder("");
            for (Map.Entry<String, Made> file : made.entrySet()) {
                if (file.getValue().how() != How.WRITTEN) {
                    staging.link(file.getKey());
                }
            }
            new ForeignFiles(work.output(), previous, staging).carryOver(made::containsKey);
            staging.writeDurably(Manifest.NAME, manifest);
            if (Files.isDirectory(work.output())) {
                staging.copyPermissions("");
            }
        } catch (IOException e) {
            throw WriteException.of(work.root(), e);
        }
    }

    private int count(How how) {
        return (int) made.values().stream().filter(file -> file.how() == how).count();
    }

    private void reportBadPath(String path, String fault) {
        findings.add(new Finding(
                Code.BAD_FILE_NAME,
                Severity.ERROR,
                location(""),
                "the address " + SitePath.quoted(path) + " " + fault,
                "Rename the record; its page was left out."));
    }

    private Location location(String path) {
        Path name = work.output().getFileName();
        return Location.of(path.isEmpty() ? String.valueOf(name) : name + "/" + path);
    }

    private void requireOpen() {
        if (closed) {
            throw new IllegalStateException("the site is closed");
        }
    }
}
