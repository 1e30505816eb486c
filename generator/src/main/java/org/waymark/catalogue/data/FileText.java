package org.waymark.catalogue.data;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The text of a data file: UTF-8 or UTF-16, with or without a byte order mark.
 *
 * @param text the text without the byte order mark
 * @param fault what is wrong with its bytes; null if nothing is
 */
record FileText(String text, @Nullable Fault fault) {

    /** Other encodings are not guessed, because the same bytes are different letters in each. */
    private static final Charset LIKELY = Charset.forName("windows-1252");

    private static final Map<String, Charset> MARKS = Map.of(
            "\u00ef\u00bb\u00bf", StandardCharsets.UTF_8,
            "\u00ff\u00fe", StandardCharsets.UTF_16LE,
            "\u00fe\u00ff", StandardCharsets.UTF_16BE);

    /**
     * What is wrong, and where.
     *
     * @param line from 1
     * @param column from 1, in characters
     */
    record Fault(int line, int column, String message, String hint) {}

    static FileText of(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, 400), StandardCharsets.ISO_8859_1);
        for (Map.Entry<String, Charset> mark : MARKS.entrySet()) {
            if (start.startsWith(mark.getKey())) {
                return decode(bytes, mark.getKey().length(), mark.getValue());
            }
        }
        return decode(bytes, 0, unmarked(start));
    }

    /** In UTF-16 every second byte of Latin letters, digits and separators is zero. */
    private static Charset unmarked(String start) {
        int[] zeros = new int[2];
        for (int i = 0; i < start.length(); i++) {
            zeros[i % 2] += start.charAt(i) == 0 ? 1 : 0;
        }
        int many = start.length() / 4;
        if (start.length() < 4 || (zeros[0] > 0 && zeros[1] > 0)) {
            return StandardCharsets.UTF_8;
        }
        return zeros[1] > many
                ? StandardCharsets.UTF_16LE
                : zeros[0] > many ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
    }

    private static FileText decode(byte[] bytes, int from, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(bytes.length - from + 1);
        CoderResult result = decoder.decode(in, out, true);
        String text = withoutMarks(out.flip().toString());
        if (result.isError()) {
            return new FileText(text, undecodable(bytes, text, charset));
        }
        int zero = text.indexOf('\0');
        return new FileText(
                text,
                zero < 0
                        ? null
                        : fault(
                                text,
                                zero,
                                "the file has a character that is not allowed in text (U+0000)",
                                "Save it as UTF-8, or remove the character"));
    }

    /** Files that were joined or saved twice carry the mark more than once. */
    private static String withoutMarks(String text) {
        int start = 0;
        while (text.startsWith("\ufeff", start)) {
            start++;
        }
        return text.substring(start);
    }

    private static Fault undecodable(byte[] bytes, String text, Charset charset) {
        if (!charset.equals(StandardCharsets.UTF_8)) {
            return fault(text, text.length(), "the file is not valid UTF-16", "Save it as UTF-8");
        }
        String message = "the table is not in UTF-8";
        if (text.chars().anyMatch(c -> c > 127)) {
            return fault(
                    text,
                    text.length(),
                    message + " from here on",
                    "Type this character again and save the file as UTF-8");
        }
        return fault(
                text,
                text.length(),
                message,
                new String(bytes, LIKELY).indexOf('\ufffd') >= 0
                        ? "Save it as UTF-8 with the program that wrote it"
                        : "Save it as UTF-8. If it was made on Windows in western Europe: iconv -f WINDOWS-1252 -t UTF-8");
    }

    private static Fault fault(String text, int at, String message, String hint) {
        Place place = Place.of(text, at);
        return new Fault(place.line(), place.column(), message, hint);
    }

    /**
     * A place in a text.
     *
     * @param line from 1
     * @param column from 1, in characters
     */
    record Place(int line, int column) {

        static Place of(String text, int at) {
            int line = 1;
            int start = 0;
            for (int i = 0; i < at; i++) {
                char c = text.charAt(i);
                if (c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'))) {
                    line++;
                    start = i + 1;
                }
            }
            return new Place(line, at - start + 1);
        }
    }
}
