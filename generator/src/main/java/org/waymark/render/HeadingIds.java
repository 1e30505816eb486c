package org.waymark.render;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Addresses within a text: each heading gets an {@code id} made from its words, so that {@code glossary.html#licence}
 * leads to it. A heading that ends in <code>{#licence}</code>, as Pandoc and kramdown have it, says its own, so that a
 * translation can keep the addresses of the original.
 *
 * <p>Ids are given after the text was sanitised, when whatever its writer put into raw HTML is gone. The same text gets
 * the same ids on every build.
 */
final class HeadingIds {

    private static final Pattern OWN = Pattern.compile("\\s*\\{#([a-z0-9][a-z0-9-]{0,79})}\\s*$");
    private static final int LONGEST = 80;

    /** Ids that the pages of posts and free pages have already; those of footnotes begin with {@code text-fn}. */
    private static final Set<String> TAKEN = Set.of("content", "tags-heading");

    private final String html;
    private final StringBuilder out;
    private final Set<String> taken = new HashSet<>(TAKEN);
    private final Set<String> given = new LinkedHashSet<>();

    private HeadingIds(String html) {
        this.html = html;
        this.out = new StringBuilder(html.length() + 256);
    }

    /** Sanitised markup with an id on each of its headings. */
    static Html added(Html html) {
        HeadingIds ids = new HeadingIds(html.toString());
        return ids.run() ? Html.trusted(ids.out.toString()) : html;
    }

    /** The ids that {@link #added} gives, in the order of the headings. */
    static Set<String> of(Html html) {
        HeadingIds ids = new HeadingIds(html.toString());
        ids.run();
        return ids.given;
    }

    private boolean run() {
        int copied = 0;
        int open = html.indexOf("<h");
        while (open >= 0) {
            int end = heading(open);
            if (end > 0) {
                out.append(html, copied, open);
                write(open, end);
                copied = end;
            }
            open = html.indexOf("<h", Math.max(end, open + 2));
        }
        out.append(html, copied, html.length());
        return !given.isEmpty();
    }

    /** Where the heading that opens here closes; 0 where none opens: the sanitiser writes no attribute but a title. */
    private int heading(int open) {
        char level = open + 3 < html.length() ? html.charAt(open + 2) : ' ';
        boolean tag = level >= '1' && level <= '6' && " >".indexOf(html.charAt(open + 3)) >= 0;
        return tag ? Math.max(0, html.indexOf("</h" + level + ">", open)) : 0;
    }

    private void write(int open, int end) {
        int start = html.indexOf('>', open) + 1;
        String content = html.substring(start, end);
        Matcher own = OWN.matcher(content);
        boolean says = own.find();
        String shown = says ? content.substring(0, own.start()) : content;
        String id = unique(says ? own.group(1) : slug(Excerpt.of(Html.trusted(shown), LONGEST)));
        given.add(id);
        out.append(html, open, start - 1)
                .append(" id=\"")
                .append(Html.escaped(id))
                .append("\">");
        out.append(shown);
    }

    private String unique(String wanted) {
        String base = wanted.isEmpty() ? "section" : wanted;
        String id = base;
        for (int i = 2; !taken.add(id); i++) {
            id = base + "-" + i;
        }
        return id;
    }

    /** Letters and digits of any script in lower case, hyphens between. */
    private static String slug(String words) {
        StringBuilder slug = new StringBuilder(words.length());
        Normalizer.normalize(words, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(c -> c != '\'' && c != '’' && c != '…')
                .forEach(c -> {
                    if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
                        slug.appendCodePoint(c);
                    } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
                        slug.append('-');
                    }
                });
        int last = slug.length() - 1;
        return last >= 0 && slug.charAt(last) == '-' ? slug.substring(0, last) : slug.toString();
    }
}
