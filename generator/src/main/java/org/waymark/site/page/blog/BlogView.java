package org.waymark.site.page.blog;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.site.page.kit.LinkView;
import org.waymark.site.page.list.Pager;
import org.waymark.site.page.record.EntryItem;
import org.waymark.site.render.frame.Frame;
import org.waymark.site.render.template.PageView;
import org.waymark.site.render.words.Words;

/**
 * {@code pages/blog.ftlh}: the posts, newest first.
 *
 * @param frame the frame around the content
 * @param heading the heading of the blog
 * @param items the posts on this page
 * @param pager links to the other pages of the list
 * @param ways other lists of the posts: by year, by tag, by author
 * @param feed address of the feed; null if the site's address is not known
 */
public record BlogView(
        Frame frame,
        Words heading,
        List<EntryItem> items,
        Pager pager,
        List<LinkView> ways,
        @Nullable String feed) implements PageView {}
