package org.waymark.site.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForeignFilesTest {

    @TempDir
    Path folder;

    private Path output;

    @BeforeEach
    void output() throws IOException {
        output = Files.createDirectory(folder.resolve("public"));
    }

    @Test
    void refusesAFolderOfSomebodyElse() throws IOException {
        Files.writeString(output.resolve("thesis.doc"), "years of work");

        assertThatThrownBy(() -> SiteFiles.publish(output, Map.of("index.html", "home")))
                .isInstanceOf(WriteException.class)
                .hasMessageContaining("holds files that Waymark did not make, such as 'thesis.doc'");

        assertThat(SiteFiles.read(output)).containsOnlyKeys("thesis.doc");
    }

    @Test
    void publishesIntoABranchCheckedOutForIt() throws IOException {
        Files.writeString(output.resolve(".git"), "gitdir: elsewhere");

        SiteFiles.publish(output, Map.of("index.html", "home"));

        assertThat(SiteFiles.read(output))
                .containsEntry(".git", "gitdir: elsewhere")
                .containsKey("index.html");
    }

    @Test
    void carriesOverWhatItDidNotMake() throws IOException {
        SiteFiles.publish(output, Map.of("index.html", "home", "a/page.html", "page", "b/page.html", "page"));
        Files.writeString(output.resolve("CNAME"), "data.example.org");
        Files.writeString(output.resolve("a/notes.txt"), "mine");
        Files.createDirectories(output.resolve("mine/empty"));
        Files.createDirectories(output.resolve(".git/objects"));
        Files.writeString(output.resolve(".git/objects/1"), "object");
        Files.createSymbolicLink(output.resolve("link"), Path.of("CNAME"));

        SiteFiles.publish(output, Map.of("index.html", "new home"));

        assertThat(SiteFiles.read(output))
                .containsOnly(
                        Map.entry("index.html", "new home"),
                        Map.entry("CNAME", "data.example.org"),
                        Map.entry("a", "folder"),
                        Map.entry("a/notes.txt", "mine"),
                        Map.entry("mine", "folder"),
                        Map.entry("mine/empty", "folder"),
                        Map.entry(".git", "folder"),
                        Map.entry(".git/objects", "folder"),
                        Map.entry(".git/objects/1", "object"),
                        Map.entry("link", "-> CNAME"));
        assertThat(Manifest.read(output).orElseThrow().files()).containsOnlyKeys("index.html");
    }

    @Test
    void neverOverwritesAForeignFile() throws IOException {
        SiteFiles.publish(output, Map.of("index.html", "home"));
        Files.writeString(output.resolve("about.html"), "mine");

        assertThatThrownBy(() -> SiteFiles.publish(output, Map.of("index.html", "home", "about.html", "ours")))
                .isInstanceOf(WriteException.class)
                .hasMessageContaining("about.html was not made by Waymark");

        assertThat(SiteFiles.read(output)).containsEntry("about.html", "mine");
    }

    @Test
    void neverPutsAPageInPlaceOfAForeignFolder() throws IOException {
        SiteFiles.publish(output, Map.of("index.html", "home"));
        Files.createDirectory(output.resolve("about"));
        Files.writeString(output.resolve("about/mine.txt"), "mine");

        assertThatThrownBy(() -> SiteFiles.publish(output, Map.of("about", "ours")))
                .isInstanceOf(WriteException.class);
        assertThatThrownBy(() -> SiteFiles.publish(output, Map.of("about/mine.txt/x", "ours")))
                .isInstanceOf(WriteException.class);

        assertThat(SiteFiles.read(output)).containsEntry("about/mine.txt", "mine");
    }

    @Test
    void adoptsAForeignFileOfTheSameContent() throws IOException {
        SiteFiles.publish(output, Map.of("index.html", "home"));
        Files.writeString(output.resolve("about.html"), "same");

        SiteFiles.publish(output, Map.of("about.html", "same"));

        assertThat(Manifest.read(output).orElseThrow().files()).containsOnlyKeys("about.html");
    }
}
