package org.waymark.task.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.PathFilterGroup;
import org.eclipse.jgit.treewalk.filter.TreeFilter;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.history.History;
import org.waymark.catalogue.history.OwnDates;
import org.waymark.catalogue.history.Revision;
import org.waymark.catalogue.history.ValueChange;
import org.waymark.catalogue.load.EarlierRecords;
import org.waymark.edit.diff.FieldChanges;
import org.waymark.model.Catalogue;
import org.waymark.model.Entry;
import org.waymark.report.Code;
import org.waymark.report.Findings;
import org.waymark.source.Location;
import org.waymark.task.check.GitFolder;
import org.waymark.task.check.Uncommitted;

/**
 * What happened to the records of a catalogue, from git. It follows the first parent of each commit, so that a change
 * counts from the day on which it was merged, and compares the end of a day with its beginning. Days are in UTC.
 *
 * <p>The newest {@value #MOST_COMMITS} commits that change the catalogue count. A record of which git knows nothing keeps
 * {@link OwnDates}.
 */
final class GitHistory {

    private static final int MOST_COMMITS = 500;

    /** Most commits of a repository with much else change no record. */
    private static final int MOST_WALKED = 20_000;

    /** So many days of records are compared value by value, the newest first; to read two versions takes half a millisecond. */
    private static final int MOST_COMPARED = 2_000;

    private static final int LARGEST = 5_000_000;

    private final Repository repository;
    private final EarlierRecords records;
    private final Map<String, List<Step>> steps = new HashMap<>();
    private final Map<ObjectId, Entry> read = new HashMap<>();

    /** What one commit did to the file of a record. The commits are numbered, the newest first. */
    private record Step(
            int commit,
            LocalDate day,
            String file,
            @Nullable ObjectId before,
            @Nullable ObjectId after) {}

    /** What one day did to a record. */
    private record DayOf(
            Entry entry, LocalDate day, @Nullable Step before, Step after) {}

    private GitHistory(Repository repository, Catalogue catalogue) {
        this.repository = repository;
        this.records = new EarlierRecords(catalogue);
    }

    /** As {@link #of}, read when the first record is asked for. */
    static History whenAsked(Path source, Catalogue catalogue, LocalDate asOf, Findings findings) {
        return new History() {
            private @Nullable History read;
            private @Nullable String commit;
            private boolean asked;

            @Override
            public synchronized List<Revision> of(Entry entry) {
                if (read == null) {
                    read = GitHistory.of(source, catalogue, asOf, findings);
                }
                return read.of(entry);
            }

            @Override
            public synchronized @Nullable String commit() {
                if (!asked) {
                    commit = GitHistory.commit(source, asOf);
                    asked = true;
                }
                return commit;
            }
        };
    }

    /**
     * The history of the records of a catalogue; their own dates if it lies in no repository, or in one that cannot be
     * read.
     *
     * @param source the catalogue's root
     * @param asOf the day that counts as today
     * @param findings receives a note if older commits are missing
     */
    static History of(Path source, Catalogue catalogue, LocalDate asOf, Findings findings) {
        OwnDates own = new OwnDates(asOf);
        try (Repository repository = GitFolder.open(source)) {
            ObjectId head = repository == null ? null : repository.resolve(Constants.HEAD);
            if (repository == null || head == null) {
                return own;
            }
            GitHistory git = new GitHistory(repository, catalogue);
            git.walk(head, GitFolder.prefix(repository, source));
            if (GitFolder.isShallow(repository)) {
                findings.add(
                        Code.SHALLOW_HISTORY,
                        Location.of("content/site.yaml"),
                        "this clone lacks older commits, so feeds may not say when records were added or changed",
                        "Fetch them with: git fetch --unshallow; on GitHub, check out with fetch-depth: 0");
            }
            Map<Entry, List<Revision>> known = git.revisions(catalogue);
            return entry -> {
                List<Revision> found = known.get(entry);
                return found == null ? own.of(entry) : found;
            };
        } catch (IOException e) {
            return own; // a repository that cannot be read is no reason not to build
        }
    }

    /** As {@link History#commit}. */
    static @Nullable String commit(Path source, LocalDate asOf) {
        try (Repository repository = GitFolder.open(source)) {
            ObjectId head = repository == null || repository.isBare() ? null : repository.resolve(Constants.HEAD);
            return repository != null
                            && head != null
                            && day(repository.parseCommit(head)).equals(asOf)
                            && Uncommitted.files(source).isEmpty()
                    ? head.name()
                    : null;
        } catch (IOException | UncheckedIOException e) {
            return null; // a repository that cannot be read is no reason not to build
        }
    }

    private void walk(ObjectId head, String prefix) throws IOException {
        Set<ObjectId> shallow = repository.getObjectDatabase().getShallowCommits();
        try (RevWalk commits = new RevWalk(repository);
                TreeWalk trees = new TreeWalk(repository)) {
            trees.setRecursive(true);
            trees.setFilter(AndTreeFilter.create(
                    PathFilterGroup.createFromStrings(prefix + "content", prefix + "datasets"), TreeFilter.ANY_DIFF));
            RevCommit commit = commits.parseCommit(head);
            LocalDate day = LocalDate.MAX;
            int changing = 0;
            for (int i = 0; i < MOST_WALKED && changing < MOST_COMMITS && !shallow.contains(commit); i++) {
                RevCommit parent = commit.getParentCount() == 0 ? null : commits.parseCommit(commit.getParent(0));
                LocalDate own = day(commit);
                day = own.isBefore(day) ? own : day; // the clock of some computer was wrong
                trees.reset();
                if (parent == null) {
                    trees.addTree(new EmptyTreeIterator());
                } else {
                    trees.addTree(parent.getTree());
                }
                trees.addTree(commit.getTree());
                changing += gather(trees, i, day, prefix) ? 1 : 0;
                if (parent == null) {
                    break;
                }
                commit = parent;
            }
        }
    }

    private static LocalDate day(RevCommit commit) {
        return LocalDate.ofInstant(Instant.ofEpochSecond(commit.getCommitTime()), ZoneOffset.UTC);
    }

    private boolean gather(TreeWalk trees, int commit, LocalDate day, String prefix) throws IOException {
        boolean any = false;
        while (trees.next()) {
            any = true;
            String file = trees.getPathString().substring(prefix.length());
            String address = EarlierRecords.address(file);
            if (address != null) {
                steps.computeIfAbsent(address, key -> new ArrayList<>())
                        .add(new Step(commit, day, file, blob(trees, 0), blob(trees, 1)));
            }
        }
        return any;
    }

    private static @Nullable ObjectId blob(TreeWalk trees, int side) {
        ObjectId id = trees.getObjectId(side);
        return id.equals(ObjectId.zeroId()) ? null : id;
    }

    private Map<Entry, List<Revision>> revisions(Catalogue catalogue) throws IOException {
        List<DayOf> days = new ArrayList<>();
        Map<Entry, List<Revision>> known = new IdentityHashMap<>();
        catalogue.all().forEach(entry -> {
            List<DayOf> own = days(entry);
            if (!own.isEmpty()) {
                known.put(entry, new ArrayList<>());
                days.addAll(own.subList(0, Math.min(own.size(), History.MOST_PER_RECORD)));
            }
        });
        days.sort((a, b) -> b.day().compareTo(a.day()));
        int compared = 0;
        try (ObjectReader objects = repository.newObjectReader()) {
            for (DayOf day : days) {
                List<Revision> own = Objects.requireNonNull(known.get(day.entry()));
                Step before = day.before();
                if (before == null) {
                    own.add(new Revision(day.entry(), day.day(), true, List.of()));
                } else if (compared++ < MOST_COMPARED) {
                    List<ValueChange> changes = compare(before, day.after(), objects);
                    if (!changes.isEmpty()) {
                        own.add(new Revision(day.entry(), day.day(), false, changes));
                    }
                }
            }
        }
        return known;
    }

    /** The days on which the file of a record changed, the newest first; also while it had another name. */
    private List<DayOf> days(Entry entry) {
        Map<Integer, List<Step>> byCommit = new TreeMap<>();
        List<String> addresses = new ArrayList<>(entry.formerAddresses());
        addresses.add(entry.address());
        addresses.stream()
                .distinct()
                .flatMap(address -> steps.getOrDefault(address, List.of()).stream())
                .forEach(step -> byCommit.computeIfAbsent(step.commit(), key -> new ArrayList<>())
                        .add(step));
        Map<LocalDate, List<List<Step>>> byDay = new LinkedHashMap<>();
        byCommit.values()
                .forEach(commit -> byDay.computeIfAbsent(commit.get(0).day(), key -> new ArrayList<>())
                        .add(commit));
        List<DayOf> days = new ArrayList<>();
        byDay.forEach((day, commits) -> {
            Step last = first(commits.get(0), step -> step.after() != null);
            Step first = first(commits.get(commits.size() - 1), step -> step.before() != null);
            if (last != null && (first == null || !Objects.equals(first.before(), last.after()))) {
                days.add(new DayOf(entry, day, first, last));
            }
        });
        return days;
    }

    private static @Nullable Step first(List<Step> steps, Predicate<Step> wanted) {
        for (Step step : steps) {
            if (wanted.test(step)) {
                return step;
            }
        }
        return null;
    }

    private List<ValueChange> compare(Step before, Step after, ObjectReader objects) throws IOException {
        Entry old = read(before.file(), before.before(), objects);
        Entry now = read(after.file(), after.after(), objects);
        return old == null || now == null || old.getClass() != now.getClass()
                ? List.of()
                : FieldChanges.values(old, now);
    }

    /** The record in a file of git; null if it cannot be read. */
    private @Nullable Entry read(String file, @Nullable ObjectId id, ObjectReader objects) throws IOException {
        if (id == null) {
            return null;
        }
        Entry known = read.get(id);
        if (known == null) {
            ObjectLoader blob = objects.open(id, Constants.OBJ_BLOB);
            known = blob.getSize() > LARGEST ? null : records.read(file, blob.getBytes(LARGEST));
            if (known != null) {
                read.put(id, known);
            }
        }
        return known;
    }
}
