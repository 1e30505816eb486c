package org.waymark.site.page.embed;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.site.page.kit.EditionContext;

/**
 * What the classes in the pictures of charts look like on light pages, for files outside the site: rules from the style
 * sheet, without variables and without what only browsers know.
 *
 * @param sheet the rules
 * @param paper the colour behind everything
 */
record ChartStyle(String sheet, String paper) {

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
    private static final Pattern BLOCK = Pattern.compile("([^{};]*)\\{|([^{};]+);|\\}");
    private static final Pattern VARIABLE = Pattern.compile("var\\((--[\\w-]+)\\)");
    private static final Pattern SELECTOR = Pattern.compile("(?!\\.spark)[\\w., -]*\\.c-[\\w., -]*|\\.chart text");
    private static final Pattern EITHER = Pattern.compile("(.*):is\\(([^()]*)\\)");
    private static final Pattern DRAWN = Pattern.compile(
            "(fill|stroke|stroke-width|stroke-dasharray|stroke-linejoin|stroke-linecap|paint-order" + "|font-weight)");

    /** That of the theme. */
    static ChartStyle of(EditionContext edition) {
        return edition.common(ChartStyle.class, context -> of(context.assets().text("css/embed.css")));
    }

    /** That of a style sheet. Rules for some media only are left out. */
    static ChartStyle of(String css) {
        Map<String, String> tokens = new HashMap<>();
        StringBuilder rules = new StringBuilder();
        StringBuilder rule = new StringBuilder();
        String selector = "";
        int within = 0; // how deep in what is left out
        Matcher part = BLOCK.matcher(COMMENT.matcher(css).replaceAll(""));
        while (part.find()) {
            if (part.group(1) != null) {
                String head = part.group(1).strip();
                if (within > 0 || (head.startsWith("@") && !head.startsWith("@layer"))) {
                    within++;
                } else {
                    selector = head;
                }
            } else if (part.group(2) == null && within > 0) {
                within--;
            } else if (part.group(2) == null) {
                String plain = plain(selector);
                if (rule.length() > 0 && SELECTOR.matcher(plain).matches()) {
                    rules.append(plain).append('{').append(rule).append("}\n");
                }
                rule.setLength(0);
                selector = "";
            } else if (within == 0) {
                declare(part.group(2), selector, tokens, rule);
            }
        }
        return new ChartStyle(resolved(rules.toString(), tokens), resolved("var(--paper)", tokens));
    }

    private static void declare(String text, String selector, Map<String, String> tokens, StringBuilder rule) {
        int colon = text.indexOf(':');
        String name = colon < 0 ? "" : text.substring(0, colon).strip();
        String value = text.substring(colon + 1).strip();
        if (selector.equals(":root") && name.startsWith("--")) {
            tokens.put(name, value);
        } else if (DRAWN.matcher(name).matches()) {
            rule.append(name).append(':').append(value).append(';');
        }
    }

    /** A selector without {@code :is}, which drawing programs do not know. */
    private static String plain(String selector) {
        Matcher either = EITHER.matcher(selector);
        if (!either.matches()) {
            return selector.replaceAll("\\s+", " ");
        }
        StringBuilder all = new StringBuilder();
        for (String one : either.group(2).split(",")) {
            all.append(all.length() == 0 ? "" : ", ").append(either.group(1)).append(one.strip());
        }
        return all.toString();
    }

    /** Values of variables may have variables; what has none is the colour of the text. */
    private static String resolved(String text, Map<String, String> tokens) {
        String all = text;
        for (int i = 0; i < 4 && all.contains("var("); i++) {
            all = VARIABLE.matcher(all)
                    .replaceAll(found -> Matcher.quoteReplacement(
                            Objects.requireNonNullElse(tokens.get(found.group(1)), "currentColor")));
        }
        return all.replaceAll("[<&]", "");
    }
}
