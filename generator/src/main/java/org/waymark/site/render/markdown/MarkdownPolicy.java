package org.waymark.site.render.markdown;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.owasp.html.AttributePolicy;
import org.owasp.html.ElementPolicy;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;
import org.waymark.model.value.LinkFault;

/** The HTML that is allowed in contributed Markdown. All other elements are dropped, and their text is kept. */
final class MarkdownPolicy {

    private static final Pattern SCHEME = Pattern.compile("^\\s*([A-Za-z][A-Za-z0-9+.\\-]*):");
    private static final Set<String> LINKED = Set.of("http", "https", "mailto");
    private static final Pattern ALIGNMENT = Pattern.compile("left|right|center");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");

    private MarkdownPolicy() {}

    /**
     * @param top the level of the highest heading allowed, from 2 to 6; higher ones are lowered to it
     * @param contributed whether links are marked as not vouched for
     */
    static PolicyFactory of(int top, boolean contributed) {
        HtmlPolicyBuilder policy = new HtmlPolicyBuilder()
                .allowElements("""
                        p br hr blockquote pre code em strong b i del s sup sub kbd abbr ul ol li dl dt dd
                        """.split("\\s+"))
                .allowElements("table", "thead", "tbody", "tr", "th", "td", "caption")
                .allowElements(heading(top), "h1", "h2", "h3", "h4", "h5", "h6")
                .allowElements("a", "section")
                .allowElements(MarkdownPolicy::place, "div", "span")
                .allowElements(MarkdownPolicy::image, "img");
        policy.allowAttributes("start").matching(NUMBER).onElements("ol");
        policy.allowAttributes("title").globally();
        policy.allowAttributes("align").matching(ALIGNMENT).onElements("th", "td");
        policy.allowAttributes("colspan", "rowspan").matching(NUMBER).onElements("th", "td");
        policy.allowAttributes("id", "name").matching(HeadingIds.NAME).globally();
        // The sanitiser also checks schemes itself; the policy below is stricter and knows relative addresses.
        policy.allowUrlProtocols(LINKED.toArray(String[]::new));
        policy.allowAttributes("href").matching(MarkdownPolicy::href).onElements("a");
        policy.allowAttributes("src").matching(MarkdownPolicy::source).onElements("img");
        policy.allowAttributes("alt").onElements("img");
        if (contributed) {
            policy.requireRelsOnLinks("nofollow", "ugc");
        }
        return policy.toFactory();
    }

    private static ElementPolicy heading(int top) {
        return (@Nullable String name, List<String> attributes) -> {
            int level = name == null ? top : name.charAt(1) - '0';
            return "h" + Math.max(top, Math.min(6, level));
        };
    }

    /** Elements that only group are kept if links can lead to them. */
    private static @Nullable String place(@Nullable String name, List<String> attributes) {
        return attributes.contains("id") || attributes.contains("name") ? name : null;
    }

    /**
     * A picture whose address is not allowed is replaced by its description, or dropped without one. A picture without
     * a description gets an empty {@code alt}, because otherwise its file name is read out (WCAG 2.2, H67).
     */
    private static @Nullable String image(@Nullable String name, List<String> attributes) {
        Set<String> given = new HashSet<>();
        for (int i = 0; i < attributes.size(); i += 2) {
            given.add(attributes.get(i));
        }
        if (given.contains("alt")) {
            return name;
        }
        attributes.addAll(List.of("alt", ""));
        return given.contains("src") ? name : null;
    }

    private static @Nullable String href(String element, String attribute, String value) {
        var scheme = SCHEME.matcher(value);
        if (!scheme.find()) {
            return value.startsWith("//") || value.startsWith("\\") ? null : value;
        }
        String whole = whole(value.strip());
        boolean allowed = LINKED.contains(scheme.group(1).toLowerCase(Locale.ROOT))
                && LinkFault.of(whole).isEmpty();
        return allowed ? whole : AttributePolicy.REJECT_ALL_ATTRIBUTE_POLICY.apply(element, attribute, value);
    }

    /**
     * Characters that addresses may not hold (RFC 3986, 2) are percent-encoded; often it is a bracket after the
     * address.
     */
    private static String whole(String address) {
        StringBuilder whole = new StringBuilder(address.length());
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c <= ' ' || "<>\"\\^`{|}".indexOf(c) >= 0) {
                whole.append('%').append(String.format(Locale.ROOT, "%02X", (int) c));
            } else {
                whole.append(c);
            }
        }
        return whole.toString();
    }

    /** Pictures come from the site itself, so that no third party learns who reads a page. */
    private static @Nullable String source(String element, String attribute, String value) {
        return isElsewhere(value)
                ? AttributePolicy.REJECT_ALL_ATTRIBUTE_POLICY.apply(element, attribute, value)
                : value;
    }

    /** Whether an address leads away from the site. */
    static boolean isElsewhere(String address) {
        return SCHEME.matcher(address).find() || address.startsWith("//") || address.startsWith("\\");
    }
}
