package org.waymark.render.page;

import java.util.List;
import org.waymark.render.PageMeta;
import org.waymark.render.PageView;
import org.waymark.render.Words;
import org.waymark.render.view.NotFoundView;

/** What a server shows at addresses that do not exist. It may be asked for at any depth, so its links are absolute. */
final class NotFoundPage implements PageType {

    static final String ADDRESS = "404.html";

    @Override
    public List<PagePlan> plan(EditionContext edition) {
        return List.of(new PagePlan(ADDRESS, "pages/not-found.ftlh", false, false, NotFoundPage::view));
    }

    private static PageView view(PageContext relative) {
        PageContext page = new PageContext(
                relative.edition(), relative.edition().settings().basePath());
        PageMeta meta = PageMeta.of(ADDRESS, Words.of(page.say("not-found.title")), List.of())
                .shownAnywhere();
        return new NotFoundView(page.frame(meta), HomePage.sections(page));
    }
}
