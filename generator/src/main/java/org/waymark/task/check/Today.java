package org.waymark.task.check;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.jspecify.annotations.Nullable;

/**
 * The day that counts as today, so that the same commit gives the same site whenever it is built.
 *
 * <p>In this order: what was asked for; the environment's {@code SOURCE_DATE_EPOCH} (reproducible-builds.org); the day
 * of the latest commit in UTC; the clock, for a folder that is not in git.
 */
public final class Today {

    private Today() {}

    /** The day for a catalogue; {@code asked} comes first unless it is null. */
    public static LocalDate of(@Nullable LocalDate asked, Path root) {
        if (asked != null) {
            return asked;
        }
        return epoch().or(() -> latestCommit(root)).orElseGet(() -> LocalDate.now(ZoneOffset.UTC));
    }

    private static Optional<LocalDate> epoch() {
        String seconds = System.getenv("SOURCE_DATE_EPOCH");
        try {
            return seconds == null ? Optional.empty() : Optional.of(day(Long.parseLong(seconds.strip())));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> latestCommit(Path root) {
        try (Repository repository = GitFolder.open(root)) {
            if (repository == null) {
                return Optional.empty();
            }
            ObjectId head = repository.resolve("HEAD");
            return head == null
                    ? Optional.empty()
                    : Optional.of(day(repository.parseCommit(head).getCommitTime()));
        } catch (IOException e) {
            return Optional.empty(); // a repository that cannot be read is no reason not to build
        }
    }

    private static LocalDate day(long epochSecond) {
        return Instant.ofEpochSecond(epochSecond).atOffset(ZoneOffset.UTC).toLocalDate();
    }
}
