package org.waymark.index.format;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.bytes.ByteReader;
import org.waymark.bytes.ByteWriter;

/**
 * What a list of results shows of a record.
 *
 * @param title in the edition's language, or what it falls back to
 * @param address of its page from the root of the edition
 * @param publisher the name of who publishes it; empty where nobody does
 * @param summary the beginning of its description; may be empty
 * @param modified when its data last changed, as an ISO 8601 date of any precision; empty where it is not known
 * @param access the id of its access level; empty where it has none
 * @param formats the ids of its files' formats, each once
 */
public record Card(
        String title,
        String address,
        String publisher,
        String summary,
        String modified,
        String access,
        List<String> formats) {

    private static final String PAGE = ".html";

    /** The card without its summary and date: it is shorter, and changes less often. */
    public Card brief() {
        return new Card(title, address, publisher, "", "", access, formats);
    }

    /** The card without its date, the part that changes most often. */
    public Card undated() {
        return new Card(title, address, publisher, summary, "", access, formats);
    }

    /** Appends the card. An address that follows from the title takes next to no room. */
    public void write(ByteWriter out, String folder) {
        out.text(title);
        String derived = folder + derived(title);
        if (address.startsWith(derived)
                && address.endsWith(PAGE)
                && address.length() >= derived.length() + PAGE.length()) {
            out.u8(1).text(address.substring(derived.length(), address.length() - PAGE.length()));
        } else {
            out.u8(0).text(address);
        }
        out.text(publisher).text(summary).text(modified).text(access).text(String.join(" ", formats));
    }

    /** Reads a card of a record whose pages lie in {@code folder}, which ends in a slash or is empty. */
    public static Card read(ByteReader in, String folder) {
        String title = in.text();
        boolean derives = in.u8() == 1;
        String address = in.text();
        String publisher = in.text();
        String summary = in.text();
        String modified = in.text();
        String access = in.text();
        String formats = in.text();
        return new Card(
                title,
                derives ? folder + derived(title) + address + PAGE : address,
                publisher,
                summary,
                modified,
                access,
                formats.isEmpty() ? List.of() : List.of(formats.split(" ")));
    }

    /** Where in a file the card of each document begins; leaves the reader behind the last. */
    public static Map<Integer, Integer> places(ByteReader in) {
        Map<Integer, Integer> places = new HashMap<>();
        int id = 0;
        for (int left = in.count(); left > 0; left--) {
            id += in.number();
            int length = in.count();
            places.put(id, in.position());
            in.seek(in.position() + length);
        }
        return places;
    }

    /** A title as the beginning of an address: ASCII letters and digits in lower case, hyphens for all else between. */
    static String derived(String title) {
        StringBuilder out = new StringBuilder(title.length());
        for (int i = 0; i < title.length(); i++) {
            char c = title.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                out.append((char) (c + 32));
            } else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                out.append(c);
            } else if (!out.isEmpty() && out.charAt(out.length() - 1) != '-') {
                out.append('-');
            }
        }
        int end = out.length();
        return end > 0 && out.charAt(end - 1) == '-' ? out.substring(0, end - 1) : out.toString();
    }
}
