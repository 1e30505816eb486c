package org.waymark.site.page.indicator;

import java.util.List;
import org.waymark.site.page.kit.LinkView;
import org.waymark.site.render.frame.Frame;
import org.waymark.site.render.template.PageView;
import org.waymark.site.render.words.Html;
import org.waymark.site.render.words.Words;

/**
 * {@code pages/indicator-list.ftlh}: all indicators, by theme.
 *
 * @param frame the frame around the content
 * @param heading what they are
 * @param intro their purpose
 * @param counted how many there are
 * @param themes the themes in the order of the vocabulary; each indicator under its first
 */
public record IndicatorListView(Frame frame, Words heading, Words intro, String counted, List<Theme> themes)
        implements PageView {

    /**
     * A theme.
     *
     * @param id its anchor
     * @param name its name, linked to its page if it has one
     * @param items its indicators
     */
    public record Theme(String id, Html name, List<Item> items) {}

    /**
     * An indicator.
     *
     * @param title its title, linked to its page
     * @param latest the latest figure of the place around all others, else where it is highest and lowest; empty without any
     * @param facts the period, how many places have a figure, from when to when
     * @param line the series of the place around all others as a small drawing; empty if there is none
     */
    public record Item(LinkView title, Html latest, List<Html> facts, Html line) {}
}
