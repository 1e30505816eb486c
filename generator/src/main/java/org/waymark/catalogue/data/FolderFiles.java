package org.waymark.catalogue.data;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.waymark.report.Code;
import org.waymark.report.Findings;
import org.waymark.source.Location;
import org.waymark.source.SourceFolder;
import org.waymark.source.SourceTree;

/** The data files of a catalogue, each read once. */
public final class FolderFiles implements DataFiles {

    private final SourceTree tree;
    private final Set<String> known;
    private final Findings findings;
    private final Map<String, Optional<Table>> tables = new ConcurrentHashMap<>();
    private final Map<String, Optional<Boundaries>> boundaries = new ConcurrentHashMap<>();
    private final Map<String, Optional<FileDigest>> digests = new ConcurrentHashMap<>();

    /**
     * @param root the catalogue's root
     * @param known the files that may be read: those found in the catalogue
     * @param findings receives what is wrong with a file when it is first read
     */
    public FolderFiles(Path root, Set<String> known, Findings findings) {
        this(new SourceFolder(root), known, findings);
    }

    /**
     * @param tree where the catalogue's files lie
     * @param known the files that may be read: those found in the catalogue
     * @param findings receives what is wrong with a file when it is first read
     */
    public FolderFiles(SourceTree tree, Set<String> known, Findings findings) {
        this.tree = tree;
        this.known = known;
        this.findings = findings;
    }

    @Override
    public @Nullable Table table(String path) {
        return tables.computeIfAbsent(path, this::readTable).orElse(null);
    }

    @Override
    public @Nullable Boundaries boundaries(String path) {
        return boundaries.computeIfAbsent(path, this::readBoundaries).orElse(null);
    }

    @Override
    public @Nullable FileDigest digest(String path) {
        return digests.computeIfAbsent(path, this::readDigest).orElse(null);
    }

    private Optional<FileDigest> readDigest(String path) {
        byte[] bytes = bytes(path, MOST_BYTES);
        return Optional.ofNullable(bytes == null || bytes.length > MOST_BYTES ? null : FileDigest.of(bytes));
    }

    /** Reports what is wrong with a file that a record names, if its kind is known. */
    public void look(String path) {
        if (TableReader.isTable(path)) {
            table(path);
        } else if (GeoJson.isGeoJson(path)) {
            boundaries(path);
        } else {
            byte[] bytes = bytes(path, FileKind.LOOKED_AT);
            FileKind kind = bytes == null ? null : FileKind.stranger(bytes, path);
            if (kind != null) {
                findings.add(
                        Code.INVALID_TABLE,
                        Location.of(path),
                        "this is " + kind.name() + ", not the data",
                        kind.hint());
            }
        }
    }

    private Optional<Table> readTable(String path) {
        byte[] bytes = TableReader.isTable(path) ? bytes(path, TableReader.MAX_BYTES) : null;
        return Optional.ofNullable(bytes == null ? null : TableReader.read(bytes, path, findings));
    }

    private Optional<Boundaries> readBoundaries(String path) {
        byte[] bytes = GeoJson.isGeoJson(path) ? bytes(path, GeoJson.MAX_BYTES) : null;
        return Optional.ofNullable(bytes == null ? null : GeoJson.read(bytes, path, findings));
    }

    /** Reads one byte more than the limit, which shows that a file is too large without reading all of it. */
    private byte @Nullable [] bytes(String path, int limit) {
        if (!known.contains(path)) {
            return null;
        }
        try {
            return tree.read(path, limit + 1);
        } catch (IOException e) {
            findings.add(Code.UNREADABLE_FILE, Location.of(path), "the file cannot be read", "Check its permissions");
            return null;
        }
    }
}
