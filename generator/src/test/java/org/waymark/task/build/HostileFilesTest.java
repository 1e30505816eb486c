package org.waymark.task.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.CatalogueFixture;
import org.waymark.report.Code;
import org.waymark.report.Finding;

/** Files that are not what they should be cost a finding that names them, and never the rest of the site. */
class HostileFilesTest {

    private static final String SECRET = "SECRET";

    @TempDir
    private Path folder;

    private Path source;

    @BeforeEach
    void aGoodCatalogue() throws IOException {
        source = folder.resolve("catalogue");
        CatalogueFixture.copy(CatalogueFixture.TINY, source);
    }

    private void write(String file, String text) throws IOException {
        Path path = CatalogueFixture.write(source, file, text);
    }

    /** The findings about a file; the rest of the site is there, and nothing of the secret. */
    private List<Finding> build(String file) throws IOException {
        BuildResult result = Builds.build(source, folder.resolve("site"));
        var site = CatalogueFixture.bytes(folder.resolve("site"));
        assertThat(site).containsKey("index.html").containsKey("datasets/clinic-waits.html");
        site.forEach((path, bytes) ->
                assertThat(new String(bytes, StandardCharsets.UTF_8)).as(path).doesNotContain(SECRET));
        return result.findings().stream()
                .filter(finding -> finding.location().file().equals(file))
                .toList();
    }

    @Test
    void theSiteItselfIsNotReadThroughALink() throws IOException {
        Path elsewhere = Files.writeString(folder.resolve("secret.yaml"), "title: " + SECRET);
        Files.delete(source.resolve("content/site.yaml"));
        Files.createSymbolicLink(source.resolve("content/site.yaml"), elsewhere);
        assertThat(build("content/site.yaml")).extracting(Finding::code).contains(Code.OUTSIDE_CATALOGUE);
    }

    @Test
    void theListOfRemovedRecordsIsNotReadThroughALink() throws IOException {
        Path elsewhere =
                Files.writeString(folder.resolve("secret.yaml"), "[{address: datasets/x, title: " + SECRET + "}]");
        Files.delete(source.resolve("content/removed.yaml"));
        Files.createSymbolicLink(source.resolve("content/removed.yaml"), elsewhere);
        assertThat(build("content/removed.yaml")).extracting(Finding::code).containsExactly(Code.OUTSIDE_CATALOGUE);
    }

    @Test
    void theThemeIsNotReadThroughALink() throws IOException {
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("dataset.ftlh"), SECRET);
        Files.writeString(elsewhere.resolve("x.css"), SECRET);
        Files.createSymbolicLink(source.resolve("templates"), elsewhere);
        Files.createDirectories(source.resolve("site-assets"));
        Files.createSymbolicLink(source.resolve("site-assets/x.css"), elsewhere.resolve("x.css"));
        assertThat(build("templates")).extracting(Finding::code).containsExactly(Code.OUTSIDE_CATALOGUE);
        assertThat(build("site-assets/x.css")).extracting(Finding::code).containsExactly(Code.OUTSIDE_CATALOGUE);
    }

    @Test
    void aBackslashInANameIsNoSlash() throws IOException {
        assumeThat(java.io.File.separatorChar).isEqualTo('/');
        Files.writeString(folder.resolve("secret.yaml"), "title: " + SECRET);
        Files.createDirectories(source.resolve("datasets/sub"));
        write("datasets/sub\\..\\..\\..\\secret.yaml", "title: Own\n");
        assertThat(build("datasets/sub\\..\\..\\..\\secret.yaml"))
                .extracting(Finding::code)
                .contains(Code.BAD_FILE_NAME);
    }

    @Test
    void messagesThatCannotBeReadAreLeftAside() throws IOException {
        write("templates/messages/en.properties", "skip=\\u00zz\n");
        assertThat(build("templates/messages/en.properties"))
                .extracting(Finding::code)
                .containsExactly(Code.TEMPLATE_ERROR);
    }

    @Test
    void aDataFileThatCannotBeReadIsLeftOut() throws IOException {
        String file = "datasets/housing/rents-by-ward.csv";
        forbid(file);
        assertThat(build(file)).extracting(Finding::code).contains(Code.UNREADABLE_FILE);
    }

    @Test
    void aStyleSheetThatCannotBeReadIsLeftOut() throws IOException {
        write("site-assets/css/extra.css", "");
        forbid("site-assets/css/extra.css");
        assertThat(build("site-assets/css/extra.css")).extracting(Finding::code).containsExactly(Code.UNREADABLE_FILE);
    }

    private void forbid(String file) throws IOException {
        Path path = source.resolve(file);
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("---------"));
        assumeThat(Files.isReadable(path)).as("a user who is not root").isFalse();
    }

    @Test
    void oldAddressesThatNoPageCanHaveAreNamedWhereTheyAreWritten() throws IOException {
        String aliases = "aliases: ['../../x', '/etc/../x', '<b>', '/index.html', '.git/x', '/datasets/older/']\n";
        String file = "datasets/clinic-waits.yaml";
        write(file, Files.readString(source.resolve(file)).replaceAll("(?m)^aliases:.*\n", "") + aliases);
        assertThat(build(file))
                .extracting(Finding::code)
                .containsExactly(
                        Code.INVALID_VALUE,
                        Code.INVALID_VALUE,
                        Code.INVALID_VALUE,
                        Code.RESERVED_ADDRESS,
                        Code.INVALID_VALUE);
        assertThat(folder.resolve("site/datasets/older/index.html")).content().contains("clinic-waits.html");
        assertThat(folder.resolve("site/x.html")).doesNotExist();
    }

    @Test
    void oldAddressesOfPostsAndPagesLeadThere() throws IOException {
        write(
                "content/blog/2025-03-01-moved.md",
                "---\ntitle: Moved\nauthor: A\nredirect_from: [/2025/03/moved/, /old.html]\n---\nText\n");
        write("content/pages/moved.md", "---\ntitle: Moved\naliases: was-here\n---\nText\n");
        write(
                "content/blog/2025-03-02-draft.md",
                "---\ntitle: Draft\nstatus: draft\nredirect_from: /draft-was/\n---\nText\n");
        assertThat(build("content/blog/2025-03-01-moved.md")).isEmpty();
        Path site = folder.resolve("site");
        assertThat(site.resolve("2025/03/moved/index.html"))
                .content()
                .contains("url=../../../blog/2025-03-01-moved.html");
        assertThat(site.resolve("old.html")).content().contains("url=./blog/2025-03-01-moved.html");
        assertThat(site.resolve("was-here.html")).content().contains("url=./moved.html");
        assertThat(site.resolve("draft-was/index.html")).doesNotExist();
    }

    @Test
    void permalinksToHiddenPlacesAreRefused() throws IOException {
        write("content/pages/hook.md", "---\ntitle: Hook\npermalink: /.git/hooks/x\n---\nText\n");
        assertThat(build("content/pages/hook.md")).extracting(Finding::code).containsExactly(Code.INVALID_VALUE);
        assertThat(folder.resolve("site/.git")).doesNotExist();
    }

    @Test
    void addressesInTheSettingsAreHarmless() throws IOException {
        write("content/site.yaml", """
                title: T
                base_url: https://user:password@example.org/
                edit_url: "javascript:alert(1)//{file}"
                discussion_url: "data:text/html,{title}"
                """);
        assertThat(build("content/site.yaml"))
                .extracting(Finding::code)
                .containsExactlyInAnyOrder(Code.UNSAFE_URL, Code.NO_BASE_URL, Code.UNSAFE_URL, Code.UNSAFE_URL);
    }
}
