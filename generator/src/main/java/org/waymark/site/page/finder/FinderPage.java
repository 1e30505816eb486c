package org.waymark.site.page.finder;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.waymark.catalogue.address.Addresses;
import org.waymark.model.Kind;
import org.waymark.model.record.Gap;
import org.waymark.model.record.Question;
import org.waymark.site.page.compare.CompareFiles;
import org.waymark.site.page.kit.EditionContext;
import org.waymark.site.page.kit.LinkView;
import org.waymark.site.page.kit.PageContext;
import org.waymark.site.page.kit.PagePlan;
import org.waymark.site.page.kit.PageType;
import org.waymark.site.page.list.CountedLink;
import org.waymark.site.page.record.EntryIndex;
import org.waymark.site.page.unknown.UnknownPages;
import org.waymark.site.render.frame.Frames;
import org.waymark.site.render.frame.PageMeta;
import org.waymark.site.render.template.PageView;
import org.waymark.site.render.words.FinderWords;
import org.waymark.site.render.words.Words;

/** The finder. */
public final class FinderPage implements PageType {

    /** The folder of its data in the site, which an export writes. */
    private static final String DATA = "finder/";

    @Override
    public List<String> addresses() {
        return List.of(Frames.FINDER_PAGE);
    }

    @Override
    public List<PagePlan> plan(EditionContext edition) {
        return List.of(PagePlan.of(Frames.FINDER_PAGE, "pages/finder.ftlh", FinderPage::view));
    }

    /** A link to the finder. */
    public static LinkView link(PageContext page) {
        return LinkView.internal(Words.of(page.say("finder.title")), page.href(Frames.FINDER_PAGE));
    }

    private static PageView view(PageContext page) {
        PageMeta meta = page.meta(Frames.FINDER_PAGE, Words.of(page.say("finder.title")))
                .describedAs(page.say("finder.lede"))
                .under(
                        page.catalogue().all(Question.class).isEmpty()
                                ? List.of()
                                : List.of(EntryIndex.crumb(Kind.of(Question.class), page)));
        String language = page.edition().edition().language();
        String data = page.root() + DATA;
        return new FinderView(
                page.frame(meta),
                FinderWords.of(page.messages()),
                data + Addresses.encode(language.toLowerCase(Locale.ROOT)) + ".json",
                data + "parts/",
                page.href(CompareFiles.WORDS),
                page.root() + CompareFiles.PLACES,
                page.root(),
                page.href("places/"),
                page.href(Frames.proposeAddress(Kind.of(Gap.class))),
                page.asset("js/finder.js"),
                instead(page));
    }

    private static List<LinkView> instead(PageContext page) {
        List<LinkView> links = new ArrayList<>();
        if (!page.catalogue().all(Question.class).isEmpty()) {
            links.add(LinkView.internal(Words.of(page.say("finder.questions")), page.href("questions/index.html")));
        }
        if (page.edition().settings().searchable()) {
            links.add(LinkView.internal(Words.of(page.say("search.title")), page.href(Frames.SEARCH_PAGE)));
        }
        CountedLink unknowns = UnknownPages.overview(page);
        if (unknowns != null) {
            links.add(unknowns.link());
        }
        return links;
    }
}
