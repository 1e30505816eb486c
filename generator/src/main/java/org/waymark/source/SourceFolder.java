package org.waymark.source;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A catalogue in a folder of the disk.
 *
 * @param root the folder with {@code content} and {@code datasets}
 */
public record SourceFolder(Path root) implements SourceTree {

    @Override
    public void walk(String top, Visitor visitor) throws IOException {
        walk(top, visitor, (path, attributes) -> {});
    }

    /** Walks as {@link #walk(String, Visitor)} does, and reports before each file its attributes in the file system. */
    void walk(String top, Visitor visitor, BiConsumer<String, BasicFileAttributes> attributes) throws IOException {
        if (Files.isDirectory(root.resolve(top))) {
            Files.walkFileTree(root.resolve(top), new Walk(root, visitor, attributes));
        }
    }

    @Override
    public long size(String path) throws IOException {
        return Files.size(root.resolve(path));
    }

    @Override
    public byte[] read(String path, int limit) throws IOException {
        try (var in = Files.newInputStream(root.resolve(path))) {
            return in.readNBytes(limit);
        }
    }

    @Override
    public @Nullable String version(String path) {
        return null;
    }

    /** Walks without following links to folders, so that no loop and no way out of the catalogue is taken. */
    private static final class Walk extends SimpleFileVisitor<Path> {

        private final Path root;
        private final Visitor visitor;
        private final BiConsumer<String, BasicFileAttributes> told;

        Walk(Path root, Visitor visitor, BiConsumer<String, BasicFileAttributes> told) {
            this.root = root;
            this.visitor = visitor;
            this.told = told;
        }

        private String name(Path path) {
            // Elsewhere than on Windows a backslash is part of the name; as a slash it would lead to another file.
            return root.relativize(path).toString().replace(File.separatorChar, '/');
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
            if (isHidden(path)) {
                return FileVisitResult.CONTINUE;
            }
            if (!attributes.isSymbolicLink() || staysInside(path)) {
                String name = name(path);
                told.accept(name, attributes);
                visitor.file(name);
            } else {
                visitor.outside(name(path));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path path, IOException e) {
            visitor.unreadable(name(path));
            return FileVisitResult.CONTINUE;
        }

        private static boolean isHidden(Path path) {
            return path.getFileName().toString().startsWith(".");
        }

        private boolean staysInside(Path link) {
            try {
                Path target = link.toRealPath();
                return target.startsWith(root.toRealPath()) && Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS);
            } catch (IOException e) {
                return false; // a link that leads nowhere leads out as well
            }
        }
    }
}
