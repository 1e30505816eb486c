package org.waymark.site.page.front;

import java.util.List;
import java.util.Map;
import org.waymark.site.page.list.CountedLink;
import org.waymark.site.render.frame.Frame;
import org.waymark.site.render.template.PageView;

/**
 * {@code pages/search.ftlh}: the search page. Scripts fill it; without scripts it links to the lists.
 *
 * @param frame the frame around the content
 * @param words the messages of the scripts, by key
 * @param facets the facets to filter results by
 * @param sections the lists that can be browsed
 * @param finderUrl the finder
 * @param reportUrl where a gap can be reported, with {@code {title}} for its title
 * @param saveScript address of the script that saves results as a file
 */
public record SearchView(
        Frame frame,
        Map<String, String> words,
        List<Choice> facets,
        List<CountedLink> sections,
        String finderUrl,
        String reportUrl,
        String saveScript)
        implements PageView {

    /**
     * A facet.
     *
     * @param key its key in the search index
     * @param label its label
     */
    public record Choice(String key, String label) {}
}
