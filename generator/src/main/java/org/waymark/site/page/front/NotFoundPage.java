package org.waymark.site.page.front;

import java.util.List;
import org.waymark.site.page.kit.EditionContext;
import org.waymark.site.page.kit.PageContext;
import org.waymark.site.page.kit.PagePlan;
import org.waymark.site.page.kit.PageType;
import org.waymark.site.render.frame.PageMeta;
import org.waymark.site.render.template.PageView;
import org.waymark.site.render.words.Words;

/**
 * The page that a server shows at addresses that do not exist. It may be shown at any depth, so its links are absolute.
 * Each edition has one, for servers that look for the nearest such page; other servers show the main one, which links
 * to the others.
 */
public final class NotFoundPage implements PageType {

    static final String ADDRESS = "404.html";

    @Override
    public List<String> addresses() {
        return List.of(ADDRESS);
    }

    @Override
    public List<PagePlan> plan(EditionContext edition) {
        return List.of(
                PagePlan.of(ADDRESS, "pages/not-found.ftlh", NotFoundPage::view).unlisted());
    }

    private static PageView view(PageContext relative) {
        PageContext page = new PageContext(
                relative.edition(), relative.edition().settings().basePath(), ADDRESS);
        PageMeta meta = page.meta(ADDRESS, Words.of(page.say("not-found.title")))
                .describedAs(page.say("not-found.text"))
                .shownAnywhere();
        return new NotFoundView(page.frame(meta), HomePage.sections(page));
    }
}
