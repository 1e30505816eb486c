package org.waymark.site.theme;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins ECMAScript modules, so that readers fetch one file. {@code js/search/index.js} and all that it imports become
 * {@code js/search.js}; the modules are published too. They must use a simple style: named imports and exports without
 * renaming, each on its own lines, and top-level names that are unique. Otherwise the joined file only refers to the
 * modules.
 */
public final class ModuleBundle {

    private static final Pattern ENTRY = Pattern.compile("(?<base>js/[^/]+)/index\\.js");

    private static final Pattern IMPORT = Pattern.compile(
            "(?m)^import\\s*+\\{(?<names>[^{}]*+)\\}\\s*+from\\s*+['\"](?<from>\\.\\.?/[^'\"\\n]++)['\"];?\\n");

    private static final Pattern OTHER_IMPORT =
            Pattern.compile("(?m)^(?:import|export)\\b[^\\n]*?\\bfrom\\b|^import\\b|^export\\s+default\\b");

    private static final Pattern DECLARATION = Pattern.compile(
            "(?m)^(?<export>export\\s+)?(?:async\\s+)?(?:function\\*?|class|const|let|var)\\s+(?<name>[\\w$]+)");

    private static final Pattern EXPORT_LIST = Pattern.compile("(?m)^export\\s*+\\{[^{}]*+\\};?\\n");

    /** Comments on separate lines. */
    private static final Pattern COMMENT =
            Pattern.compile("(?m)^[ \\t]*+(?://[^\\n]*+|/\\*\\*(?s:.*?)\\*/[ \\t]*+)\\n");

    private static final Pattern SPACE = Pattern.compile("(?m)^[ \\t]*+\\n|^[ \\t]++");

    private final Map<String, byte[]> assets;
    private final Set<String> done = new LinkedHashSet<>();
    private final Set<String> names = new HashSet<>();
    private final StringBuilder joined = new StringBuilder();
    private boolean plain = true;

    private ModuleBundle(Map<String, byte[]> assets) {
        this.assets = assets;
    }

    /** The assets, plus one for each folder of modules with an {@code index.js}. */
    public static SortedMap<String, byte[]> with(SortedMap<String, byte[]> assets) {
        SortedMap<String, byte[]> all = new TreeMap<>(assets);
        for (String path : assets.keySet()) {
            Matcher entry = ENTRY.matcher(path);
            if (entry.matches()) {
                String base = entry.group("base");
                all.putIfAbsent(
                        base + ".js", new ModuleBundle(assets).join(path, base).getBytes(StandardCharsets.UTF_8));
            }
        }
        return all;
    }

    private String join(String entry, String base) {
        add(entry, true);
        if (!plain) {
            return "export * from './" + base.substring(base.lastIndexOf('/') + 1) + "/index.js';\n";
        }
        return joined.toString();
    }

    /** Adds a module after those that it imports. */
    private void add(String path, boolean entry) {
        byte[] content = assets.get(path);
        if (content == null) {
            plain = false;
            return;
        }
        if (!plain || !done.add(path)) {
            return;
        }
        String text = COMMENT.matcher(new String(content, StandardCharsets.UTF_8).replace("\r\n", "\n"))
                .replaceAll("");
        Matcher imports = IMPORT.matcher(text);
        List<String> imported = new ArrayList<>();
        while (imports.find()) {
            plain &= !imports.group("names").contains(" as ");
            imported.add(new AssetReference(0, 0, imports.group("from"), true).target(path));
        }
        imported.forEach(each -> add(each, false));
        String body = IMPORT.matcher(text).replaceAll("");
        plain &= !OTHER_IMPORT.matcher(body).find();
        String flat = flat(named(body));
        joined.append(entry ? flat : EXPORT_LIST.matcher(flat).replaceAll("").replaceAll("(?m)^export\\s+", ""));
    }

    /** Removes empty lines and indentation, except within texts of several lines. */
    private static String flat(String body) {
        boolean runsOn =
                body.lines().anyMatch(line -> line.chars().filter(c -> c == '`').count() % 2 == 1);
        return runsOn ? body : SPACE.matcher(body).replaceAll("");
    }

    /** Collects the names that a module declares. */
    private String named(String body) {
        Matcher declared = DECLARATION.matcher(body);
        while (declared.find()) {
            plain &= names.add(declared.group("name"));
        }
        return body;
    }
}
