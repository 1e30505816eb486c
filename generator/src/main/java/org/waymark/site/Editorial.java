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
 * @param site the settings of the site
 * @param articles the posts that could be read, including those not to be published
 * @param pages the free pages that could be read, including those not to be published
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

    /** The editorial part of a catalogue in {@code root}. */
    public static Editorial of(Path root, Loaded loaded) {
        return of(root, loaded, SiteLinks.of(loaded, new OwnAddresses(List.of())));
    }

    /** The editorial part of a catalogue in {@code root}, with known targets of links. */
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
