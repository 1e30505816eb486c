package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.eclipse.jgit.api.Git;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.CatalogueFixture;
import org.waymark.edit.diff.GitFixture;

/** What {@code waymark diff} says of a change; the golden files are what a reviewer reads. */
class DiffCommandTest {

    private static final String RENTS = "datasets/housing/rents-by-ward.yaml";
    private static final String CLINICS = "datasets/clinic-waits.yaml";
    private static final String GAP = "content/gaps/no-rents-by-street.md";

    @TempDir
    private Path folder;

    private GitFixture git;
    private String base = "";

    @BeforeEach
    void commitTheCatalogue() throws IOException {
        git = GitFixture.in(folder).copy(CatalogueFixture.TINY);
        base = git.commit();
    }

    private static GitFixture change(String name, GitFixture git) {
        String clinics = git.text(CLINICS);
        return switch (name) {
            case "nothing" -> git;
            case "added" -> git.put("datasets/rents-by-month.yaml", """
                            title: Rents by month
                            description: Rents paid in each month.
                            publisher: littleton-council
                            licence: unknown
                            access: open
                            landing_page: https://new.example.com/rents
                            themes: [rents]
                            """);
            case "changed" ->
                git.put(
                        CLINICS,
                        clinics.replace("licence: unknown", "licence: CC0-1.0")
                                .replace("themes: [health]", "themes: [health, rents]")
                                .replace("ten weeks", "two weeks")
                                .replace("by clinic.", "by clinic and by month.")
                                .replace("status: deprecated\n", ""));
            case "renamed" -> git.remove(CLINICS).put("datasets/waits.yaml", clinics);
            case "redirected" -> git.remove(CLINICS).put("datasets/waits.yaml", clinics + "aliases: [clinic-waits]\n");
            case "removed" -> git.remove(CLINICS);
            case "buried" ->
                git.remove(CLINICS)
                        .put(
                                "content/removed.yaml",
                                git.text("content/removed.yaml")
                                        + "\n- {address: datasets/clinic-waits, title: Clinic waits}\n");
            case "broken" ->
                git.put(
                        CLINICS,
                        clinics.replace("title: Clinic waits", "title: [").replace("unknown", "x"));
            case "duplicate" -> git.put("datasets/clinics.yaml", clinics.replace("status: deprecated\n", ""));
            case "terms" ->
                git.replace(
                                "content/vocabularies/themes.yaml",
                                "id: health\n    label: {en: Health",
                                "id: care\n    label: {en: Care")
                        .replace("content/vocabularies/themes.yaml", "en: Housing", "en: Homes")
                        .replace("content/vocabularies/places.yaml", "label: Littleton", "label: Little Town");
            case "theme" ->
                git.put("templates/pages/gap.ftlh", "x")
                        .put("site-assets/css/theme.css", ":root{}")
                        .put("site-assets/js/mine.js", "1")
                        .put("templates/messages/en.properties", "site.search=Find");
            case "checker" ->
                git.put("waymark", "#!/bin/sh\n")
                        .put("generator/src/main/java/X.java", "x")
                        .put("pom.xml", "<project/>")
                        .put(".github/scripts/report", "x")
                        .put(".github/ISSUE_TEMPLATE/dataset.yml", "name: x")
                        .put(".github/CODEOWNERS", "* @x")
                        .put("action.yml", "name: x")
                        .put("README.md", "x");
            case "closed" ->
                git.replace(GAP, "note: Sent by letter}", "note: Sent by letter}\n  - {status: closed, date: 2025-01}")
                        .replace(GAP, "history:", "closed_by: rents-by-ward\nhistory:");
            case "answered" ->
                git.put("datasets/rents-by-home.yaml", """
                            title: Rents by home
                            description: Rents paid in each home.
                            publisher: littleton-council
                            licence: CC0-1.0
                            access: open
                            landing_page: https://council.example.org/homes
                            themes: [rents]
                            places: [littleton]
                            granularity: ward
                            """)
                        .replace(
                                GAP,
                                "note: Sent by letter}",
                                "note: Sent by letter}\n  - {status: closed, date: 2025-01}")
                        .replace("content/questions/what-is-the-rent.md", "answerable: partly", "answerable: yes");
            case "narrowed" -> git.replace("datasets/housing/rents-by-ward.yaml", "[North Ward]", "[littleton]");
            case "files" ->
                git.put(".github/workflows/new.yaml", "on: push\n")
                        .put(CLINICS, "# a note\n" + clinics)
                        .put("datasets/housing/more.csv", "a\n1\n");
            default -> throw new IllegalArgumentException(name);
        };
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nothing",
                "added",
                "changed",
                "renamed",
                "redirected",
                "removed",
                "buried",
                "broken",
                "duplicate",
                "closed",
                "answered",
                "narrowed",
                "terms",
                "theme",
                "checker",
                "files"
            })
    void eachKindOfChangeReadsAsAgreed(String name) throws IOException {
        change(name, git).commit(base);

        CommandLineFixture run = diff(base);

        Path golden = Path.of("src/test/resources/diff", name + ".md");
        if (Boolean.getBoolean("waymark.update")) {
            Files.writeString(golden, run.out());
        }
        assertThat(run.out()).isEqualTo(Files.readString(golden));
        assertThat(run.code()).isEqualTo(name.equals("broken") || name.equals("terms") ? 1 : 0);
    }

    @Test
    void whatIsPutRightCountsAsSolvedAndWhatOnlyMovesAsNothing() throws IOException {
        String broken =
                git.replace(CLINICS, "licence: unknown", "licence: nonsense").commit(base);
        git.put(CLINICS, "# moved down\n" + git.text(CLINICS));
        git.commit(broken);
        assertThat(diff(broken).out()).doesNotContain("nonsense").contains("No new findings");

        git.replace(CLINICS, "licence: nonsense", "licence: CC0-1.0").commit(broken);
        CommandLineFixture run = diff(broken);
        assertThat(run.out()).contains("Findings solved (1)", "licence 'nonsense' is not known", "Solved: 1 error");
        assertThat(run.code()).isZero();
    }

    @Test
    void nothingOfTheBranchThatWasLeftCountsAgainstTheHead() throws IOException {
        String main = git.put("datasets/later.yaml", git.text(CLINICS)).commit(base);
        git.remove("datasets/later.yaml");
        git.replace(CLINICS, "ten weeks", "two weeks").commit(base);

        assertThat(diff(main).out()).contains("1 dataset changed").doesNotContain("later");
    }

    @Test
    void recordsReadWithAnotherVocabularyAreReadAgain() throws IOException {
        git.replace(
                        "content/vocabularies/themes.yaml",
                        "id: health\n    label: {en: Health",
                        "id: care\n    label: {en: Care")
                .commit(base);

        CommandLineFixture run = diff(base);

        assertThat(run.out()).contains("themes 'health' is not known").contains("clinic-waits.yaml");
        assertThat(run.code()).isOne();
    }

    @Test
    void linksAreFollowedAsFarAsTheCatalogueGoes() throws IOException {
        git.link("datasets/inside.yaml", "clinic-waits.yaml").link("datasets/outside.yaml", "../../etc/passwd");
        git.commit(base);

        assertThat(diff(base).out())
                .contains("datasets/inside.yaml")
                .contains("`datasets/outside.yaml`: the link leads out of the catalogue");
    }

    @Test
    void nobodysTextIsMarkupOrCallsAnyone() throws IOException {
        String hostile =
                "@maintainers fixes #123 !7 GH-9 deadbeef12 <img src=x onerror=alert(1)> [a](https://evil.example)"
                        + " | **b** `c` </details> www.evil.example $x$ user/repo#1 \u202Eabc";
        git.put("datasets/hostile.yaml", """
                        title: "%s"
                        description: d
                        publisher: littleton-council
                        licence: "%s"
                        access: open
                        themes: [rents]
                        """.formatted(hostile, hostile)).commit(base);

        String markdown = diff(base).out();
        String outsideCode = markdown.replaceAll("`[^`\n]*`", "");
        assertThat(outsideCode)
                .doesNotContain("@maintainers", "#123", "!7", "GH-9", "deadbeef12", "<img", "](http", "https://evil")
                .doesNotContain("**b**", "`c`", "www.evil", "$x$", "repo#1", "\u202E");
        assertThat(outsideCode).contains("&#64;&#8203;maintainers");
        assertThat(markdown.split("</details>", -1)).hasSameSizeAs(markdown.split("<details>", -1));

        Document page = Jsoup.parse(diff(base, "--format", "html").out());
        assertThat(page.select("img, a, script")).isEmpty();
        assertThat(page.text()).contains("@maintainers fixes #123");
    }

    @Test
    void jsonLeavesNothingOut() throws IOException {
        change("changed", git).commit(base);

        JsonNode json =
                new ObjectMapper().readTree(diff(base, "--format", "json").out());

        assertThat(json.at("/records/0/change").asText()).isEqualTo("changed");
        assertThat(json.at("/records/0/file").asText()).isEqualTo(CLINICS);
        assertThat(json.at("/records/0/fields").findValuesAsText("label"))
                .containsExactly("Description", "Themes", "Status", "Licence", "Access › Typical wait");
        assertThat(json.at("/records/0/fields/1/after").asText()).isEqualTo("Rents");
        assertThat(json.at("/quality")).hasSize(10);
    }

    @Test
    void aLongReportStillFitsIntoAComment() throws IOException {
        for (int i = 0; i < 400; i++) {
            git.put("datasets/more-%d.yaml".formatted(i), """
                            title: Number %d of many %s
                            description: d
                            publisher: nobody
                            licence: unknown
                            access: open
                            """.formatted(i, "x".repeat(140)));
        }
        git.commit(base);

        String markdown = diff(base).out();

        assertThat(markdown.length()).isLessThan(60_001);
        assertThat(markdown).contains("400 datasets added", "more, in the report as HTML or JSON");
    }

    @Test
    void theReportCanGoToAFile() throws IOException {
        change("added", git).commit(base);
        Path file = folder.resolve("report.md");

        assertThat(diff(base, "--output", file.toString()).out()).isEmpty();
        assertThat(file).content().startsWith("## What this changes");
    }

    @Test
    void aCatalogueInAFolderOfItsRepositoryIsFound() throws IOException {
        GitFixture nested = GitFixture.in(Files.createDirectories(folder.resolve("other")));
        CatalogueFixture.texts(CatalogueFixture.TINY).forEach((path, text) -> nested.put("sub/" + path, text));
        String first = nested.commit();
        nested.replace("sub/" + CLINICS, "ten weeks", "two weeks").commit(first);
        Path sub = Files.createDirectories(folder.resolve("other/sub"));

        CommandLineFixture run = CommandLineFixture.run("diff", first, "--source", sub.toString(), "--quiet");

        assertThat(run.out()).contains("1 dataset changed", "`" + CLINICS + "`");
    }

    @Test
    void aCheckerOutsideTheCataloguesFolderIsReportedToo() throws IOException {
        GitFixture nested = GitFixture.in(Files.createDirectories(folder.resolve("other")));
        nested.put("sub/datasets/a.yaml", git.text(CLINICS)).put("app/main.c", "1");
        String first = nested.commit();
        nested.put(".github/workflows/check.yml", "on: push\n")
                .put("app/main.c", "2")
                .commit(first);
        Path sub = Files.createDirectories(folder.resolve("other/sub"));

        CommandLineFixture run = CommandLineFixture.run("diff", first, "--source", sub.toString(), "--quiet");

        assertThat(run.out())
                .contains("<strong>the checker itself changes</strong>: `/.github/workflows/check.yml` (workflow)")
                .doesNotContain("main.c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nowhere", "HEAD~99", "a..b", "{}", "0123456789012345678901234567890123456789"})
    void aCommitThatIsNotThereIsAMistakeOfUse(String revision) throws IOException {
        CommandLineFixture run = diff(revision);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("There is no commit '" + revision + "'").doesNotContain("Exception");
    }

    @Test
    void aFolderThatIsNotInGitHasNothingToCompare(@TempDir Path elsewhere) {
        CommandLineFixture run = CommandLineFixture.run("diff", "HEAD", "--source", elsewhere.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("is not in a git repository", "--source");
    }

    @Test
    void aRepositoryWithoutCommitsSaysWhatToDo(@TempDir Path elsewhere) throws IOException {
        GitFixture.in(elsewhere);

        CommandLineFixture run = CommandLineFixture.run("diff", "main", "--source", elsewhere.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("has no commits yet", "git commit").doesNotContain("There is no commit 'main'");
    }

    @Test
    void aShallowCloneSaysHowToGetTheRest() throws IOException {
        String left = git.put("datasets/left.yaml", git.text(CLINICS)).commit(base);
        String right = git.put("datasets/right.yaml", git.text(CLINICS)).commit(base);
        Files.writeString(folder.resolve(".git/shallow"), left + "\n" + right + "\n");

        CommandLineFixture cut = diff(left);
        assertThat(cut.code()).isEqualTo(2);
        assertThat(cut.err()).contains("shallow clone", "branched off", "git fetch --unshallow");

        CommandLineFixture missing = diff("HEAD~1");
        assertThat(missing.code()).isEqualTo(2);
        assertThat(missing.err()).contains("There is no commit 'HEAD~1' in this shallow clone", "--unshallow");
    }

    @Test
    void filesThatAreNotCommittedAreNamed() throws Exception {
        Path mine = Files.createDirectories(folder.resolve("mine/sub/datasets"));
        try (Git repository =
                Git.init().setDirectory(folder.resolve("mine").toFile()).call()) {
            for (String name : List.of("changed", "deleted", "staged", "same")) {
                Files.writeString(mine.resolve(name + ".yaml"), "title: One\n");
            }
            Files.writeString(folder.resolve("mine/.gitignore"), "*.tmp\n");
            repository.add().addFilepattern(".").call();
            repository
                    .commit()
                    .setAuthor("A", "a@example.org")
                    .setCommitter("A", "a@example.org")
                    .setMessage("One")
                    .setSign(false)
                    .call();
            String[] diff = {
                "diff", "HEAD", "--source", folder.resolve("mine/sub").toString()
            };
            assertThat(CommandLineFixture.run(diff).err()).doesNotContain("not committed");

            Files.writeString(mine.resolve("changed.yaml"), "title: Another\n");
            Files.delete(mine.resolve("deleted.yaml"));
            Files.writeString(mine.resolve("staged.yaml"), "title: Another\n");
            repository.add().addFilepattern("sub/datasets/staged.yaml").call();
            Files.writeString(Files.createDirectories(mine.resolve("new")).resolve("new.yaml"), "title: New\n");
            Files.writeString(mine.resolve("ignored.tmp"), "");
            Files.writeString(folder.resolve("mine/sub/notes.txt"), "not of the catalogue");

            assertThat(CommandLineFixture.run(diff).err())
                    .contains("waymark: these files are not committed, so we ignored them: datasets/changed.yaml,"
                            + " datasets/deleted.yaml, datasets/new/new.yaml and 1 more. Commit them first.");
        }
    }

    private CommandLineFixture diff(String from, String... more) {
        String[] args = new String[more.length + 5];
        System.arraycopy(new String[] {"diff", from, "--source", folder.toString(), "--quiet"}, 0, args, 0, 5);
        System.arraycopy(more, 0, args, 5, more.length);
        return CommandLineFixture.run(UnaryOperator.identity(), args);
    }
}
