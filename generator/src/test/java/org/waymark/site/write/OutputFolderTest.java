package org.waymark.site.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputFolderTest {

    private static final Map<String, String> SITE = Map.of("index.html", "home");

    @TempDir
    Path folder;

    private Path source;

    @BeforeEach
    void source() throws IOException {
        source = Files.createDirectories(folder.resolve("catalogue"));
        Files.createDirectories(source.resolve("content/pages"));
        Files.createDirectories(folder.resolve("shared-datasets"));
        Files.createSymbolicLink(source.resolve("datasets"), folder.resolve("shared-datasets"));
        Files.createSymbolicLink(folder.resolve("alias"), source);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "catalogue",
                "catalogue/",
                "catalogue/public/..",
                ".",
                "catalogue/content",
                "catalogue/content/pages/public",
                "catalogue/datasets/public",
                "catalogue/templates",
                "catalogue/site-assets/x",
                "catalogue/.git/x",
                "shared-datasets",
                "shared-datasets/public",
                "alias",
                "alias/content/x"
            })
    void neverWritesToTheSource(String output) {
        assertThatThrownBy(() -> OutputFolder.requireSafe(source, folder.resolve(output)))
                .isInstanceOf(WriteException.class)
                .hasMessageContaining("the catalogue's own files are there");
    }

    @ParameterizedTest
    @ValueSource(strings = {"catalogue/public", "catalogue/content-site", "public", "alias/public", "new/deep/site"})
    void writesBesideTheSource(String output) throws IOException {
        OutputFolder.requireSafe(source, folder.resolve(output));
    }

    @Test
    void createsFoldersAboveTheOutput() throws IOException {
        SiteFiles.publish(folder.resolve("new/deep/site"), SITE);
        assertThat(folder.resolve("new/deep/site/index.html")).hasContent("home");
    }

    @Test
    void followsALink() throws IOException {
        Files.createDirectory(folder.resolve("real"));
        Path link = Files.createSymbolicLink(folder.resolve("public"), Path.of("real"));

        SiteFiles.publish(link, SITE);
        SiteFiles.publish(link, Map.of("index.html", "new"));

        assertThat(link).isSymbolicLink();
        assertThat(folder.resolve("real/index.html")).hasContent("new");
    }

    @Test
    void createsWhatALinkLeadsTo() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("public"), Path.of("later/site"));
        SiteFiles.publish(link, SITE);
        assertThat(folder.resolve("later/site/index.html")).hasContent("home");
    }

    @Test
    void refusesALinkToItself() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("public"), Path.of("public"));
        assertThatThrownBy(() -> SiteFiles.publish(link, SITE)).isInstanceOf(WriteException.class);
    }

    @Test
    void refusesAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "mine");

        assertThatThrownBy(() -> SiteFiles.publish(file, SITE))
                .isInstanceOf(WriteException.class)
                .hasMessageContaining("is a file, not a folder");
        assertThatThrownBy(() -> SiteFiles.publish(file.resolve("public"), SITE))
                .isInstanceOf(WriteException.class)
                .hasMessageContaining("cannot be created");
        assertThat(file).hasContent("mine");
    }

    @Test
    void refusesTheRootOfTheFileSystem() {
        assertThatThrownBy(() -> SiteFiles.publish(folder.getRoot(), SITE)).isInstanceOf(WriteException.class);
    }

    @Test
    void refusesAReadOnlyFolder() throws IOException {
        Path output = folder.resolve("public");
        SiteFiles.publish(output, SITE);
        Files.setPosixFilePermissions(output, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            assumeThat(Files.isWritable(output))
                    .as("the superuser may write anywhere")
                    .isFalse();
            assertThatThrownBy(() -> SiteFiles.publish(output, Map.of()))
                    .isInstanceOf(WriteException.class)
                    .hasMessageContaining("is read-only");
            assertThat(SiteFiles.files(output)).isEqualTo(SITE);
        } finally {
            Files.setPosixFilePermissions(output, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    /** Also for the superuser: there is a file where the site is to be prepared. */
    @Test
    void saysWhenTheSiteCannotBePreparedBesideTheOutput() throws IOException {
        Path output = folder.resolve("public");
        Files.writeString(folder.resolve(".public.waymark"), "in the way");

        assertThatThrownBy(() -> SiteFiles.publish(output, SITE))
                .isInstanceOf(WriteException.class)
                .hasMessageContaining(".public.waymark");
        assertThat(output).doesNotExist();
    }

    @Test
    void keepsThePermissionsOfTheOutputFolder() throws IOException {
        Path output = Files.createDirectory(folder.resolve("public"));
        var permissions = PosixFilePermissions.fromString("rwxrwx--x");
        Files.setPosixFilePermissions(output, permissions);

        SiteFiles.publish(output, SITE);

        assertThat(Files.getPosixFilePermissions(output)).isEqualTo(permissions);
    }
}
