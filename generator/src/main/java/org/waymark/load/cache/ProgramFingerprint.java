package org.waymark.load.cache;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;

/**
 * What differs between two programs that may read files differently.
 *
 * <p>Of a jar that are two checksums of its central directory, which holds the checksum of every file in it (APPNOTE.TXT 6.3.9,
 * 4.3.12) and is a small part of the whole; of a folder of classes, the sizes and dates of its files.
 */
public final class ProgramFingerprint {

    /** Longest end record of a zip file: 22 bytes, and a comment of at most 65,535 (4.3.16). */
    private static final int END = 22 + 65_535;

    private static final int END_MARK = 0x06054b50;

    private ProgramFingerprint() {}

    /** That of the running program; empty where it cannot be told, and nothing should be kept. */
    public static Optional<String> ofRunning() {
        CodeSource source = ProgramFingerprint.class.getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(of(Path.of(source.getLocation().toURI())));
        } catch (IOException | URISyntaxException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /**
     * That of a jar or a folder of classes.
     *
     * @throws IOException when it cannot be read, or is no jar
     */
    static String of(Path program) throws IOException {
        byte[] bytes = Files.isDirectory(program) ? folder(program) : directory(program);
        // Not a digest, which takes a short run several hundredths of a second: nobody means to deceive.
        return bytes.length + " " + sum(new CRC32(), bytes) + " " + sum(new CRC32C(), bytes);
    }

    private static long sum(Checksum sum, byte[] bytes) {
        sum.update(bytes, 0, bytes.length);
        return sum.getValue();
    }

    private static byte[] folder(Path folder) throws IOException {
        StringBuilder lines = new StringBuilder();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                lines.append(folder.relativize(file)).append(' ').append(Files.size(file));
                lines.append(' ').append(Files.getLastModifiedTime(file)).append('\n');
            }
        }
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] directory(Path jar) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(jar.toFile(), "r")) {
            byte[] end = read(file, Math.max(0, file.length() - END), (int) Math.min(file.length(), END));
            int at = end.length - 22;
            while (at >= 0 && number(end, at) != END_MARK) {
                at--;
            }
            if (at < 0) {
                throw new IOException(jar + " is no jar");
            }
            long size = number(end, at + 12) & 0xffffffffL;
            long start = number(end, at + 16) & 0xffffffffL;
            if (start + size > file.length()) {
                throw new IOException(jar + " is too large");
            }
            return read(file, start, (int) size);
        }
    }

    private static byte[] read(RandomAccessFile file, long from, int length) throws IOException {
        byte[] bytes = new byte[length];
        file.seek(from);
        file.readFully(bytes);
        return bytes;
    }

    private static int number(byte[] bytes, int at) {
        return (bytes[at] & 0xff)
                | ((bytes[at + 1] & 0xff) << 8)
                | ((bytes[at + 2] & 0xff) << 16)
                | ((bytes[at + 3] & 0xff) << 24);
    }
}
