package org.waymark.site.page.moved;

import java.util.ArrayList;
import java.util.List;
import org.waymark.model.Entry;
import org.waymark.site.page.kit.EditionContext;
import org.waymark.site.page.kit.LinkView;
import org.waymark.site.page.kit.PageContext;
import org.waymark.site.page.kit.PagePlan;
import org.waymark.site.page.kit.PageType;
import org.waymark.site.render.frame.PageMeta;
import org.waymark.site.render.template.PageView;

/**
 * A page at each old address of a record that leads to the record. Redirects of posts and free pages are made with
 * them.
 */
public final class RedirectPages implements PageType {

    @Override
    public List<PagePlan> plan(EditionContext edition) {
        List<PagePlan> plans = new ArrayList<>();
        edition.catalogue().entries().forEach((kind, entries) -> {
            if (!kind.isBaked()) {
                entries.values().forEach(entry -> plan(entry, plans));
            }
        });
        return plans;
    }

    private static void plan(Entry entry, List<PagePlan> plans) {
        for (String address : entry.formerAddresses()) {
            plans.add(PagePlan.of(address, "pages/redirect.ftlh", page -> view(entry, address, page))
                    .unlisted());
        }
    }

    private static PageView view(Entry entry, String address, PageContext page) {
        LinkView target = page.entry(entry);
        PageMeta meta = PageMeta.of(address, target.label(), List.of()).unlisted();
        String path = page.edition().edition().path(entry.address());
        return new RedirectView(
                page.frame(meta), target, page.edition().settings().published(path));
    }
}
