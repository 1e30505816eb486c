package org.waymark.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.waymark.check.Checks;
import org.waymark.diff.CatalogueDiff;
import org.waymark.diff.Side;
import org.waymark.load.Loader;
import org.waymark.load.ReadBefore;
import org.waymark.load.cache.Detail;
import org.waymark.load.cache.RecordCache;
import org.waymark.model.Loaded;
import org.waymark.render.Markdown;
import org.waymark.report.Findings;
import org.waymark.report.Progress;

/** Compares the catalogue of two commits. Nothing is checked out; what is the same in both is read once. */
public final class Comparison {

    private Comparison() {}

    /** A revision that cannot be compared; the message says why and what to do. */
    public static final class NoSuchRevision extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NoSuchRevision(String message) {
            super(message);
        }
    }

    /**
     * Says what lies between two commits. Of the base, that commit counts from which the head has branched off, as it
     * does on the page of a pull request; where there is none, the base itself.
     *
     * @param source the catalogue's root, in a git repository
     * @param base a revision as {@code git rev-parse} understands it
     * @param head another one
     * @param previews whether to make the main pages that change, too
     * @throws NoSuchRevision when there is no repository, or no such commit
     * @throws UncheckedIOException when the repository cannot be read
     */
    public static CatalogueDiff between(Path source, String base, String head, boolean previews, Progress progress) {
        return between(source, base, head, previews, CacheFolder.of(source, Detail.WHOLE), progress);
    }

    /**
     * Compares with what earlier comparisons have read.
     *
     * @param cache whole records by the names of their objects; those of this run are added
     */
    static CatalogueDiff between(
            Path source, String base, String head, boolean previews, Optional<RecordCache> cache, Progress progress) {
        Path root = source.toAbsolutePath().normalize();
        FileRepositoryBuilder builder = new FileRepositoryBuilder().findGitDir(root.toFile());
        if (builder.getGitDir() == null) {
            throw new NoSuchRevision(source + " is not in a git repository; see --source");
        }
        try (Repository repository = builder.build();
                RevWalk walk = new RevWalk(repository)) {
            RevCommit after = commit(repository, walk, head);
            RevCommit before = branched(walk, commit(repository, walk, base), after);
            LocalDate asOf = Instant.ofEpochSecond(after.getCommitTime())
                    .atOffset(ZoneOffset.UTC)
                    .toLocalDate();
            ReadBefore records =
                    cache.map(kept -> new ReadBefore(kept, file -> false)).orElseGet(ReadBefore::new);
            String prefix = prefix(repository, root);
            Version old = version(repository, before, prefix, records, progress);
            Version now = version(repository, after, prefix, records, progress);
            CompletableFuture<Side> checked = CompletableFuture.supplyAsync(() -> old.check(asOf));
            CatalogueDiff diff = CatalogueDiff.between(checked.join(), now.check(asOf), asOf);
            records.save();
            return previews ? PreviewedPages.added(diff, root, old.seen(), now.seen()) : diff;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RevCommit commit(Repository repository, RevWalk walk, String revision) throws IOException {
        try {
            ObjectId id = repository.resolve(revision + "^{commit}");
            if (id != null) {
                return walk.parseCommit(id);
            }
        } catch (IllegalArgumentException | IncorrectObjectTypeException | MissingObjectException e) {
            // told below, in other words
        }
        throw new NoSuchRevision(
                "There is no commit '" + revision + "'; name a branch, a tag or a commit, such as origin/main");
    }

    private static RevCommit branched(RevWalk walk, RevCommit base, RevCommit head) throws IOException {
        walk.setRevFilter(RevFilter.MERGE_BASE);
        walk.markStart(base);
        walk.markStart(head);
        try {
            RevCommit common = walk.next();
            return common == null ? base : walk.parseCommit(common);
        } catch (MissingObjectException e) {
            return base; // the history has been cut off before they met
        }
    }

    private static String prefix(Repository repository, Path root) throws IOException {
        if (repository.isBare()) {
            return "";
        }
        Path top = repository.getWorkTree().toPath().toRealPath();
        String inside = top.relativize(root.toRealPath()).toString().replace(java.io.File.separatorChar, '/');
        return inside.isEmpty() ? "" : inside + "/";
    }

    private static Version version(
            Repository repository, RevCommit commit, String prefix, ReadBefore records, Progress progress)
            throws IOException {
        CommitTree tree = CommitTree.of(repository, commit, prefix);
        Findings findings = new Findings();
        return new Version(commit.name(), tree, Loader.load(tree, records, findings, progress), findings);
    }

    /** A version that was read, and not yet checked. */
    private record Version(String commit, CommitTree tree, Loaded loaded, Findings findings) {

        Side check(LocalDate asOf) {
            Checks.check(loaded, tree, asOf, Markdown.typesetter(), findings);
            return new Side(commit, loaded, findings.sorted(), tree.versions());
        }

        PreviewedPages.Version seen() {
            return new PreviewedPages.Version(loaded, tree);
        }
    }
}
