package org.waymark.model;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Addresses that the site needs for pages of its own, whatever a document's permalink asks for. */
public final class ReservedAddresses {

    private static final Set<String> FILES =
            Set.of("index.html", "404.html", "sitemap.xml", "robots.txt", "_headers", "waymark-manifest.json");

    private static final Set<String> BLOG = Set.of("blog/index.html", "blog/archive.html", "blog/atom.xml");

    private static final Set<String> BLOG_FOLDERS = Set.of("blog/index/", "blog/tags/", "blog/authors/");

    private static final Set<String> FOLDERS = folders();

    /** Folders of the site in which documents may have pages too, as far as nothing else lies there. */
    private static final Set<String> SHARED =
            Set.of("cards", "charts", "coverage", "data", "files", "schemas", "search");

    private ReservedAddresses() {}

    private static Set<String> folders() {
        Set<String> folders = new HashSet<>(Set.of("assets", "patterns", "propose"));
        for (Facet facet : Facet.values()) {
            folders.add(facet.path());
        }
        for (Kind kind : Kind.values()) {
            if (!kind.path().isEmpty()) {
                folders.add(kind.path());
            }
        }
        return Set.copyOf(folders);
    }

    /** Whether the site has a folder of this name, so that no edition in another language can lie there. */
    public static boolean isFolder(String name) {
        String folder = name.toLowerCase(Locale.ROOT);
        return FOLDERS.contains(folder) || SHARED.contains(folder);
    }

    /**
     * Whether the address of this record's page belongs to a page that the site makes itself.
     *
     * @param languages the languages of the site, whose editions lie in folders of that name
     */
    public static boolean holds(Entry entry, Collection<String> languages) {
        return holds(entry.kind(), entry.address(), languages);
    }

    /**
     * Whether an address, from the root of an edition, belongs to a page that the site makes itself, so that no record of
     * this kind can have it.
     */
    static boolean holds(Kind kind, String wanted, Collection<String> languages) {
        String address = wanted.toLowerCase(Locale.ROOT);
        if (FILES.contains(address) || address.contains("..")) {
            return true;
        }
        String folder = address.contains("/") ? address.substring(0, address.indexOf('/')) : "";
        boolean foreign = FOLDERS.contains(folder) && !folder.equals(kind.path());
        return foreign
                || languages.stream().anyMatch(language -> language.equalsIgnoreCase(folder))
                || (!kind.path().isEmpty() && address.equals(kind.path() + "/index.html"))
                || BLOG.contains(address)
                || BLOG_FOLDERS.stream().anyMatch(address::startsWith);
    }
}
