package org.waymark.site.page.blog;

import java.util.List;
import org.waymark.site.page.kit.CountedLink;
import org.waymark.site.render.frame.Frame;
import org.waymark.site.render.template.PageView;
import org.waymark.site.render.words.Words;

/**
 * {@code pages/blog-index.ftlh}: all tags of the blog, or all its authors.
 *
 * @param frame what stands around the content
 * @param heading what the list is called
 * @param values the tags or authors, each with the number of posts
 */
public record BlogIndexView(Frame frame, Words heading, List<CountedLink> values) implements PageView {}
