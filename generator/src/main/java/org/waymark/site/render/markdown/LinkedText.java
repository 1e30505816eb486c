package org.waymark.site.render.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.model.value.LinkFault;
import org.waymark.site.render.words.Html;
import org.waymark.site.render.words.Words;
import org.waymark.text.PlainText;

/** Text that is not Markdown, of any length, with its web addresses as links. */
public final class LinkedText {

    private static final Pattern ADDRESS = Pattern.compile("(?i)\\bhttps?://[^\\s\\p{Z}<>\"'`\\]}|]+");

    private LinkedText() {}

    /** The text on one line. */
    public static Html line(String text) {
        String clean = PlainText.clean(text).strip();
        StringBuilder out = new StringBuilder(clean.length() + 64);
        Matcher address = ADDRESS.matcher(clean);
        int from = 0;
        while (address.find(from)) {
            int end = end(clean, address.start(), address.end());
            String href = clean.substring(address.start(), end);
            out.append(plain(clean.substring(from, address.start())));
            out.append(
                    LinkFault.of(href).isEmpty()
                            ? "<a href=\"" + Html.escaped(href) + "\" rel=\"nofollow ugc\">" + Html.escaped(href)
                                    + "</a>"
                            : Html.escaped(href));
            from = end;
        }
        return Html.trusted(out.append(plain(clean.substring(from))).toString());
    }

    private static Html plain(String text) {
        return new Words(text, null).html();
    }

    /** Where an address ends: before punctuation and before a bracket that was opened before it. */
    private static int end(String text, int start, int matched) {
        int open = 0;
        int end = start;
        while (end < matched && open >= 0) {
            char c = text.charAt(end);
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
            end += open < 0 ? 0 : 1;
        }
        while (end > start && ".,;:!?*_".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }
}
