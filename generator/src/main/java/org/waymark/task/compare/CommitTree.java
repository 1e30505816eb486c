package org.waymark.task.compare;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.jspecify.annotations.Nullable;
import org.waymark.edit.diff.FileRole;
import org.waymark.source.SourceTree;

/** The files of a catalogue in a commit, read from git's objects without checking anything out. */
final class CommitTree implements SourceTree {

    /** Links to links are followed this far, as far as Linux goes (path_resolution(7)). */
    private static final int MOST_LINKS = 40;

    private final Repository repository;
    private final Map<String, ObjectId> files = new TreeMap<>();
    private final Map<String, ObjectId> links = new TreeMap<>();
    private final Map<String, String> others = new TreeMap<>();

    private CommitTree(Repository repository) {
        this.repository = repository;
    }

    /**
     * Lists the files of a commit.
     *
     * @param prefix the catalogue's folder in the repository with a slash at its end; empty for all of it
     */
    static CommitTree of(Repository repository, RevCommit commit, String prefix) throws IOException {
        CommitTree tree = new CommitTree(repository);
        try (TreeWalk walk = new TreeWalk(repository)) {
            walk.addTree(commit.getTree());
            walk.setRecursive(true);
            while (walk.next()) {
                String path = walk.getPathString();
                if (path.startsWith(prefix)) {
                    tree.add(path.substring(prefix.length()), walk.getFileMode(0), walk.getObjectId(0));
                } else if (FileRole.of(path).judges()) {
                    tree.others.put("/" + path, walk.getObjectId(0).name());
                }
            }
        }
        return tree;
    }

    private void add(String path, FileMode mode, ObjectId id) {
        if (mode.equals(FileMode.SYMLINK)) {
            links.put(path, id);
        } else if (mode.getObjectType() == Constants.OBJ_BLOB) {
            files.put(path, id);
        } else {
            others.put(path, "repository " + id.name());
        }
    }

    @Override
    public void walk(String top, Visitor visitor) throws IOException {
        String prefix = top + "/";
        for (String path : files.keySet()) {
            if (path.startsWith(prefix) && !isHidden(path)) {
                visitor.file(path);
            }
        }
        for (String path : links.keySet()) {
            if (path.startsWith(prefix) && !isHidden(path)) {
                if (object(path) == null) {
                    visitor.outside(path);
                } else {
                    visitor.file(path);
                }
            }
        }
    }

    private static boolean isHidden(String path) {
        return path.contains("/.");
    }

    @Override
    public long size(String path) throws IOException {
        try (ObjectReader reader = repository.newObjectReader()) {
            return reader.getObjectSize(existing(path), Constants.OBJ_BLOB);
        }
    }

    @Override
    public byte[] read(String path, int limit) throws IOException {
        try (ObjectReader reader = repository.newObjectReader()) {
            ObjectLoader loader = reader.open(existing(path), Constants.OBJ_BLOB);
            if (loader.isLarge()) {
                try (var in = loader.openStream()) {
                    return in.readNBytes(limit);
                }
            }
            byte[] bytes = loader.getCachedBytes();
            return bytes.length <= limit ? bytes : Arrays.copyOf(bytes, limit);
        }
    }

    private ObjectId existing(String path) throws IOException {
        ObjectId id = object(path);
        if (id == null) {
            throw new IOException("the commit has no file " + path);
        }
        return id;
    }

    @Override
    public @Nullable String version(String path) {
        try {
            ObjectId id = object(path);
            return id == null ? null : id.name();
        } catch (IOException e) {
            return null; // reported when the file is read
        }
    }

    /** The file at a path, through links that stay in the catalogue; null where there is none. */
    private @Nullable ObjectId object(String path) throws IOException {
        String at = path;
        for (int i = 0; i < MOST_LINKS; i++) {
            ObjectId link = links.get(at);
            if (link == null) {
                return files.get(at);
            }
            String target = target(at, link);
            if (target == null) {
                return null;
            }
            at = target;
        }
        return null;
    }

    private @Nullable String target(String path, ObjectId link) throws IOException {
        try (ObjectReader reader = repository.newObjectReader()) {
            ObjectLoader loader = reader.open(link, Constants.OBJ_BLOB);
            String written = loader.isLarge()
                    ? "/"
                    : new String(loader.getCachedBytes(), java.nio.charset.StandardCharsets.UTF_8);
            return written.startsWith("/") ? null : resolve(path.substring(0, path.lastIndexOf('/') + 1) + written);
        }
    }

    /** The path without {@code .} and {@code ..}; null where it leads out of the root. */
    private static @Nullable String resolve(String path) {
        Deque<String> parts = new ArrayDeque<>();
        for (String part : path.split("/", -1)) {
            if (part.equals("..") && parts.pollLast() == null) {
                return null;
            }
            if (!part.isEmpty() && !part.equals(".") && !part.equals("..")) {
                parts.addLast(part);
            }
        }
        return String.join("/", parts);
    }

    /**
     * Every file and link with the name of its content, by path. Other repositories that it holds are among them and,
     * with a slash before their path from the repository's root, files outside the catalogue that check changes.
     */
    Map<String, String> versions() {
        Map<String, String> versions = new TreeMap<>(others);
        files.forEach((path, id) -> versions.put(path, id.name()));
        links.forEach((path, id) -> versions.put(path, "link " + id.name()));
        return versions;
    }
}
