package org.waymark.site.page.facet;

import java.util.List;
import org.waymark.site.page.list.CountedLink;
import org.waymark.site.page.list.Pager;
import org.waymark.site.render.frame.Frame;
import org.waymark.site.render.template.PageView;

/**
 * {@code pages/facet-index.ftlh}: all values of a facet, with how many datasets have each.
 *
 * @param frame the frame around the content
 * @param heading what the values are
 * @param intro what they are for, in a sentence
 * @param values the values on this page, in their hierarchy if they have one
 * @param pager links to the other pages of the list
 */
public record FacetIndexView(Frame frame, String heading, String intro, List<CountedLink> values, Pager pager)
        implements PageView {}
