package org.waymark.catalogue.load.cache;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.zip.CRC32;
import org.waymark.bytes.ProgramFingerprint;

/**
 * A folder with what was read of one catalogue and of others, in a file for each set of circumstances. Several processes
 * may use it at once: a file is replaced whole, and the last one wins.
 *
 * @param folder where the files lie; made when there is something to keep
 * @param program what is the same for two programs that read files alike; see {@link ProgramFingerprint}
 * @param catalogue which catalogue it is, such as its path
 * @param detail how much of each record is kept
 * @param most how many bytes all files may take; those that were not used for longest go first
 */
public record RecordCache(Path folder, String program, String catalogue, Detail detail, long most) {

    /** What all catalogues together may take by default: whole records of about 80,000 datasets, in bytes. */
    public static final long MOST = 256L << 20;

    private static final String ENDING = ".records";

    /**
     * Opens what was read in such circumstances.
     *
     * @param circumstances all that reading a file depends on besides the file: vocabularies and language
     */
    public KeptRecords open(List<String> circumstances) {
        List<String> parts = new ArrayList<>(List.of(program, catalogue, detail.name()));
        parts.addAll(circumstances);
        String key = String.join("\n", parts);
        Path file = folder.resolve(name(key));
        try {
            if (Files.size(file) <= most) {
                return KeptRecords.of(Files.readAllBytes(file), file, key, detail);
            }
        } catch (IOException e) {
            // there is none, or none that can be read: all is read again
        }
        return KeptRecords.of(new byte[0], file, key, detail);
    }

    /** Two keys may share a name; each file also holds its key. */
    private static String name(String key) {
        CRC32 sum = new CRC32();
        sum.update(key.getBytes(StandardCharsets.UTF_8));
        return String.format(Locale.ROOT, "%08x%08x%s", sum.getValue(), key.hashCode(), ENDING);
    }

    /**
     * Keeps what was read. Where that cannot be done nothing happens, since the next run can do without.
     *
     * @param records what {@link #open} gave
     */
    public void save(KeptRecords records) {
        Path file = records.file();
        if (file == null) {
            return;
        }
        try {
            byte[] bytes = records.changed();
            if (bytes == null) {
                Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
            } else if (bytes.length <= most) {
                replace(file, bytes);
                discard(file);
            }
        } catch (IOException | SecurityException e) {
            // a cache that cannot be written is no cache
        }
    }

    private void replace(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(folder);
        Path written = Files.createTempFile(folder, "new", ENDING);
        try {
            Files.write(written, bytes);
            Files.move(written, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(written);
        }
    }

    /** Removes what was not used for longest, until all fits; the file just written stays. */
    private void discard(Path written) throws IOException {
        Map<File, Long> used = new HashMap<>();
        for (File file : Objects.requireNonNullElse(folder.toFile().listFiles(), new File[0])) {
            if (file.getName().endsWith(ENDING)) {
                used.put(file, file.toPath().equals(written) ? Long.MAX_VALUE : file.lastModified());
            }
        }
        List<File> newestFirst = new ArrayList<>(used.keySet());
        newestFirst.sort(Comparator.comparing((File file) -> used.get(file)).reversed());
        long total = 0;
        for (File file : newestFirst) {
            total += file.length();
            if (total > most) {
                Files.deleteIfExists(file.toPath());
            }
        }
    }
}
