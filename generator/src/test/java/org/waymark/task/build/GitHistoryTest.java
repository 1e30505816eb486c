package org.waymark.task.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.PersonIdent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.CatalogueFixture;
import org.waymark.catalogue.history.History;
import org.waymark.catalogue.history.Revision;
import org.waymark.catalogue.load.Loader;
import org.waymark.edit.diff.GitFixture;
import org.waymark.model.Catalogue;
import org.waymark.model.Kind;
import org.waymark.model.Term;
import org.waymark.model.record.Dataset;
import org.waymark.model.record.Gap;
import org.waymark.model.record.Milestone;
import org.waymark.report.Code;
import org.waymark.report.Finding;
import org.waymark.report.Findings;
import org.waymark.report.Progress;

class GitHistoryTest {

    private static final String RENTS = "datasets/rents.yaml";
    private static final String RECORD = """
            title: Rents
            description: What homes are let for.
            licence: unknown
            access: open
            """;

    @TempDir
    private Path folder;

    private final Findings findings = new Findings();

    private List<Revision> of(Kind<?> kind, String slug) throws IOException {
        Catalogue catalogue =
                Loader.load(folder, new Findings(), Progress.SILENT).catalogue();
        History history = GitHistory.of(folder, catalogue, LocalDate.of(2025, 12, 31), findings);
        return history.of(catalogue.entries().get(kind).get(slug));
    }

    private List<Revision> rents() throws IOException {
        return of(Kind.of(Dataset.class), "rents");
    }

    /** The record as the work tree has it. */
    private void now(GitFixture git, String... files) {
        for (String file : files) {
            CatalogueFixture.write(folder, file, git.text(file));
        }
    }

    private static List<String> days(List<Revision> revisions) {
        return revisions.stream().map(each -> each.day().toString()).toList();
    }

    private static List<String> keys(Revision revision) {
        return revision.changes().stream().map(change -> change.field().key()).toList();
    }

    @Test
    void saysWhenARecordWasAddedAndWhatChangedOnEachDay() throws IOException {
        GitFixture git = GitFixture.in(folder);
        String first = git.on("2025-08-01").put("README.md", "A catalogue").commit();
        String second = git.on("2025-08-02").put(RENTS, RECORD).commit(first);
        String third = git.on("2025-08-05")
                .replace(RENTS, "unknown", "OGL-UK-3.0")
                .put(RENTS, git.text(RENTS) + "resources:\n  - {title: All rents, url: 'https://example.org/a.csv'}\n")
                .commit(second);
        git.on("2025-08-06").put("README.md", "Another text").commit(third);
        now(git, RENTS);

        List<Revision> revisions = rents();

        assertThat(days(revisions)).containsExactly("2025-08-05", "2025-08-02");
        assertThat(revisions.get(1).added()).isTrue();
        assertThat(keys(revisions.get(0))).containsExactly("licence", "resources");
        assertThat(revisions.get(0).changes().get(0).gone())
                .singleElement()
                .extracting(term -> ((Term) term).id())
                .isEqualTo("unknown");
        assertThat(revisions.get(0).changes().get(0).come())
                .singleElement()
                .extracting(term -> ((Term) term).id())
                .isEqualTo("OGL-UK-3.0");
        assertThat(revisions.get(0).changes().get(1).come()).hasSize(1);
        assertThat(findings.sorted()).isEmpty();
    }

    @Test
    void comparesTheEndOfADayWithItsBeginning() throws IOException {
        GitFixture git = GitFixture.in(folder);
        String first = git.on("2025-08-01").put(RENTS, RECORD).commit();
        String second = git.on("2025-08-02").replace(RENTS, "Rents", "Rent").commit(first);
        String third = git.replace(RENTS, "Rent", "Rents").commit(second);
        String fourth = git.on("2025-08-03").replace(RENTS, "let for", "let at").commit(third);
        git.replace(RENTS, "open", "public").commit(fourth);
        now(git, RENTS);

        List<Revision> revisions = rents();

        assertThat(days(revisions)).containsExactly("2025-08-03", "2025-08-01");
        assertThat(keys(revisions.get(0))).contains("description").doesNotContain("title");
    }

    @Test
    void anotherFormOfTheSameValuesIsNoChange() throws IOException {
        GitFixture git = GitFixture.in(folder);
        String first = git.on("2025-08-01").put(RENTS, RECORD).commit();
        git.on("2025-08-02").put(RENTS, "# About rents\n" + RECORD).commit(first);
        now(git, RENTS);

        assertThat(days(rents())).containsExactly("2025-08-01");
    }

    @Test
    void namesTheCommitThatTheCatalogueIs() throws Exception {
        LocalDate day = LocalDate.of(2025, 8, 1);
        CatalogueFixture.write(folder, RENTS, RECORD);
        assertThat(GitHistory.commit(folder, day)).isNull();
        String commit;
        try (Git git = Git.init().setDirectory(folder.toFile()).call()) {
            git.add().addFilepattern(".").call();
            PersonIdent author =
                    new PersonIdent("A", "a@example.org", day.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
            commit = git.commit()
                    .setMessage("One")
                    .setSign(false)
                    .setAuthor(author)
                    .setCommitter(author)
                    .call()
                    .name();
        }
        assertThat(GitHistory.commit(folder, day)).isEqualTo(commit);
        assertThat(GitHistory.commit(folder, day.plusDays(1))).isNull();

        CatalogueFixture.write(folder, "README.md", "Not of the catalogue");
        assertThat(GitHistory.commit(folder, day)).isEqualTo(commit);
        CatalogueFixture.write(folder, "datasets/new.yaml", RECORD);
        assertThat(GitHistory.commit(folder, day)).isNull();
        Files.delete(folder.resolve("datasets/new.yaml"));
        CatalogueFixture.write(folder, RENTS, RECORD + "keywords: [rent]\n");
        assertThat(GitHistory.commit(folder, day)).isNull();
    }

    @Test
    void aRecordThatMovedOrWasRenamedKeepsItsHistory() throws IOException {
        GitFixture git = GitFixture.in(folder);
        String first =
                git.on("2025-08-01").put("datasets/old-rents.yaml", RECORD).commit();
        String second = git.on("2025-08-02")
                .remove("datasets/old-rents.yaml")
                .put("datasets/housing/rents.yaml", RECORD + "aliases: [old-rents]\n")
                .commit(first);
        git.on("2025-08-03")
                .remove("datasets/housing/rents.yaml")
                .put(RENTS, RECORD + "aliases: [old-rents]\nkeywords: [rent]\n")
                .commit(second);
        now(git, RENTS);

        List<Revision> revisions = rents();

        assertThat(days(revisions)).containsExactly("2025-08-03", "2025-08-02", "2025-08-01");
        assertThat(keys(revisions.get(0))).containsExactly("keywords");
        assertThat(keys(revisions.get(1))).containsExactly("aliases");
        assertThat(revisions.get(2).added()).isTrue();
    }

    @Test
    void aChangeCountsFromTheDayOnWhichItWasMerged() throws IOException {
        GitFixture git = GitFixture.in(folder);
        String first = git.on("2025-08-01").put("README.md", "A catalogue").commit();
        String branch = git.on("2025-08-02").put(RENTS, RECORD).commit(first);
        git.on("2025-08-09").commit(first, branch);
        now(git, RENTS);

        assertThat(days(rents())).containsExactly("2025-08-09");
    }

    @Test
    void aShallowCloneDoesNotTakeOldRecordsForNewOnes() throws IOException {
        GitFixture git = GitFixture.in(folder);
        String first =
                git.on("2025-08-01").put(RENTS, RECORD + "issued: 2020-01-02\n").commit();
        now(git, RENTS);
        CatalogueFixture.write(folder, ".git/shallow", first + "\n");

        List<Revision> revisions = rents();

        assertThat(days(revisions)).containsExactly("2020-01-02");
        assertThat(revisions.get(0).added()).isFalse();
        assertThat(findings.sorted()).extracting(Finding::code).containsExactly(Code.SHALLOW_HISTORY);
        assertThat(findings.sorted().get(0).toString()).contains("git fetch --unshallow");
    }

    @Test
    void withoutGitRecordsSayWhatTheyKnow() throws IOException {
        CatalogueFixture.write(folder, RENTS, RECORD + "issued: 2020-01-02\nmodified: 2025-03\n");
        CatalogueFixture.write(folder, "content/gaps/sofas.md", """
                ---
                title: No count
                kinds: [sufficiency]
                history:
                  - {status: reported, date: 2019}
                  - {status: closed, date: 2025-11-03}
                  - {status: progress, date: 2031-01-01}
                ---
                Nobody counts.
                """);

        assertThat(days(rents())).containsExactly("2025-03-01", "2020-01-02");
        List<Revision> gap = of(Kind.of(Gap.class), "sofas");
        assertThat(days(gap)).containsExactly("2025-11-03", "2019-01-01");
        assertThat(gap.get(0).changes().get(0).come()).singleElement().isInstanceOf(Milestone.class);
        assertThat(findings.sorted()).isEmpty();
    }
}
