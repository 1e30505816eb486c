package org.waymark.site.page.front;

import java.util.List;
import org.waymark.site.page.list.CountedLink;
import org.waymark.site.render.frame.Frame;
import org.waymark.site.render.template.PageView;

/**
 * {@code pages/not-found.ftlh}: shown at addresses that do not exist.
 *
 * @param frame the frame around the content
 * @param sections where to go from here
 */
public record NotFoundView(Frame frame, List<CountedLink> sections) implements PageView {}
