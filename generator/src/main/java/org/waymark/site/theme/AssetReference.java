package org.waymark.site.theme;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.site.SitePath;

/**
 * A relative reference from one asset to another.
 *
 * @param start where the name begins in the text, which is decoded as ISO 8859-1 so that any bytes survive
 * @param end where it ends, before a query or fragment
 * @param name the reference as written, without query and fragment
 * @param required whether it must lead to an asset; a URL in a script may also lead elsewhere in the site
 */
record AssetReference(int start, int end, String name, boolean required) {

    /**
     * CSS Syntax Module Level 3, section 4: comments and strings are skipped; {@code url(…)} and the string of an
     * {@code @import} are references. Every loop is possessive or ends with the text, so that no style sheet takes
     * long.
     */
    private static final Pattern CSS = Pattern.compile("""
            (?s)/\\*(?:.*?\\*/|.*+)\
            |(?i:url)\\(\\s*+(?:"(?<u1>[^"\\n]*+)"|'(?<u2>[^'\\n]*+)'|(?<u3>[^\\s"'()]*+)\\s*+\\))\
            |(?i:@import)\\s++(?:"(?<i1>[^"\\n]*+)"|'(?<i2>[^'\\n]*+)')\
            |"[^"\\\\\\n]*+(?:\\\\.[^"\\\\\\n]*+)*+"?+\
            |'[^'\\\\\\n]*+(?:\\\\.[^'\\\\\\n]*+)*+'?+""");

    /**
     * ECMAScript modules: {@code import … from}, {@code export … from}, {@code import "…"}, {@code import("…")} and
     * {@code new URL("…", import.meta.url)}, if the reference begins with a dot. Comment lines are skipped.
     */
    private static final Pattern MODULE = Pattern.compile("""
            (?m)^[ \\t]*+(?://|/?\\*)[^\\n]*+\
            |(?=[fi])\\b(?:from\\s*+|import\\s*+(?:\\(\\s*+)?+)(?:"(?<i1>\\.\\.?/[^"\\n]*+)"|'(?<i2>\\.\\.?/[^'\\n]*+)')\
            |(?=n)\\bnew\\s++URL\\(\\s*+(?:"(?<o1>\\.[^"\\n]*+)"|'(?<o2>\\.[^'\\n]*+)')\\s*+,\\s*+import\\.meta\\.url""");

    private static final Pattern SCHEME = Pattern.compile("(?s)[A-Za-z][A-Za-z0-9+.-]*+:.*+");

    /** The relative references of an asset, in the order of the text; none if it is neither CSS nor JavaScript. */
    static List<AssetReference> in(String logical, String text) {
        if (isStyleSheet(logical)) {
            return find(CSS.matcher(text), "u1", "u2", "u3", "i1", "i2");
        }
        if (isScript(logical)) {
            return find(MODULE.matcher(text), "i1", "i2", "o1", "o2");
        }
        return List.of();
    }

    /** Whether an asset of this name can refer to others. */
    static boolean mayRefer(String logical) {
        return isStyleSheet(logical) || isScript(logical);
    }

    /** The logical path of the target; empty if it is outside the assets. */
    String target(String from) {
        List<String> folders =
                new ArrayList<>(Arrays.asList(SitePath.folder(from).split("/")));
        folders.remove("");
        String utf8 = new String(name.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        for (String step : utf8.split("/", -1)) {
            if (step.equals("..")) {
                if (folders.isEmpty()) {
                    return "";
                }
                folders.remove(folders.size() - 1);
            } else if (!step.equals(".")) {
                folders.add(step);
            }
        }
        return String.join("/", folders);
    }

    private static boolean isStyleSheet(String logical) {
        return logical.endsWith(".css");
    }

    private static boolean isScript(String logical) {
        return logical.endsWith(".js") || logical.endsWith(".mjs");
    }

    private static List<AssetReference> find(Matcher matcher, String... groups) {
        List<AssetReference> found = new ArrayList<>();
        while (matcher.find()) {
            for (String group : groups) {
                String reference = matcher.group(group);
                if (reference != null) {
                    add(found, matcher.start(group), reference, !group.startsWith("o"));
                }
            }
        }
        return found;
    }

    private static void add(List<AssetReference> found, int start, String reference, boolean required) {
        int end = 0;
        while (end < reference.length() && reference.charAt(end) != '?' && reference.charAt(end) != '#') {
            end++;
        }
        String name = reference.substring(0, end);
        boolean elsewhere = name.startsWith("/") || SCHEME.matcher(name).matches();
        boolean folder = name.endsWith("/") || name.endsWith("/..") || name.equals("..") || name.equals(".");
        if (!name.isEmpty() && !elsewhere && !folder) {
            found.add(new AssetReference(start, start + end, name, required));
        }
    }
}
