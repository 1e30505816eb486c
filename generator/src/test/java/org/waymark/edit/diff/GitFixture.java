package org.waymark.edit.diff;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheBuilder;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.internal.storage.file.FileRepository;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.waymark.CatalogueFixture;

/** A git repository whose commits are written straight into it, so that no file of them ever lies in its folder. */
public final class GitFixture {

    private final Path folder;
    private String day = "2025-08-01";
    private final Map<String, String> files = new TreeMap<>();
    private final Map<String, String> links = new TreeMap<>();

    private GitFixture(Path folder) {
        this.folder = folder;
    }

    /** A repository without commits. */
    public static GitFixture in(Path folder) throws IOException {
        try (Repository repository = new FileRepository(folder.resolve(".git").toFile())) {
            repository.create();
        }
        return new GitFixture(folder);
    }

    /** Has the files of a folder in the next commit. */
    public GitFixture copy(Path from) throws IOException {
        CatalogueFixture.texts(from).forEach(this::put);
        return this;
    }

    /** Has this file in the next commit. */
    public GitFixture put(String path, String text) {
        files.put(path, text);
        return this;
    }

    /** Has a file with something else in place of a text that it has. */
    public GitFixture replace(String path, String old, String now) {
        String text = text(path);
        if (!text.contains(old)) {
            throw new IllegalArgumentException(path + " does not say " + old);
        }
        return put(path, text.replace(old, now));
    }

    /** What a file says. */
    public String text(String path) {
        return files.getOrDefault(path, "");
    }

    /** Has a symbolic link in the next commit. */
    public GitFixture link(String path, String target) {
        links.put(path, target);
        return this;
    }

    /** Makes the next commits at noon of this day, UTC. */
    public GitFixture on(String isoDay) {
        day = isoDay;
        return this;
    }

    /** Has no such file in the next commit. */
    public GitFixture remove(String path) {
        files.remove(path);
        return this;
    }

    /** Commits and says the commit's name; {@code HEAD} is that commit. */
    public String commit(String... parents) throws IOException {
        try (Repository repository = new FileRepository(folder.resolve(".git").toFile());
                ObjectInserter inserter = repository.newObjectInserter()) {
            DirCacheBuilder index = DirCache.newInCore().builder();
            files.forEach((path, text) -> index.add(entry(path, text, FileMode.REGULAR_FILE, inserter)));
            links.forEach((path, target) -> index.add(entry(path, target, FileMode.SYMLINK, inserter)));
            index.finish();
            CommitBuilder commit = new CommitBuilder();
            commit.setTreeId(index.getDirCache().writeTree(inserter));
            for (String parent : parents) {
                commit.addParentId(ObjectId.fromString(parent));
            }
            PersonIdent who = new PersonIdent("A", "a@example.org", Instant.parse(day + "T12:00:00Z"), ZoneOffset.UTC);
            commit.setAuthor(who);
            commit.setCommitter(who);
            commit.setMessage("A change");
            ObjectId id = inserter.insert(commit);
            inserter.flush();
            RefUpdate head = repository.updateRef(Constants.HEAD);
            head.setNewObjectId(id);
            head.forceUpdate();
            return id.name();
        }
    }

    private static DirCacheEntry entry(String path, String text, FileMode mode, ObjectInserter inserter) {
        try {
            DirCacheEntry entry = new DirCacheEntry(path);
            entry.setFileMode(mode);
            entry.setObjectId(inserter.insert(Constants.OBJ_BLOB, text.getBytes(StandardCharsets.UTF_8)));
            return entry;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
