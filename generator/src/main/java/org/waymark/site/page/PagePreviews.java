package org.waymark.site.page;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.waymark.catalogue.address.Addresses;
import org.waymark.catalogue.address.Edition;
import org.waymark.catalogue.enrich.Graph;
import org.waymark.model.Facet;
import org.waymark.site.PagePreview;
import org.waymark.site.SiteSettings;
import org.waymark.site.page.kit.EditionContext;
import org.waymark.site.page.kit.PageContext;
import org.waymark.site.page.kit.PagePlan;
import org.waymark.site.page.kit.PageType;
import org.waymark.site.page.kit.RenderInputs;
import org.waymark.site.render.markdown.InertPage;

/** Makes a few pages, in the default edition, without making a site. */
public final class PagePreviews {

    private PagePreviews() {}

    /**
     * Makes pages.
     *
     * @param wanted the addresses of pages from the root of the edition; others are left out
     * @param style the site's style sheet
     * @param whole whether a page is shown with its frame; otherwise only its main part
     * @return the pages by their addresses
     */
    public static Map<String, PagePreview> of(
            Graph graph, SiteSettings settings, RenderInputs inputs, Set<String> wanted, String style, boolean whole) {
        Edition edition = settings.editions().get(0);
        EditionContext context = EditionContext.of(graph, settings, List.of(edition), inputs)
                .findFirst()
                .orElseThrow();
        Map<String, PagePreview> pages = new TreeMap<>();
        for (PageType type : Sections.ALL) {
            for (PagePlan plan : type.plan(context)) {
                if (wanted.contains(plan.address()) && !pages.containsKey(plan.address())) {
                    PageContext page =
                            new PageContext(context, Addresses.root(edition.path(plan.address())), plan.address());
                    byte[] made = inputs.templates()
                            .render(plan.template(), plan.content().apply(page).view());
                    String html = new String(made, StandardCharsets.UTF_8);
                    pages.put(plan.address(), InertPage.of(html, style, whole));
                }
            }
        }
        return pages;
    }

    /**
     * The addresses of pages that show what a theme looks like: the most visited ones, and one for each kind of record.
     */
    public static Set<String> samples(Graph graph) {
        Set<String> samples = new LinkedHashSet<>(List.of("index.html", "datasets/index.html"));
        graph.values(Facet.THEME).values().stream().limit(1).forEach(theme -> samples.add(theme.address()));
        graph.catalogue()
                .entries()
                .values()
                .forEach(records -> records.values().stream().limit(1).forEach(entry -> samples.add(entry.address())));
        return samples;
    }
}
