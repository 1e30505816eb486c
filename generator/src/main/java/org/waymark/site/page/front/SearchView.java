package org.waymark.site.page.front;

import java.util.List;
import java.util.Map;
import org.waymark.site.page.kit.CountedLink;
import org.waymark.site.render.frame.Frame;
import org.waymark.site.render.template.PageView;

/**
 * {@code pages/search.ftlh}: the page of the search. Scripts fill it; without them it leads to the lists.
 *
 * @param frame what stands around the content
 * @param words what the scripts say, by key
 * @param facets the ways to choose among results
 * @param sections the lists that can be browsed
 * @param reportUrl where a gap can be reported, with {@code {title}} in place of what it is called
 */
public record SearchView(
        Frame frame, Map<String, String> words, List<Choice> facets, List<CountedLink> sections, String reportUrl)
        implements PageView {

    /**
     * A facet.
     *
     * @param key its key in the search index
     * @param label what it is called
     */
    public record Choice(String key, String label) {}
}
