package org.waymark.site.page.improvement;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.answer.Improvement;
import org.waymark.model.Entry;
import org.waymark.site.page.kit.EditionContext;
import org.waymark.site.page.kit.LinkView;
import org.waymark.site.page.kit.PageContext;
import org.waymark.site.page.kit.PagePlan;
import org.waymark.site.page.kit.PageType;
import org.waymark.site.render.template.PageView;
import org.waymark.site.render.words.Words;

/** What publishers could change that would help most, for the whole catalogue. */
public final class ImprovementPages implements PageType {

    private static final String FOLDER = "improvements/";
    private static final String INDEX = FOLDER + "index.html";

    /** So many are read; the pages of publishers have the others. */
    private static final int MOST = 30;

    private static final int MOST_PUBLISHERS = 12;

    @Override
    public List<String> addresses() {
        return List.of(FOLDER);
    }

    @Override
    public List<PagePlan> plan(EditionContext edition) {
        return ImprovementBook.of(edition).all().isEmpty()
                ? List.of()
                : List.of(PagePlan.of(INDEX, "pages/improvements.ftlh", ImprovementPages::view));
    }

    /** The link to the list; null where it is empty. */
    public static @Nullable LinkView link(PageContext page) {
        return ImprovementBook.of(page.edition()).all().isEmpty()
                ? null
                : LinkView.internal(Words.of(page.say("improvements.heading")), page.href(INDEX));
    }

    private static PageView view(PageContext page) {
        List<List<Improvement>> all = ImprovementBook.of(page.edition()).all();
        List<List<Improvement>> changes =
                all.stream().filter(group -> !group.get(0).isOnlyToFindOut()).toList();
        List<List<Improvement>> questions =
                all.stream().filter(group -> group.get(0).isOnlyToFindOut()).toList();
        int more = Math.max(0, changes.size() - MOST);
        Words heading = Words.of(page.say("improvements.heading"));
        String intro = page.say("improvements.intro");
        return new ImprovementListView(
                page.frame(page.meta(INDEX, heading).describedAs(intro)),
                heading,
                intro,
                ImprovementItems.views(changes.stream().limit(MOST).toList(), page),
                ImprovementItems.views(questions.stream().limit(MOST).toList(), page),
                more == 0 ? "" : page.messages().count("improvements.more", more),
                publishers(all, page));
    }

    /** The publishers of the best, each once, in that order. */
    private static List<LinkView> publishers(List<List<Improvement>> all, PageContext page) {
        Set<Entry> found = new LinkedHashSet<>();
        for (List<Improvement> group : all) {
            Entry publisher = page.catalogue().resolve(group.get(0).dataset().publisher());
            if (publisher != null && found.size() < MOST_PUBLISHERS) {
                found.add(publisher);
            }
        }
        return found.stream().map(page::entry).toList();
    }
}
