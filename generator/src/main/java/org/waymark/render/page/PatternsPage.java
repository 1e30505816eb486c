package org.waymark.render.page;

import java.util.List;
import org.waymark.render.Html;
import org.waymark.render.PageMeta;
import org.waymark.render.PageView;
import org.waymark.render.Words;
import org.waymark.render.view.DatasetItemView;
import org.waymark.render.view.PatternsView;

/**
 * Every component in every state, for whoever changes how pages look. Nothing on it comes from the catalogue, no page
 * links to it, and search engines are asked to pass it by.
 */
final class PatternsPage implements PageType {

    static final String ADDRESS = "patterns/index.html";

    @Override
    public List<String> addresses() {
        return List.of(ADDRESS);
    }

    @Override
    public List<PagePlan> plan(EditionContext edition) {
        return List.of(new PagePlan(ADDRESS, "pages/patterns.ftlh", false, false, PatternsPage::view));
    }

    private static PageView view(PageContext page) {
        PageMeta meta =
                PageMeta.of(ADDRESS, new Words("Patterns", "en"), List.of()).unlisted();
        return new PatternsView(
                page.frame(meta),
                FactSamples.KEY_FACTS,
                FactSamples.FACTS,
                FactSamples.PROSE,
                RightToLeftSamples.ALL,
                ListSamples.DATASETS.stream().map(item -> item(item, page)).toList(),
                ListSamples.ITEMS,
                ListSamples.LINKS,
                ListSamples.WORDS,
                ListSamples.counted(4),
                List.of(ListSamples.nested()),
                ListSamples.GROUPS,
                ListSamples.PURPOSES,
                ListSamples.PAGERS,
                FactSamples.CHECKS,
                TableSamples.RESOURCES,
                TableSamples.PREVIEWS,
                ChartSamples.all(page),
                HeatSamples.HEAT,
                TableSamples.USE,
                ListSamples.SIMILAR,
                FactSamples.NEAREST,
                FactSamples.CITATIONS,
                StorySamples.HISTORY,
                StorySamples.ASKS,
                StorySamples.STEPS);
    }

    private static Html item(DatasetItemView item, PageContext page) {
        return page.edition().templates().fragment("components/dataset-item.ftlh", item, page.messages());
    }
}
