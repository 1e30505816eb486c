package org.waymark.site.render.markdown;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.site.render.words.Html;

/**
 * Addresses within a text: each heading gets an {@code id} made from its words, so that {@code glossary.html#licence}
 * leads to it. A heading can set its own id with <code>{#licence}</code> at its end, as in Pandoc and kramdown, so that
 * a translation can keep the addresses of the original. HTML elements can do so with {@code id} or {@code name}.
 *
 * <p>Ids are assigned after sanitising. They never repeat each other or the page's own ids: a later one gets a number.
 * The same text gets the same ids in every build.
 */
final class HeadingIds {

    /** Valid ids: names without blanks, quotes and special characters. */
    static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N}\\p{M}_.:-]{0,79}");

    private static final Pattern OWN = Pattern.compile("\\s*\\{#(" + NAME + ")(?:\\s[\\w .=-]*+)?}\\s*$");
    private static final Pattern FOOTNOTE = Pattern.compile("fn(?:ref)?-[0-9]{1,4}(?:-[0-9]{1,4})?");

    /** In sanitised markup quotation marks in text are escaped, so matches can only be attributes. */
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]*+)\"");

    private static final Pattern FRAGMENT = Pattern.compile(" href=\"#([^\"]*+)\"");
    private static final int LONGEST = 80;

    /** Ids that the pages of posts and free pages already have; those of footnotes begin with {@code text-fn}. */
    private static final Set<String> TAKEN = Set.of("content", "menu", "search", "tags-heading", "neighbours-heading");

    private final String text;
    private final boolean editorial;
    private final Set<String> taken = new HashSet<>(TAKEN);

    /** For each repeated id, the last number that was added to it. */
    private final Map<String, Integer> counts = new HashMap<>();

    /** The ids in the text, and their ids on the page. */
    private final Map<String, String> given = new LinkedHashMap<>();

    private HeadingIds(String text, boolean editorial) {
        this.text = text;
        this.editorial = editorial;
    }

    /**
     * Adds ids to sanitised markup, and adapts the links within it.
     *
     * @param text a prefix that separates its ids from those of other texts on the page
     * @param editorial whether it is the text of a post or page: then ids have no prefix and all headings get one;
     *     otherwise headings get ids only if the text links to places in itself
     */
    static String added(String html, String text, boolean editorial) {
        boolean links = html.contains(" href=\"#");
        if (!editorial && !links && !html.contains(" id=\"")) {
            return html;
        }
        HeadingIds ids = new HeadingIds(text, editorial);
        String named = ids.written(html);
        return ids.linked(editorial || links ? ids.headings(named) : named);
    }

    /** The ids in markup. */
    static Set<String> of(String html) {
        Set<String> found = new HashSet<>();
        ID.matcher(html).results().forEach(id -> found.add(unescaped(id.group(1))));
        return found;
    }

    /** Keeps ids that the writer chose; if two are the same, the first. */
    private String written(String html) {
        return ID.matcher(html).replaceAll(id -> attribute("id", unique(unescaped(id.group(1)))));
    }

    private String headings(String html) {
        StringBuilder out = new StringBuilder(html.length() + 256);
        int copied = 0;
        int open = html.indexOf("<h");
        while (open >= 0) {
            int end = heading(html, open);
            if (end > 0) {
                out.append(html, copied, open);
                heading(html, open, end, out);
                copied = end;
            }
            open = html.indexOf("<h", Math.max(end, open + 2));
        }
        return out.append(html, copied, html.length()).toString();
    }

    /** Where the heading that opens here closes; 0 if none opens. */
    private static int heading(String html, int open) {
        char level = open + 3 < html.length() ? html.charAt(open + 2) : ' ';
        boolean tag = level >= '1' && level <= '6' && " >".indexOf(html.charAt(open + 3)) >= 0;
        return tag ? Math.max(0, html.indexOf("</h" + level + ">", open)) : 0;
    }

    private void heading(String html, int open, int end, StringBuilder out) {
        int start = html.indexOf('>', open) + 1;
        String content = html.substring(start, end);
        String tag = html.substring(open, start - 1);
        Matcher own = OWN.matcher(content);
        boolean says = own.find();
        String shown = says ? content.substring(0, own.start()) : content;
        boolean has = tag.contains(" id=\"");
        out.append(tag);
        if (!has) {
            String wanted = says ? own.group(1) : slug(Excerpt.of(Html.trusted(shown), LONGEST));
            out.append(" id=\"").append(Html.escaped(unique(wanted))).append('"');
        }
        out.append('>').append(shown);
    }

    private String linked(String html) {
        return FRAGMENT.matcher(html).replaceAll(link -> {
            String written = unescaped(link.group(1));
            String id = given.get(written);
            String decoded = id == null ? given.get(decoded(written)) : id;
            return decoded == null ? Matcher.quoteReplacement(link.group()) : attribute("href", "#" + decoded);
        });
    }

    private static String attribute(String name, String value) {
        return Matcher.quoteReplacement(" " + name + "=\"" + Html.escaped(value) + "\"");
    }

    private String unique(String wanted) {
        String base = wanted.isEmpty() ? "section" : wanted;
        String own = base;
        if (FOOTNOTE.matcher(base).matches()) {
            own = text + "-" + base;
        } else if (!editorial) {
            own = text + "--" + base; // the page's own ids never have two hyphens
        }
        String id = own;
        while (!taken.add(id)) {
            id = own + "-" + counts.merge(own, 2, (last, ignored) -> last + 1);
        }
        given.putIfAbsent(base, id);
        return id;
    }

    private static String unescaped(String attribute) {
        return attribute.indexOf('&') < 0 ? attribute : org.jsoup.parser.Parser.unescapeEntities(attribute, true);
    }

    private static String decoded(String fragment) {
        try {
            return URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return fragment;
        }
    }

    /** Letters and digits of any script in lower case, joined by hyphens. */
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
