package org.waymark.site.page.embed;

import org.waymark.site.render.frame.Frame;
import org.waymark.site.render.template.PageView;

/**
 * {@code embed/search.ftlh}: a field that leads to the search, for a frame on another site.
 *
 * @param frame the frame of the search page
 * @param embed what is around it instead
 */
public record EmbedSearchView(Frame frame, EmbedFrame embed) implements PageView {}
