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
 * A folder with the records of one or more catalogues, in a file for each set of circumstances. Several processes may
 * use it at once: files are replaced as a whole, and the last writer wins.
 *
 * @param folder where the files lie; created when there is something to store
 * @param program equal for two programs that read files in the same way; see {@link ProgramFingerprint}
 * @param catalogue which catalogue it is, such as its path
 * @param detail how much of each record is kept
 * @param most how many bytes all files may take; the least recently used are deleted first
 */
public record RecordCache(Path folder, String program, String catalogue, Detail detail, long most) {

    /** Default limit for all catalogues together, in bytes: complete records of about 80,000 datasets. */
    public static final long MOST = 256L << 20;

    private static final String ENDING = ".records";

    /**
     * Opens what was read in these circumstances.
     *
     * @param circumstances everything besides the file that reading it depends on: vocabularies and language
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
            // missing or unreadable: everything is read again
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
     * Stores what was read. Failures are ignored, because the next run does not depend on the cache.
     *
     * @param records the result of {@link #open}
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
            // the next run reads everything again
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

    /** Removes the least recently used files until the limit is met; the file just written stays. */
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
