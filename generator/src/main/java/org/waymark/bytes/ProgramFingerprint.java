package org.waymark.bytes;

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

/** A value that differs between two programs that may read files differently. */
public final class ProgramFingerprint {

    /**
     * How much of a jar is looked at, in bytes from its end. The directory is there, with the checksum of each file
     * (APPNOTE.TXT 6.3.9, 4.3.6 and 4.3.12); this is several times as much as that of this program.
     */
    private static final int END = 8 << 20;

    private ProgramFingerprint() {}

    /** The fingerprint of the running program; empty if unknown, in which case nothing should be stored. */
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
     * That of a jar, or of a folder of classes by the sizes and dates of its files.
     *
     * @throws IOException when it cannot be read
     */
    public static String of(Path program) throws IOException {
        byte[] bytes = Files.isDirectory(program) ? folder(program) : end(program);
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

    private static byte[] end(Path jar) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(jar.toFile(), "r")) {
            byte[] end = new byte[(int) Math.min(file.length(), END)];
            file.seek(file.length() - end.length);
            file.readFully(end);
            return end;
        }
    }
}
