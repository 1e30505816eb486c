package org.waymark.search.format;

import java.util.List;
import org.waymark.bytes.ByteWriter;

/**
 * A record as a list of search results shows it.
 *
 * @param title in the edition's language or its fallback
 * @param address of its page from the root of the edition
 * @param publisher the name of its publisher; empty if it has none
 * @param summary the beginning of its description; may be empty
 * @param modified when its data last changed, as an ISO 8601 date of any precision; empty if unknown
 * @param access the id of its access level; empty if it has none
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

    /** The card without its summary and date, which is shorter and changes less often. */
    public Card brief() {
        return new Card(title, address, publisher, "", "", access, formats);
    }

    /** The card without its date, the part that changes most often. */
    public Card undated() {
        return new Card(title, address, publisher, summary, "", access, formats);
    }

    /** Appends the card. An address that can be derived from the title takes almost no space. */
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

    /**
     * A title as the beginning of an address: ASCII letters and digits in lower case, with hyphens for everything
     * between.
     */
    public static String derived(String title) {
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
