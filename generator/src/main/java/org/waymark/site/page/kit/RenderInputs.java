package org.waymark.site.page.kit;

import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.address.SiteLinks;
import org.waymark.catalogue.data.DataFiles;
import org.waymark.catalogue.series.Series;
import org.waymark.site.DeadLinks;
import org.waymark.site.Likeness;
import org.waymark.site.Offers;
import org.waymark.site.Published;
import org.waymark.site.render.frame.Sharing;
import org.waymark.site.render.markdown.Markdown;
import org.waymark.site.render.template.Templates;
import org.waymark.site.theme.AssetUrls;

/**
 * What the pages are made from.
 *
 * @param templates the theme's templates
 * @param markdown makes HTML of contributed text
 * @param links the targets of links in texts
 * @param assets where the theme's other files are published
 * @param files the catalogue's own data files
 * @param series the series of the indicators, by slug
 * @param before the site as it was published before
 * @param likeness which datasets are similar
 * @param deadLinks which links are known not to work
 * @param sharing keeps the pictures of pages; null where pages have none
 * @param offers the files for programs that belong to a page
 */
public record RenderInputs(
        Templates templates,
        Markdown markdown,
        SiteLinks links,
        AssetUrls assets,
        DataFiles files,
        SortedMap<String, Series> series,
        Published before,
        Likeness likeness,
        DeadLinks deadLinks,
        @Nullable Sharing sharing,
        Offers offers) {}
