package org.waymark.task.compare;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;
import org.waymark.catalogue.answer.Answers;
import org.waymark.catalogue.check.Checks;
import org.waymark.catalogue.data.FolderFiles;
import org.waymark.catalogue.enrich.FacetValue;
import org.waymark.catalogue.enrich.Graph;
import org.waymark.catalogue.enrich.Linker;
import org.waymark.catalogue.load.Loader;
import org.waymark.catalogue.load.ReadBefore;
import org.waymark.catalogue.load.cache.Detail;
import org.waymark.catalogue.load.cache.RecordCache;
import org.waymark.catalogue.series.SeriesFiles;
import org.waymark.edit.diff.CatalogueDiff;
import org.waymark.edit.diff.ComparedVersion;
import org.waymark.model.Facet;
import org.waymark.model.Loaded;
import org.waymark.report.Findings;
import org.waymark.report.Progress;
import org.waymark.site.render.markdown.Markdown;
import org.waymark.task.check.CacheFolder;
import org.waymark.task.check.GitFolder;
import org.waymark.task.check.NoCatalogue;
import org.waymark.task.check.SiteParts;

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
     * Compares two commits. The base is the commit from which the head has branched off, as on the page of a pull
     * request; if there is none, the given base itself.
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
        try (Repository repository = repository(root);
                RevWalk walk = new RevWalk(repository)) {
            RevCommit after = commit(repository, walk, head);
            RevCommit before = branched(repository, walk, commit(repository, walk, base), after);
            LocalDate asOf = Instant.ofEpochSecond(after.getCommitTime())
                    .atOffset(ZoneOffset.UTC)
                    .toLocalDate();
            ReadBefore records =
                    cache.map(kept -> new ReadBefore(kept, file -> false)).orElseGet(ReadBefore::new);
            String prefix = GitFolder.prefix(repository, root);
            Version old = version(repository, before, prefix, records, progress);
            Version now = version(repository, after, prefix, records, progress);
            NoCatalogue.check(source, old.files(), now.files());
            CompletableFuture<ComparedVersion> checked = CompletableFuture.supplyAsync(() -> old.check(asOf));
            ComparedVersion later = now.check(asOf);
            ComparedVersion earlier = checked.join();
            CatalogueDiff diff = CatalogueDiff.between(earlier, later, asOf);
            records.save();
            return previews ? PreviewedPages.added(diff, root, old.seen(earlier), now.seen(later)) : diff;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Repository repository(Path root) throws IOException {
        Repository found = GitFolder.open(root);
        if (found == null) {
            throw new NoSuchRevision(root + " is not in a git repository, so it has no commits to compare. Name a"
                    + " catalogue with --source that is in one");
        }
        return found;
    }

    private static RevCommit commit(Repository repository, RevWalk walk, String revision) throws IOException {
        try {
            ObjectId id = repository.resolve(revision + "^{commit}");
            if (id != null) {
                return walk.parseCommit(id);
            }
        } catch (IllegalArgumentException | IncorrectObjectTypeException | MissingObjectException e) {
            // reported below in other words
        }
        if (repository.getRefDatabase().getRefs().isEmpty()) {
            throw new NoSuchRevision("The repository has no commits yet, so there is nothing to compare. Commit the"
                    + " catalogue first: git add --all && git commit");
        }
        throw new NoSuchRevision(
                GitFolder.isShallow(repository)
                        ? "There is no commit '" + revision + "' in this shallow clone. Name another commit, or"
                                + " fetch the older commits with: git fetch --unshallow"
                        : "There is no commit '" + revision
                                + "'; name a branch, a tag or a commit, such as origin/main");
    }

    private static RevCommit branched(Repository repository, RevWalk walk, RevCommit base, RevCommit head)
            throws IOException {
        walk.setRevFilter(RevFilter.MERGE_BASE);
        walk.markStart(base);
        walk.markStart(head);
        RevCommit common = walk.next();
        if (common != null) {
            return walk.parseCommit(common);
        }
        if (GitFolder.isShallow(repository)) {
            // What others have changed in the base since would be taken for changes of the head.
            throw new NoSuchRevision("This is a shallow clone, without the commit where " + head.name()
                    + " branched off from " + base.name()
                    + ". Fetch the older commits with: git fetch --unshallow");
        }
        return base;
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

        Set<String> files() {
            return tree.versions().keySet();
        }

        ComparedVersion check(LocalDate asOf) {
            Loaded settled = Checks.check(
                    loaded, SiteParts.addresses(), Markdown.typesetter(), tree, asOf, entry -> true, findings);
            Graph graph = Linker.link(settled.catalogue());
            FolderFiles data = new FolderFiles(tree, settled.dataFiles(), new Findings());
            Answers answers = new Answers(
                    settled.catalogue(),
                    graph.reach(),
                    new SeriesFiles(settled.catalogue(), data, new Findings()).all());
            return new ComparedVersion(commit, settled, findings.sorted(), lists(graph), answers, tree.versions());
        }

        private static Set<String> lists(Graph graph) {
            return graph.facets().values().stream()
                    .flatMap(values -> values.values().stream())
                    .filter(value -> value.facet() != Facet.ORGANISATION) // those are pages of records
                    .map(FacetValue::address)
                    .collect(Collectors.toSet());
        }

        PreviewedPages.Version seen(ComparedVersion checked) {
            return new PreviewedPages.Version(checked.loaded(), tree);
        }
    }
}
