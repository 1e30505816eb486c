package org.waymark.site.page.expectation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.site.page.figure.HeatView;
import org.waymark.site.page.kit.LinkView;
import org.waymark.site.render.frame.Frame;
import org.waymark.site.render.template.PageView;
import org.waymark.site.render.words.Words;

/**
 * {@code pages/expectations.ftlh}: the series that places and organisations should have, and how many have each.
 *
 * @param frame the frame around the content
 * @param heading the page's name
 * @param intro how many series and places there are
 * @param summary series by groups of places
 * @param need the page about need and thinness, or null
 * @param groups the pages of the groups
 * @param publishers the page of organisations, or null
 * @param series the series, and why there should be each
 */
public record ExpectationIndexView(
        Frame frame,
        Words heading,
        String intro,
        @Nullable HeatView summary,
        @Nullable LinkView need,
        List<LinkView> groups,
        @Nullable LinkView publishers,
        List<GridView.Column> series)
        implements PageView {}
