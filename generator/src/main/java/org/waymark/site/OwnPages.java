package org.waymark.site;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.waymark.model.Facet;
import org.waymark.model.Kind;

/** Tells by an address, from the root of an edition, whether the site may make a page there that is no record's. */
public final class OwnPages {

    private static final Set<String> FILES = Set.of(
            "index.html",
            "404.html",
            "search.html",
            "coverage.html",
            "sitemap.xml",
            "robots.txt",
            "waymark-manifest.json",
            "blog/archive.html",
            "blog/atom.xml");

    private static final Pattern LIST =
            Pattern.compile("[a-z-]+/index(?:/[0-9]{1,6})?\\.html|[a-z-]+/[0-9]{1,6}\\.html");
    private static final Set<String> FOLDERS = folders();

    private OwnPages() {}

    private static Set<String> folders() {
        Set<String> folders = new HashSet<>(Set.of(
                "coverage/",
                "propose/",
                "patterns/",
                "schemas/",
                "search/",
                "charts/",
                "cards/",
                "files/",
                "blog/tags/",
                "blog/authors/",
                "gaps/kind/",
                "gaps/theme/",
                "gaps/status/",
                "gaps/population/"));
        for (Facet facet : Facet.values()) {
            folders.add(facet.path() + "/");
        }
        return Set.copyOf(folders);
    }

    /** Whether there may be such a page. */
    public static boolean mayBe(String address) {
        String lower = address.toLowerCase(Locale.ROOT);
        if (FILES.contains(lower) || FOLDERS.stream().anyMatch(lower::startsWith)) {
            return true;
        }
        String folder = lower.contains("/") ? lower.substring(0, lower.indexOf('/')) : "";
        return LIST.matcher(lower).matches() && isKind(folder);
    }

    private static boolean isKind(String folder) {
        for (Kind kind : Kind.values()) {
            if (!folder.isEmpty() && kind.path().equals(folder)) {
                return true;
            }
        }
        return false;
    }
}
