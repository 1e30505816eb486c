package org.waymark.catalogue.data;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Recognises by its first bytes a file that is named as a table or as boundaries but is something else.
 *
 * @param name what it is, such as {@code an Excel workbook}
 * @param hint what the writer can do
 */
record FileKind(String name, String hint) {

    /** How many bytes are looked at. */
    static final int LOOKED_AT = 4096;

    private static final String FROM_SPREADSHEET =
            "Open it in a spreadsheet and save the sheet as \"CSV UTF-8\", or give the file the right ending";
    private static final String WEB_PAGE = "a web page";

    /** The first entry of archives that Office writes. */
    private static final String OFFICE = "PK\u0003\u0004\u0014\u0000\u0006\u0000";

    private static final String UNPACK = "Unpack it and name the file inside, or give the file the right ending";
    private static final String AS_IT_IS = "Give the file the right ending, or put the table here as CSV";
    private static final String FETCH = "Get the data itself before you build: ";

    /** A table in JSON. */
    static final FileKind JSON = new FileKind("JSON", AS_IT_IS);

    /** The first bytes of a kind, written as characters from U+0000 to U+00FF. */
    private record Beginning(String bytes, String name, String hint) {}

    private static final List<Beginning> BINARY = List.of(
            new Beginning("PK\u0003\u0004", "a zip archive", UNPACK),
            new Beginning("PK\u0005\u0006", "an empty zip archive", UNPACK),
            new Beginning("\u00d0\u00cf\u0011\u00e0", "an Excel workbook or another old Office file", FROM_SPREADSHEET),
            new Beginning("\u001f\u008b", "a gzip archive", UNPACK),
            new Beginning("BZh", "a bzip2 archive", UNPACK),
            new Beginning("\u00fd7zXZ", "an xz archive", UNPACK),
            new Beginning("(\u00b5/\u00fd", "a zstd archive", UNPACK),
            new Beginning("7z\u00bc\u00af", "a 7z archive", UNPACK),
            new Beginning("Rar!", "a RAR archive", UNPACK),
            new Beginning("%PDF-", "a PDF", AS_IT_IS),
            new Beginning("{\\rtf", "a text document (RTF)", AS_IT_IS),
            new Beginning("\u0089PNG", "a picture (PNG)", AS_IT_IS),
            new Beginning("\u00ff\u00d8\u00ff", "a picture (JPEG)", AS_IT_IS),
            new Beginning("GIF8", "a picture (GIF)", AS_IT_IS),
            new Beginning("RIFF", "a picture or sound (RIFF)", AS_IT_IS),
            new Beginning("II*\u0000", "a picture (TIFF)", AS_IT_IS),
            new Beginning("MM\u0000*", "a picture (TIFF)", AS_IT_IS),
            new Beginning("PAR1", "a Parquet file", AS_IT_IS),
            new Beginning("SQLite format 3", "an SQLite database", AS_IT_IS));

    /** The first text of a pointer file, which takes the place of a file that is stored elsewhere. */
    static @Nullable FileKind pointer(byte[] bytes) {
        String start = beginning(bytes);
        if (start.startsWith("version https://git-lfs.github.com/spec/")) {
            return new FileKind("a Git LFS pointer", FETCH + "git lfs pull (in a workflow, check out with lfs: true)");
        }
        boolean annex = bytes.length < LOOKED_AT
                && start.contains("/annex/objects/")
                && start.strip().lines().count() == 1;
        return annex ? new FileKind("a git-annex pointer", FETCH + "git annex get") : null;
    }

    /** What was saved in place of a file for download: a pointer, or a page from a server; null if neither. */
    static @Nullable FileKind stranger(byte[] bytes, String file) {
        FileKind pointer = pointer(bytes);
        FileKind text = pointer == null ? of(beginning(bytes)) : pointer;
        boolean page = file.toLowerCase(Locale.ROOT).matches(".*\\.x?html?");
        return Objects.equals(text, pointer) || (text != null && text.name().equals(WEB_PAGE) && !page) ? text : null;
    }

    /** What the file is, by its bytes; null if it may be text. */
    static @Nullable FileKind of(byte[] bytes) {
        String start = beginning(bytes);
        for (Beginning each : BINARY) {
            if (start.startsWith(each.bytes())) {
                return each.bytes().startsWith("PK\u0003") ? archive(start) : new FileKind(each.name(), each.hint());
            }
        }
        return pointer(bytes);
    }

    private static FileKind archive(String start) {
        if (start.startsWith(OFFICE) || start.contains("xl/") || start.contains("[Content_Types].xml")) {
            return start.contains("word/")
                    ? new FileKind("a Word document", AS_IT_IS)
                    : new FileKind("an Excel workbook", FROM_SPREADSHEET);
        }
        return start.contains("application/vnd.oasis.opendocument")
                ? new FileKind("an OpenDocument file", FROM_SPREADSHEET)
                : new FileKind("a zip archive or a workbook", UNPACK);
    }

    /** What a text is; null if it may be what its name says. */
    static @Nullable FileKind of(String text) {
        String start =
                text.substring(0, Math.min(text.length(), LOOKED_AT)).strip().toLowerCase(Locale.ROOT);
        if (start.startsWith("<")) {
            if (start.contains("<html") || start.startsWith("<!doctype html") || start.startsWith("<head")) {
                return new FileKind(WEB_PAGE, "Download the data itself. This may be an error or login page");
            }
            if (start.startsWith("<?xml") || start.startsWith("<svg")) {
                return new FileKind("XML", AS_IT_IS);
            }
        }
        return text.startsWith("<<<<<<< ") || text.contains("\n<<<<<<< ")
                ? new FileKind("an unfinished git merge", "Choose one of the two versions and remove the marks")
                : null;
    }

    /** Whether a text looks like JSON, by its first two characters. */
    static boolean isJson(String text) {
        String start = text.substring(0, Math.min(text.length(), LOOKED_AT)).replaceAll("\\s+", "");
        return start.length() > 1
                && (start.charAt(0) == '{' ? "\"}" : start.charAt(0) == '[' ? "\"[{]" : "").indexOf(start.charAt(1))
                        >= 0;
    }

    private static String beginning(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
    }
}
