package org.waymark.site.page.blog;

import java.util.List;
import org.waymark.site.page.kit.LinkView;
import org.waymark.site.page.kit.Pager;
import org.waymark.site.page.record.EntryItem;
import org.waymark.site.render.frame.Frame;
import org.waymark.site.render.template.PageView;
import org.waymark.site.render.words.Words;

/**
 * {@code pages/blog.ftlh}: the posts, newest first.
 *
 * @param frame what stands around the content
 * @param heading what the blog is called
 * @param items the posts on this page
 * @param pager the way through the list
 * @param ways other ways to the posts: all by year, by tag, by author
 * @param feed address of the feed
 */
public record BlogView(Frame frame, Words heading, List<EntryItem> items, Pager pager, List<LinkView> ways, String feed)
        implements PageView {}
