package org.waymark.yaml;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.waymark.report.Code;
import org.waymark.source.Location;
import org.waymark.source.SourceTree;
import org.waymark.text.Lines;

/** The text of a file: UTF-8, without byte order mark, with line feeds only. */
public final class SourceText {

    /** Longest file in bytes. Records are small; the largest found in real catalogues has 867 kB. */
    public static final int MAX_BYTES = 5_000_000;

    private SourceText() {}

    /**
     * The text of a file of the catalogue.
     *
     * @throws UnreadableFile when it is too large, cannot be read or is not UTF-8
     */
    public static String read(SourceTree tree, String file) throws UnreadableFile {
        try {
            long size = tree.size(file);
            if (size > MAX_BYTES) {
                throw new UnreadableFile(
                        Code.FILE_TOO_LARGE,
                        Location.of(file),
                        "the file has " + size + " bytes; a record can have " + MAX_BYTES,
                        "Put the data in a separate file, and name it in the record's resources");
            }
            return decode(tree.read(file, MAX_BYTES), file);
        } catch (IOException e) {
            throw new UnreadableFile(
                    Code.UNREADABLE_FILE, Location.of(file), "the file cannot be read", "Check its permissions");
        }
    }

    /**
     * The text of a file that has these bytes.
     *
     * @throws UnreadableFile when they are not UTF-8; its place is that of the first wrong byte
     */
    public static String decode(byte[] bytes, String file) throws UnreadableFile {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw notUtf8(bytes, in.position(), file);
        }
        String text = out.flip().toString();
        return Lines.unix(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    private static UnreadableFile notUtf8(byte[] bytes, int position, String file) {
        String before = new String(bytes, 0, position, StandardCharsets.UTF_8);
        int line = Lines.number(before, before.length());
        return new UnreadableFile(
                Code.NOT_UTF8,
                new Location(file, line, before.length() - before.lastIndexOf('\n')),
                String.format(Locale.ROOT, "byte 0x%02X is not UTF-8", bytes[position] & 0xff),
                "Save the file as UTF-8");
    }
}
