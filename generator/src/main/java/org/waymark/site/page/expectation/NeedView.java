package org.waymark.site.page.expectation;

import java.util.List;
import org.waymark.site.page.figure.ChartView;
import org.waymark.site.page.kit.LinkView;
import org.waymark.site.page.kit.TableView;
import org.waymark.site.render.frame.Frame;
import org.waymark.site.render.template.PageView;
import org.waymark.site.render.words.Html;
import org.waymark.site.render.words.Words;

/**
 * {@code pages/need.ftlh}: places where need is great and data is thin.
 *
 * @param frame the frame around the content
 * @param heading the page's name
 * @param finding which places stand out, in a sentence
 * @param method how need and thinness are worked out
 * @param chart all places by need and thinness
 * @param rows the places, those that stand out first
 * @param table what is around the table
 */
public record NeedView(
        Frame frame, Words heading, String finding, List<Html> method, ChartView chart, List<Row> rows, TableView table)
        implements PageView {

    /**
     * A place.
     *
     * @param name its name, linked
     * @param group the place around it, linked to its grid
     * @param need from 0 to 100, or why it is not known
     * @param needValue the same to sort by; empty if it is not known
     * @param thin the share of series that are not there in full, from 0 to 100
     * @param lacking how many of how many those are
     * @param both whether it stands out, in words; empty if not
     */
    public record Row(
            LinkView name, LinkView group, String need, String needValue, String thin, String lacking, String both) {}
}
