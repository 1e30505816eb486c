package org.waymark.render.page;

import java.util.ArrayList;
import java.util.List;
import org.waymark.model.Dataset;
import org.waymark.model.Facet;
import org.waymark.render.PageMeta;
import org.waymark.render.PageView;
import org.waymark.render.Words;
import org.waymark.render.view.CountedLink;
import org.waymark.render.view.DatasetListView;
import org.waymark.render.view.LinkGroup;
import org.waymark.render.view.LinkView;

/** The list of all datasets. */
final class DatasetListPages implements PageType {

    private static final String ADDRESS = "datasets/index.html";

    @Override
    public List<String> addresses() {
        return Paging.addresses(ADDRESS);
    }

    @Override
    public List<PagePlan> plan(EditionContext edition) {
        List<Dataset> all = edition.sortedDatasets(edition.catalogue().all(Dataset.class));
        List<PagePlan> plans = new ArrayList<>();
        for (Paging paging : Paging.of(ADDRESS, all.size(), edition.settings().pageSize())) {
            plans.add(PagePlan.of(
                    paging.address(), "pages/dataset-list.ftlh", page -> view(paging, paging.slice(all), page)));
        }
        return plans;
    }

    private static PageView view(Paging paging, List<Dataset> datasets, PageContext page) {
        Words heading = Words.of(page.say("datasets.all"));
        PageMeta meta = page.meta(paging.address(), Lists.title(heading, paging, page))
                .describedAs(Lists.description(heading, "datasets.count", paging, page))
                .under(Lists.crumbs(paging, heading, List.of()));
        return new DatasetListView(
                page.frame(meta),
                heading,
                null,
                null,
                List.of(),
                paging.isFirst() ? List.of(new LinkGroup("browse", page.say("browse"), ways(page))) : List.of(),
                page.edition().items().html(datasets, page.root()),
                paging.pager(page),
                List.of(),
                List.of());
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
