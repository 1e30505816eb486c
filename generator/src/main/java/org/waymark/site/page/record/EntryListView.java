package org.waymark.site.page.record;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.site.page.list.LinkGroup;
import org.waymark.site.page.list.ListFilterView;
import org.waymark.site.page.list.Pager;
import org.waymark.site.render.frame.Frame;
import org.waymark.site.render.template.PageView;
import org.waymark.site.render.words.Words;

/**
 * {@code pages/entry-list.ftlh}: records of one kind: organisations, gap reports, questions, access routes, standards.
 *
 * @param frame the frame around the content
 * @param heading what they are
 * @param kicker what kind of value they share, or null
 * @param intro their purpose, or null
 * @param groups links to filter them
 * @param counted the key of the message that counts them
 * @param filter how to narrow and sort them, or null
 * @param items the records on this page
 * @param pager links to the other pages of the list
 */
public record EntryListView(
        Frame frame,
        Words heading,
        @Nullable String kicker,
        @Nullable Words intro,
        List<LinkGroup> groups,
        String counted,
        @Nullable ListFilterView filter,
        List<EntryItem> items,
        Pager pager)
        implements PageView {}
