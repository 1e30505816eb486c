package org.waymark.site.render.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.address.Edition;
import org.waymark.site.SiteSettings;
import org.waymark.site.render.words.Html;
import org.waymark.site.render.words.Messages;
import org.waymark.site.render.words.Words;
import org.waymark.text.Json;

/** What search engines read of a page, as JSON-LD in the vocabulary of schema.org. */
record StructuredPage(PageMeta page, Edition edition, SiteSettings settings, Messages messages) {

    /** What the page is about, then its breadcrumbs. */
    List<Html> blocks() {
        return Stream.of(page.about(), breadcrumbs())
                .filter(node -> node != null)
                .map(StructuredPage::html)
                .toList();
    }

    /** JSON that cannot end its surrounding element, because it has no {@code <} (JSON-LD 1.1, 7.2.1). */
    private static Html html(Map<String, Object> node) {
        return Html.trusted(Json.line(node).replace("<", "\\u003c"));
    }

    /** The way from the home page; null if there is none or the site's address is not known. */
    private @Nullable Map<String, Object> breadcrumbs() {
        Words title = page.title();
        if (title == null || page.anywhere() || settings.isLocal()) {
            return null;
        }
        List<Map<String, Object>> items = new ArrayList<>();
        add(items, messages.text("nav.home"), "index.html");
        page.breadcrumbs().forEach(crumb -> add(items, crumb.label().text(), crumb.address()));
        add(items, title.text(), page.address());
        return Json.object("@context", "https://schema.org/", "@type", "BreadcrumbList", "itemListElement", items);
    }

    private void add(List<Map<String, Object>> items, String name, String address) {
        items.add(Json.object(
                "@type",
                "ListItem",
                "position",
                items.size() + 1,
                "name",
                name,
                "item",
                settings.published(edition.path(address))));
    }
}
