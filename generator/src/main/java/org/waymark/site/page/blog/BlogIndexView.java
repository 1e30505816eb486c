package org.waymark.site.page.blog;

import java.util.List;
import org.waymark.site.page.list.CountedLink;
import org.waymark.site.render.frame.Frame;
import org.waymark.site.render.template.PageView;
import org.waymark.site.render.words.Words;

/**
 * {@code pages/blog-index.ftlh}: all tags of the blog, or all its authors.
 *
 * @param frame the frame around the content
 * @param heading the heading of the list
 * @param values the tags or authors, each with the number of posts
 */
public record BlogIndexView(Frame frame, Words heading, List<CountedLink> values) implements PageView {}
