package org.waymark.site;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.waymark.catalogue.address.OwnAddresses;
import org.waymark.catalogue.address.SiteLinks;
import org.waymark.model.Loaded;
import org.waymark.model.Site;
import org.waymark.model.record.Article;
import org.waymark.model.record.Page;

/**
 * The editorial part of a catalogue.
 *
 * @param root the catalogue's root, to which the paths of the records' files are relative
 * @param site what is said about the whole
 * @param articles the posts that could be read, also those held back
 * @param pages the free pages that could be read, also those held back
 * @param links where links in texts lead
 * @param assets paths of the assets that are published, from the root of the assets
 */
public record Editorial(
        Path root,
        Site site,
        Collection<Article> articles,
        Collection<Page> pages,
        SiteLinks links,
        Set<String> assets) {

    private static final String ASSETS = "content/assets/";

    /** What was loaded from the repository in {@code root}. */
    public static Editorial of(Path root, Loaded loaded) {
        return of(root, loaded, SiteLinks.of(loaded, new OwnAddresses(List.of())));
    }

    /** The same, where it is known already where links lead. */
    public static Editorial of(Path root, Loaded loaded, SiteLinks links) {
        Set<String> assets = new TreeSet<>();
        loaded.assets().stream()
                .filter(path -> path.startsWith(ASSETS))
                .forEach(path -> assets.add(path.substring(ASSETS.length())));
        return new Editorial(
                root,
                loaded.catalogue().site(),
                loaded.catalogue().all(Article.class),
                loaded.catalogue().all(Page.class),
                links,
                assets);
    }
}
