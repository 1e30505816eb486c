package org.waymark.site.page.expectation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.site.page.kit.LinkView;
import org.waymark.site.render.frame.Frame;
import org.waymark.site.render.template.PageView;
import org.waymark.site.render.words.Words;

/**
 * {@code pages/expectation-grid.ftlh}: what places in one place, or organisations, have of what they should have.
 *
 * @param frame the frame around the content
 * @param heading the page's name
 * @param intro how much of it is there
 * @param place the place around them, or null
 * @param legend the states, each with its meaning
 * @param grids the places by series
 * @param proposeUrl where data can be proposed
 */
public record ExpectationGridView(
        Frame frame,
        Words heading,
        String intro,
        @Nullable LinkView place,
        List<State> legend,
        List<GridView> grids,
        String proposeUrl)
        implements PageView {

    /**
     * A state.
     *
     * @param key names its mark
     * @param word its name
     * @param meaning what it means
     */
    public record State(String key, String word, String meaning) {}
}
