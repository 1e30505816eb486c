package org.waymark.task;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.load.Loader;
import org.waymark.edit.issue.IssueRecord;
import org.waymark.edit.issue.Proposal;
import org.waymark.model.Kind;
import org.waymark.model.Loaded;
import org.waymark.report.Findings;
import org.waymark.report.Progress;
import org.waymark.task.check.CatalogueCheck;
import org.waymark.task.check.Today;

/** Writes the file of a record that somebody proposed in an issue. */
public final class FromIssue {

    private FromIssue() {}

    /**
     * Writes the file, and checks it.
     *
     * @param source the catalogue's root
     * @param asOf the day on which the issue was opened; null for that of {@link Today}
     * @throws UncheckedIOException when the catalogue cannot be read or written
     */
    public static Proposal write(Path source, Kind<?> kind, String issue, @Nullable LocalDate asOf, Progress progress) {
        try {
            Loaded loaded = Loader.load(source, new Findings(), progress);
            Set<String> taken = taken(loaded, kind);
            IssueRecord record = IssueRecord.of(
                    kind,
                    issue,
                    Today.of(asOf, source),
                    loaded.catalogue().vocabularies(),
                    slug -> taken.contains(slug.toLowerCase(Locale.ROOT)));
            String name = record.file();
            if (name == null) {
                return new Proposal(null, "", record.notes(), List.of());
            }
            Path file = source.resolve(name);
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, record.text(), StandardOpenOption.CREATE_NEW);
            return new Proposal(
                    name, record.text(), record.notes(), CatalogueCheck.check(source, List.of(file), progress));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Slugs of this kind, old ones and those of broken records too. */
    private static Set<String> taken(Loaded loaded, Kind<?> kind) {
        Stream<String> whole = loaded.catalogue().all(kind.type()).stream()
                .flatMap(entry -> Stream.concat(Stream.of(entry.slug()), entry.aliases().stream()));
        Stream<String> broken =
                loaded.broken().stream().filter(file -> file.kind() == kind).map(Loaded.Broken::slug);
        return Stream.concat(whole, broken)
                .map(slug -> slug.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }
}
