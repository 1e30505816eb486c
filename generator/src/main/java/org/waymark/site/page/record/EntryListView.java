package org.waymark.site.page.record;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.site.page.kit.LinkGroup;
import org.waymark.site.page.kit.Pager;
import org.waymark.site.render.frame.Frame;
import org.waymark.site.render.template.PageView;
import org.waymark.site.render.words.Words;

/**
 * {@code pages/entry-list.ftlh}: records of one kind: organisations, gap reports, questions, access routes, standards.
 *
 * @param frame what stands around the content
 * @param heading what they are
 * @param kicker what kind of value they share, or null
 * @param intro what they are for, or null
 * @param groups ways to choose among them
 * @param counted the message that counts them
 * @param items the records on this page
 * @param pager the way through the list
 */
public record EntryListView(
        Frame frame,
        Words heading,
        @Nullable String kicker,
        @Nullable Words intro,
        List<LinkGroup> groups,
        String counted,
        List<EntryItem> items,
        Pager pager)
        implements PageView {}
