package org.waymark.task.build;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.jspecify.annotations.Nullable;

/**
 * What a program was made of. A release says it in its manifest; of one that was built in a clone of its sources, the clone
 * says it.
 *
 * @param repository owner and name on GitHub; null where that is not known
 * @param commit the commit's full name; null where that is not known
 * @param release its version; null where it is none that was released
 */
public record Origin(
        @Nullable String repository,
        @Nullable String commit,
        @Nullable String release) {

    static final Origin UNKNOWN = new Origin(null, null, null);

    private static final Pattern REPOSITORY = Pattern.compile("[A-Za-z0-9-]+/[A-Za-z0-9._-]+");
    private static final Pattern COMMIT = Pattern.compile("[0-9a-f]{40}");
    private static final Pattern RELEASE = Pattern.compile("\\d+\\.\\d+\\.\\d+(-rc\\.\\d+)?");
    private static final Pattern REMOTE =
            Pattern.compile("(?:https://|ssh://git@|git@)github\\.com[:/](" + REPOSITORY.pattern() + "?)(?:\\.git)?/?");

    /** Of the program that runs. */
    public static Origin ofProgram() {
        CodeSource source = Origin.class.getProtectionDomain().getCodeSource();
        try {
            return source == null ? UNKNOWN : of(Path.of(source.getLocation().toURI()));
        } catch (URISyntaxException | IOException e) {
            return UNKNOWN;
        }
    }

    /** @param program a jar, or a folder of classes */
    static Origin of(Path program) throws IOException {
        Origin said = UNKNOWN;
        if (Files.isRegularFile(program)) {
            try (JarFile jar = new JarFile(program.toFile())) {
                Manifest manifest = jar.getManifest();
                said = manifest == null ? UNKNOWN : of(manifest.getMainAttributes());
            }
        }
        return said.commit() == null ? ofClone(program, said.release()) : said;
    }

    private static Origin of(Attributes attributes) {
        return new Origin(
                matching(REPOSITORY, attributes.getValue("Waymark-Repository")),
                matching(COMMIT, attributes.getValue("Waymark-Commit")),
                matching(RELEASE, attributes.getValue("Implementation-Version")));
    }

    private static @Nullable String matching(Pattern pattern, @Nullable String value) {
        return value != null && pattern.matcher(value).matches() ? value : null;
    }

    /** A program that lies in another repository, such as that of a catalogue, was not made of that. */
    private static Origin ofClone(Path program, @Nullable String release) throws IOException {
        Origin unknown = new Origin(null, null, release);
        FileRepositoryBuilder builder = new FileRepositoryBuilder().findGitDir(program.toFile());
        if (builder.getGitDir() == null) {
            return unknown;
        }
        try (Repository repository = builder.build()) {
            if (repository.isBare()
                    || !program.toRealPath()
                            .startsWith(repository
                                    .getWorkTree()
                                    .toPath()
                                    .toRealPath()
                                    .resolve("generator/target"))) {
                return unknown;
            }
            ObjectId head = repository.resolve("HEAD");
            String remote = repository.getConfig().getString("remote", "origin", "url");
            Matcher named = REMOTE.matcher(remote == null ? "" : remote);
            return new Origin(named.matches() ? named.group(1) : null, head == null ? null : head.name(), release);
        }
    }
}
