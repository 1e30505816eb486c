package org.waymark.site.page.finder;

import java.util.List;
import java.util.Map;
import org.waymark.site.page.kit.LinkView;
import org.waymark.site.render.frame.Frame;
import org.waymark.site.render.template.PageView;

/**
 * {@code pages/finder.ftlh}: the finder. A script fills it; without scripts it links to lists.
 *
 * @param frame the frame around the content
 * @param words the messages of the script, by key
 * @param labels where its labels are
 * @param parts the folder of its further files
 * @param figures where the names and periods of figures are
 * @param figuresOf the folder of the figures of each place
 * @param home the root of the site
 * @param places the folder of the pages of places
 * @param reportUrl the form for a gap
 * @param script the script
 * @param instead where to look without scripts, or for a question in other words
 */
public record FinderView(
        Frame frame,
        Map<String, String> words,
        String labels,
        String parts,
        String figures,
        String figuresOf,
        String home,
        String places,
        String reportUrl,
        String script,
        List<LinkView> instead)
        implements PageView {}
