package org.waymark.links;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The history of all links as a file of the catalogue: one line a link, sorted, columns apart by tabs, a hyphen where
 * there is no value. It holds days and no times, and of a link that is fine only the day on which it was seen to be, so
 * that a run changes few lines.
 */
public final class HealthFile {

    /** Its path from the catalogue's root. */
    public static final String NAME = "content/link-health.tsv";

    private static final String HEAD = "# address\tstate\tchecked\tlast_fine\tsince\tfailures\treason\tmoved_to\n";
    private static final int COLUMNS = 8;
    private static final int LONGEST = 20_000_000;

    private HealthFile() {}

    /**
     * The history of this catalogue, by address. Invalid lines are skipped; their links count as never checked.
     *
     * @param root the catalogue's root
     */
    public static SortedMap<String, LinkHealth> read(Path root) throws IOException {
        SortedMap<String, LinkHealth> known = new TreeMap<>();
        Path file = root.resolve(NAME);
        if (Files.isRegularFile(file) && Files.size(file) <= LONGEST) {
            new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                    .lines()
                    .forEach(line -> line(line).ifPresent(health -> known.put(health.address(), health)));
        }
        return known;
    }

    /** Replaces the file in one step. */
    public static void write(Path root, Collection<LinkHealth> links) throws IOException {
        Path file = root.resolve(NAME);
        Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
        Path beside = Files.createTempFile(folder, ".link-health-", ".tmp");
        try {
            Files.writeString(beside, text(links));
            if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(
                        beside, java.nio.file.attribute.PosixFilePermissions.fromString("rw-r--r--"));
            }
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    static String text(Collection<LinkHealth> links) {
        SortedMap<String, LinkHealth> sorted = new TreeMap<>();
        links.forEach(link -> sorted.put(link.address(), link));
        StringBuilder text = new StringBuilder(HEAD);
        for (LinkHealth link : sorted.values()) {
            if (link.checked() != null) {
                text.append(link.address()).append('\t');
                text.append(link.state().id()).append('\t');
                text.append(cell(link.checked())).append('\t');
                text.append(cell(link.lastFine())).append('\t');
                text.append(cell(link.since())).append('\t');
                text.append(link.failures()).append('\t');
                text.append(link.reason().id()).append('\t');
                text.append(cell(link.movedTo())).append('\n');
            }
        }
        return text.toString();
    }

    private static String cell(@Nullable Object value) {
        return value == null ? "-" : value.toString();
    }

    private static Optional<LinkHealth> line(String line) {
        String[] cells = line.split("\t", -1);
        if (line.startsWith("#") || cells.length != COLUMNS) {
            return Optional.empty();
        }
        try {
            int failures = Integer.parseInt(cells[5]);
            Optional<LinkState> state = LinkState.of(cells[1]);
            Optional<Reason> reason = Reason.of(cells[6]);
            LocalDate checked = day(cells[2]);
            String movedTo = cells[7].equals("-") ? null : cells[7];
            if (state.isEmpty() || reason.isEmpty() || failures < 0 || checked == null) {
                return Optional.empty();
            }
            return Optional.of(new LinkHealth(
                    cells[0], state.get(), checked, day(cells[3]), day(cells[4]), failures, reason.get(), movedTo));
        } catch (NumberFormatException | DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static @Nullable LocalDate day(String cell) {
        return cell.equals("-") ? null : LocalDate.parse(cell);
    }
}
