package org.waymark.render.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.model.AccessRoute;
import org.waymark.model.Dataset;
import org.waymark.model.Link;
import org.waymark.model.Step;
import org.waymark.render.Html;
import org.waymark.render.PageMeta;
import org.waymark.render.PageView;
import org.waymark.render.Words;
import org.waymark.render.view.AccessRouteView;
import org.waymark.render.view.EntryItem;
import org.waymark.render.view.LinkView;

/** The ways to data that is not open, and a page for each. */
final class AccessRoutePages implements PageType {

    private static final EntryIndex INDEX = new EntryIndex("access-routes", "access-routes.count");

    private static final Set<String> PLACED = Set.of(
            "title",
            "description",
            "operator",
            "run_by",
            "places",
            "themes",
            "requirements",
            "steps",
            "accreditation",
            "cost",
            "typical_wait",
            "website",
            "apply",
            "contact",
            "sources",
            "aliases");

    @Override
    public List<String> addresses() {
        return INDEX.addresses();
    }

    @Override
    public List<PagePlan> plan(EditionContext edition) {
        List<AccessRoute> all = edition.sorted(edition.catalogue().all(AccessRoute.class));
        List<PagePlan> plans = new ArrayList<>(INDEX.plan(all, AccessRoutePages::item, edition));
        all.forEach(
                route -> plans.add(PagePlan.of(route.address(), "pages/access-route.ftlh", page -> view(route, page))));
        return plans;
    }

    private static @Nullable LinkView operator(AccessRoute route, PageContext page) {
        LinkView operator = page.reference(route.operator());
        if (operator != null) {
            return operator;
        }
        return route.runBy() == null ? null : LinkView.none(page.words(route.runBy()));
    }

    private static EntryItem item(AccessRoute route, PageContext page) {
        List<Html> facts = new ArrayList<>();
        LinkView operator = operator(route, page);
        if (operator != null) {
            facts.add(operator.label().html());
        }
        if (route.typicalWait() != null) {
            facts.add(page.words(route.typicalWait()).html());
        }
        return new EntryItem(page.entry(route), page.summary(route.description(), 180), facts);
    }

    private static PageView view(AccessRoute route, PageContext page) {
        Words title = page.words(route.title());
        PageMeta meta = page.meta(route.address(), title)
                .describedAs(page.summary(route.description(), 200).text())
                .under(List.of(EntryIndex.crumb("access-routes", page)))
                .from(route.source().file());
        Link website = route.website();
        Link apply = route.apply();
        List<AccessRouteView.StepView> steps = new ArrayList<>();
        for (Step step : route.steps()) {
            steps.add(step(step, steps.size() + 1, page));
        }
        return new AccessRouteView(
                page.frame(meta),
                title,
                page.prose(route.description(), 2, "description"),
                new Facts(page)
                        .link("operator", operator(route, page))
                        .text("accreditation", route.accreditation())
                        .text("cost", route.cost())
                        .text("typical_wait", route.typicalWait())
                        .orUnknown(List.of("operator", "accreditation", "cost", "typical_wait"))
                        .link("website", website == null ? null : page.external(website))
                        .terms("themes", route.themes())
                        .terms("places", route.places())
                        .list(),
                apply == null || !apply.clickable()
                        ? null
                        : page.external(Words.of(page.say("access-route.apply")), apply),
                page.allWords(route.requirements()),
                steps,
                page.entries(page.edition().graph().related(route, "leads_to", Dataset.class)),
                new Contacts(page).facts(route.contact()),
                new Facts(page).rest(route, PLACED).list(),
                page.citations(route.sources()));
    }

    private static AccessRouteView.StepView step(Step step, int number, PageContext page) {
        return new AccessRouteView.StepView(
                page.external(page.words(step.title()), step.url()),
                page.prose(step.description(), 4, "step-" + number),
                page.wordsOrNull(step.typicalWait()));
    }
}
