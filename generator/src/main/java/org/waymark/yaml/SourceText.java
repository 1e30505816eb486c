package org.waymark.yaml;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.waymark.report.Code;
import org.waymark.source.Location;
import org.waymark.source.SourceTree;

/** The text of a file: UTF-8, without byte order mark, with line feeds only. */
public final class SourceText {

    /** Records are small; the largest seen in the wild has 867 kB. */
    public static final int MAX_BYTES = 5_000_000;

    private SourceText() {}

    public static String read(SourceTree tree, String file) throws UnreadableFile {
        try {
            long size = tree.size(file);
            if (size > MAX_BYTES) {
                throw new UnreadableFile(
                        Code.FILE_TOO_LARGE,
                        Location.of(file),
                        "the file has " + size + " bytes; a record may have " + MAX_BYTES,
                        "Keep data in a file of its own and name it in the record's resources");
            }
            return decode(tree.read(file, MAX_BYTES), file);
        } catch (IOException e) {
            throw new UnreadableFile(
                    Code.UNREADABLE_FILE, Location.of(file), "the file cannot be read", "Check its permissions");
        }
    }

    public static String decode(byte[] bytes, String file) throws UnreadableFile {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw notUtf8(bytes, in.position(), file);
        }
        return normalise(out.flip().toString());
    }

    private static UnreadableFile notUtf8(byte[] bytes, int position, String file) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < position; i++) {
            if (bytes[i] == '\n') {
                line++;
                start = i + 1;
            }
        }
        String before = new String(bytes, start, position - start, StandardCharsets.UTF_8);
        return new UnreadableFile(
                Code.NOT_UTF8,
                new Location(file, line, before.length() + 1),
                String.format(java.util.Locale.ROOT, "byte 0x%02X is not UTF-8", bytes[position] & 0xff),
                "Save the file as UTF-8");
    }

    private static String normalise(String text) {
        String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return body.indexOf('\r') < 0 ? body : body.replace("\r\n", "\n").replace('\r', '\n');
    }
}
