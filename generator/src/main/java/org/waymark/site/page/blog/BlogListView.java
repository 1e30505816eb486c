package org.waymark.site.page.blog;

import java.util.List;
import org.waymark.site.page.kit.LinkView;
import org.waymark.site.page.record.EntryItem;
import org.waymark.site.render.frame.Frame;
import org.waymark.site.render.template.PageView;
import org.waymark.site.render.words.Words;

/**
 * {@code pages/blog-list.ftlh}: the posts under a tag, or of an author.
 *
 * @param frame the frame around the content
 * @param kicker what kind of list it is
 * @param heading the tag or the author's name
 * @param facts what else is known of the tag or author
 * @param items the posts, the newest first
 * @param index the list of all tags or authors
 */
public record BlogListView(
        Frame frame, String kicker, Words heading, List<LinkView> facts, List<EntryItem> items, LinkView index)
        implements PageView {}
