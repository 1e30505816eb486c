package org.waymark.site.page.blog;

import java.util.List;
import org.waymark.site.page.record.EntryItem;
import org.waymark.site.render.frame.Frame;
import org.waymark.site.render.template.PageView;
import org.waymark.site.render.words.Words;

/**
 * {@code pages/archive.ftlh}: all posts by year.
 *
 * @param frame the frame around the content
 * @param heading the heading of the list
 * @param years the years, the latest first
 */
public record ArchiveView(Frame frame, Words heading, List<Year> years) implements PageView {

    /**
     * The posts of a year.
     *
     * @param heading the year, or a heading for posts without a date
     * @param id the id of its section: letters, digits and hyphens
     * @param items the posts, the newest first
     */
    public record Year(String heading, String id, List<EntryItem> items) {}
}
