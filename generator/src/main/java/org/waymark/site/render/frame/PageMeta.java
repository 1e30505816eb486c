package org.waymark.site.render.frame;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.address.Addresses;
import org.waymark.catalogue.address.Edition;
import org.waymark.site.render.words.Words;

/**
 * What the frame of a page depends on.
 *
 * @param address the page's address in its edition, such as {@code datasets/rents.html}
 * @param title its title; null for the home page
 * @param description one or two plain sentences for search engines; may be empty
 * @param breadcrumbs the breadcrumbs between the home page and this page
 * @param editions the editions with this page; fewer than two mean that it has no translations
 * @param file source of the page in the repository, or null if it has none
 * @param listed whether search engines should keep it
 * @param anywhere whether it is shown at any address, like the page for missing ones
 * @param about what it is about, as schema.org describes it; null if it is about nothing in particular
 */
public record PageMeta(
        String address,
        @Nullable Words title,
        String description,
        List<Crumb> breadcrumbs,
        List<Edition> editions,
        @Nullable String file,
        boolean listed,
        boolean anywhere,
        @Nullable Map<String, Object> about) {

    /**
     * A breadcrumb.
     *
     * @param label its label
     * @param address its address in the edition
     */
    public record Crumb(Words label, String address) {}

    /** A page that exists in these editions. */
    public static PageMeta of(String address, @Nullable Words title, List<Edition> editions) {
        return new PageMeta(address, title, "", List.of(), editions, null, true, false, null);
    }

    /** The same with a description. */
    public PageMeta describedAs(String plain) {
        return new PageMeta(address, title, plain, breadcrumbs, editions, file, listed, anywhere, about);
    }

    /** The same below these pages. */
    public PageMeta under(List<Crumb> crumbs) {
        return new PageMeta(address, title, description, crumbs, editions, file, listed, anywhere, about);
    }

    /** The same with this source file. */
    public PageMeta from(@Nullable String source) {
        String known = source == null || source.isEmpty() ? null : source;
        return new PageMeta(address, title, description, breadcrumbs, editions, known, listed, anywhere, about);
    }

    /** The same about what schema.org describes so. */
    public PageMeta about(Map<String, Object> described) {
        return new PageMeta(address, title, description, breadcrumbs, editions, file, listed, anywhere, described);
    }

    /** The same, hidden from search engines. */
    public PageMeta unlisted() {
        return new PageMeta(address, title, description, breadcrumbs, editions, file, false, anywhere, about);
    }

    /** The same, shown at any address that does not exist. */
    public PageMeta shownAnywhere() {
        return new PageMeta(address, title, description, breadcrumbs, editions, file, false, true, about);
    }

    /** How the page refers to the root of the site. */
    String root(Edition edition, String basePath) {
        return anywhere ? basePath : Addresses.root(edition.path(address));
    }
}
