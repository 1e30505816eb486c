package org.waymark.task;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.eclipse.jgit.diff.DiffAlgorithm;
import org.eclipse.jgit.diff.DiffFormatter;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;
import org.waymark.catalogue.load.WrittenFiles;
import org.waymark.catalogue.load.WrittenFiles.WrittenFile;
import org.waymark.edit.fix.Change;
import org.waymark.edit.fix.Fixed;
import org.waymark.edit.fix.Fixer;
import org.waymark.edit.fix.Spellings;
import org.waymark.edit.harvest.clean.CleanDate;
import org.waymark.task.check.NoCatalogue;
import org.waymark.task.check.WantedFiles;

/** Fixes what can safely be fixed in the files of a catalogue, in place. */
public final class Fix {

    private Fix() {}

    /**
     * The result for a file.
     *
     * @param file path from the catalogue's root
     * @param before its text
     * @param fixed its new text
     */
    public record FixedFile(String file, String before, Fixed fixed) {

        /** What was fixed. */
        public List<Change> changes() {
            return fixed.changes();
        }

        /** Whether its text has changed. */
        public boolean changed() {
            return !before.equals(fixed.text());
        }
    }

    /**
     * Fixes files of a catalogue.
     *
     * @param source the catalogue's root
     * @param wanted files, or folders of such, to look at; empty for all
     * @param order whether to put the keys of records into the order of their fields
     * @param write whether to write the fixed files
     * @return the files that were fixed or cannot be fixed, by name, and the given files that hold no record
     * @throws UncheckedIOException when a file cannot be read or written
     */
    public static List<FixedFile> run(Path source, Collection<Path> wanted, boolean order, boolean write) {
        NoCatalogue.check(source);
        try {
            WrittenFiles written = WrittenFiles.of(source);
            Fixer fixer = new Fixer(new Spellings(written.vocabularies(), CleanDate::parse, CleanDate::period), order);
            WantedFiles named = WantedFiles.of(source, wanted);
            List<FixedFile> results = new ArrayList<>();
            for (WrittenFile file : written.files()) {
                if (named.names().isEmpty() || named.has(file.name())) {
                    results.add(fix(source, file, fixer, write));
                }
            }
            for (String name : named.names()) {
                if (written.files().stream().noneMatch(file -> isIn(file.name(), name))) {
                    results.add(leftAlone(name, "it is not a record, or it is a link"));
                }
            }
            results.removeIf(file -> !file.changed() && file.fixed().problem() == null);
            return results;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isIn(String file, String name) {
        return name.isEmpty() || file.equals(name) || file.startsWith(name + "/");
    }

    private static FixedFile leftAlone(String file, String problem) {
        return new FixedFile(file, "", new Fixed("", List.of(), problem));
    }

    private static FixedFile fix(Path source, WrittenFile file, Fixer fixer, boolean write) throws IOException {
        Path path = source.resolve(file.name());
        if (Files.size(path) > WrittenFiles.MAX_BYTES) {
            return leftAlone(file.name(), "it is too large for a record");
        }
        String before;
        try {
            before = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(path)))
                    .toString();
        } catch (CharacterCodingException e) {
            return leftAlone(file.name(), "it is not UTF-8");
        } catch (AccessDeniedException e) {
            return leftAlone(file.name(), "this user cannot read it");
        }
        FixedFile result = new FixedFile(file.name(), before, fixer.fix(before, file.schema(), file.markdown()));
        if (write && result.changed()) {
            replace(path, result.fixed().text());
        }
        return result;
    }

    /** Writes beside the file first, so that it is whole at any moment. */
    private static void replace(Path path, String text) throws IOException {
        Path beside = Files.createTempFile(path.toAbsolutePath().getParent(), ".fix-", ".tmp");
        try {
            Files.writeString(beside, text);
            if (Files.getFileStore(path).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(beside, Files.getPosixFilePermissions(path));
            }
            Files.move(beside, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /** The change of a file as a unified diff, which {@code git apply} and {@code patch -p1} understand. */
    public static String diff(FixedFile file) {
        RawText before = new RawText(file.before().getBytes(StandardCharsets.UTF_8));
        RawText after = new RawText(file.fixed().text().getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DiffFormatter formatter = new DiffFormatter(out)) {
            formatter.format(
                    DiffAlgorithm.getAlgorithm(DiffAlgorithm.SupportedAlgorithm.HISTOGRAM)
                            .diff(RawTextComparator.DEFAULT, before, after),
                    before,
                    after);
            formatter.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "--- a/" + file.file() + "\n+++ b/" + file.file() + "\n" + out.toString(StandardCharsets.UTF_8);
    }
}
