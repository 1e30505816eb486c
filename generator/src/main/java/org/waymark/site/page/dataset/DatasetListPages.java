package org.waymark.site.page.dataset;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Facet;
import org.waymark.model.record.Dataset;
import org.waymark.site.page.kit.EditionContext;
import org.waymark.site.page.kit.LinkView;
import org.waymark.site.page.kit.PageContext;
import org.waymark.site.page.kit.PagePlan;
import org.waymark.site.page.kit.PageType;
import org.waymark.site.page.list.CountedLink;
import org.waymark.site.page.list.LinkGroup;
import org.waymark.site.page.list.ListFilterView;
import org.waymark.site.page.list.ListPage;
import org.waymark.site.render.frame.PageMeta;
import org.waymark.site.render.template.PageView;
import org.waymark.site.render.words.Words;

/** The list of all datasets. */
public final class DatasetListPages implements PageType {

    /** The template of every list of datasets. */
    public static final String TEMPLATE = "pages/dataset-list.ftlh";

    private static final String ADDRESS = "datasets/index.html";

    @Override
    public List<String> addresses() {
        return ListPage.addresses(ADDRESS);
    }

    @Override
    public List<PagePlan> plan(EditionContext edition) {
        List<Dataset> all = DatasetItems.of(edition).sorted(edition.catalogue().all(Dataset.class));
        return ListPage.plan(
                ADDRESS,
                all,
                edition.settings().pageSize(),
                TEMPLATE,
                (part, page) -> view(
                        part,
                        Words.of(page.say("datasets.all")),
                        null,
                        part.isFirst() ? List.of(new LinkGroup("browse", page.say("browse"), ways(page))) : List.of(),
                        List.of(),
                        page));
    }

    /** A page of a list of datasets without further facts about what they have in common. */
    public static PageView view(
            ListPage<Dataset> part,
            Words heading,
            @Nullable String kicker,
            List<LinkGroup> groups,
            List<PageMeta.Crumb> above,
            PageContext page) {
        String description = part.description(heading, "datasets.count", page);
        return new DatasetListView(
                page.frame(part.meta(heading, heading, description, above, page)),
                heading,
                kicker,
                null,
                List.of(),
                groups,
                ListFilterView.of(part, dataset -> DatasetItems.marks(dataset, page), DatasetItems.FILTER, page),
                DatasetItems.of(page.edition()).html(part.shown(), page.root()),
                part.pager(page),
                List.of(),
                List.of(),
                List.of(),
                null);
    }

    private static List<CountedLink> ways(PageContext page) {
        List<CountedLink> ways = new ArrayList<>();
        for (Facet facet : Facet.LISTED) {
            Words label = Words.of(page.say("nav." + facet.path()));
            String href = page.href(facet.path() + "/index.html");
            int values = page.edition().graph().values(facet).size();
            if (values > 0) {
                ways.add(new CountedLink(LinkView.internal(label, href), values, List.of()));
            }
        }
        return ways;
    }
}
