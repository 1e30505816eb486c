package org.waymark.render.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Dataset;
import org.waymark.model.Link;
import org.waymark.model.Standard;
import org.waymark.model.Term;
import org.waymark.render.Html;
import org.waymark.render.PageMeta;
import org.waymark.render.PageView;
import org.waymark.render.Words;
import org.waymark.render.view.EntryItem;
import org.waymark.render.view.LinkView;
import org.waymark.render.view.StandardView;

/** Standards, taxonomies and frameworks, and a page for each. */
final class StandardPages implements PageType {

    private static final EntryIndex INDEX = new EntryIndex("standards", "standards.count");

    private static final Set<String> PLACED = Set.of(
            "title",
            "description",
            "type",
            "maintainer",
            "maintained_by",
            "themes",
            "places",
            "version",
            "licence",
            "website",
            "sources",
            "aliases");

    @Override
    public List<String> addresses() {
        return INDEX.addresses();
    }

    @Override
    public List<PagePlan> plan(EditionContext edition) {
        List<Standard> all = edition.sorted(edition.catalogue().all(Standard.class));
        List<PagePlan> plans = new ArrayList<>(INDEX.plan(all, StandardPages::item, edition));
        all.forEach(standard ->
                plans.add(PagePlan.of(standard.address(), "pages/standard.ftlh", page -> view(standard, page))));
        return plans;
    }

    private static EntryItem item(Standard standard, PageContext page) {
        List<Html> facts = new ArrayList<>();
        Term type = standard.type();
        if (type != null) {
            facts.add(page.words(type.label()).html());
        }
        LinkView maintainer = maintainer(standard, page);
        if (maintainer != null) {
            facts.add(maintainer.label().html());
        }
        return new EntryItem(page.entry(standard), page.summary(standard.description(), 180), facts);
    }

    private static @Nullable LinkView maintainer(Standard standard, PageContext page) {
        LinkView maintainer = page.reference(standard.maintainer());
        if (maintainer != null) {
            return maintainer;
        }
        return standard.maintainedBy() == null ? null : LinkView.none(page.words(standard.maintainedBy()));
    }

    private static PageView view(Standard standard, PageContext page) {
        Words title = page.words(standard.title());
        PageMeta meta = page.meta(standard.address(), title)
                .describedAs(page.summary(standard.description(), 200).text())
                .under(List.of(EntryIndex.crumb("standards", page)))
                .from(standard.source().file());
        Link website = standard.website();
        Term type = standard.type();
        return new StandardView(
                page.frame(meta),
                title,
                type == null ? null : page.words(type.label()),
                page.prose(standard.description(), 2, "description"),
                new Facts(page)
                        .link("maintainer", maintainer(standard, page))
                        .orUnknown("maintainer")
                        .link("licence", page.termOrNull(standard.licence()))
                        .orUnknown("licence")
                        .plain("version", standard.version())
                        .link("website", website == null ? null : page.external(website))
                        .terms("themes", standard.themes())
                        .terms("places", standard.places())
                        .list(),
                page.entries(page.edition().graph().related(standard, "followed_by", Dataset.class)),
                new Facts(page).rest(standard, PLACED).list(),
                page.citations(standard.sources()));
    }
}
