package org.waymark.task.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.eclipse.jgit.internal.storage.file.FileRepository;
import org.eclipse.jgit.lib.Repository;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.edit.diff.GitFixture;
import org.waymark.task.ActionUse;

/** A new catalogue names the commit of the program that wrote it. */
class OriginTest {

    private static final String COMMIT = "0123456789abcdef0123456789abcdef01234567";

    @TempDir
    private Path folder;

    private String head = "";

    @BeforeEach
    void aRepository() throws IOException {
        head = GitFixture.in(folder).put("pom.xml", "<project/>").commit();
    }

    private Path jar(String path, String commit, String repository, String version) throws IOException {
        Manifest manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.put(Attributes.Name.IMPLEMENTATION_VERSION, version);
        attributes.putValue("Waymark-Commit", commit);
        attributes.putValue("Waymark-Repository", repository);
        Path jar = folder.resolve(path);
        Files.createDirectories(jar.getParent());
        try (OutputStream out = Files.newOutputStream(jar)) {
            new JarOutputStream(out, manifest).close();
        }
        return jar;
    }

    private void remote(String url) throws IOException {
        try (Repository repository = new FileRepository(folder.resolve(".git").toFile())) {
            repository.getConfig().setString("remote", "origin", "url", url);
            repository.getConfig().save();
        }
    }

    @Test
    void aReleaseSaysWhatItWasMadeOf() throws IOException {
        Path jar = jar("waymark.jar", COMMIT, "example/waymark", "1.2.3");

        assertThat(Origin.of(jar)).isEqualTo(new Origin("example/waymark", COMMIT, "1.2.3"));
        assertThat(ActionUse.of(null, Origin.of(jar)).uses("links"))
                .isEqualTo("example/waymark/.github/actions/links@" + COMMIT + " # v1.2.3");
        assertThat(ActionUse.of("fork/waymark", Origin.of(jar)).uses(""))
                .isEqualTo("fork/waymark@" + COMMIT + " # v1.2.3");
        assertThat(ActionUse.of("fork/waymark@trunk", Origin.of(jar)).uses("")).isEqualTo("fork/waymark@trunk");
    }

    @ParameterizedTest
    @CsvSource({
        "https://github.com/example/way-mark.git, example/way-mark",
        "https://github.com/example/way.mark, example/way.mark",
        "git@github.com:example/waymark.git, example/waymark",
        "ssh://git@github.com/example/waymark, example/waymark",
        "https://git.example/example/waymark.git,",
        "https://user:secret@github.com/example/waymark.git,",
    })
    void ofOneBuiltInACloneTheCloneSaysIt(String url, @Nullable String repository) throws IOException {
        remote(url);
        Path jar = jar("generator/target/launcher/1-2/waymark.jar", "unknown", "unknown", "1.3.0-SNAPSHOT");

        assertThat(Origin.of(jar)).isEqualTo(new Origin(repository, head, null));
    }

    @Test
    void theRepositoryOfACatalogueIsNotThatOfTheProgramInIt() throws IOException {
        Path jar = jar("waymark.jar", "unknown", "unknown", "1.2.3");

        assertThat(Origin.of(jar)).isEqualTo(new Origin(null, null, "1.2.3"));
        assertThat(ActionUse.of("a/b", Origin.of(jar)).uses(""))
                .isEqualTo("a/b@v1.2.3 # use the commit of this tag instead, because a tag can move");
        assertThat(ActionUse.of(null, Origin.UNKNOWN).uses("")).isEqualTo("OWNER/waymark@COMMIT");
        assertThat(ActionUse.of(null, Origin.UNKNOWN).isIncomplete()).isTrue();
    }
}
