package org.waymark.site.page.dataset;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.site.page.kit.Fact;
import org.waymark.site.page.kit.LinkView;
import org.waymark.site.page.list.LinkGroup;
import org.waymark.site.page.list.ListFilterView;
import org.waymark.site.page.list.Pager;
import org.waymark.site.page.record.EntryItem;
import org.waymark.site.render.frame.Frame;
import org.waymark.site.render.template.PageView;
import org.waymark.site.render.words.Html;
import org.waymark.site.render.words.Words;

/**
 * {@code pages/dataset-list.ftlh}: datasets, all of them or those with one value of a facet.
 *
 * @param frame the frame around the content
 * @param heading what they have in common
 * @param kicker what kind of value that is, or null
 * @param definition the meaning of the value, or null
 * @param facts what else is known about the value
 * @param groups narrower values, or other ways to browse
 * @param filter how to narrow and sort them, or null
 * @param items the datasets on this page, each as {@code components/dataset-item.ftlh} makes it
 * @param pager links to the other pages of the list
 * @param indicators figures about the same, with their latest values
 * @param gaps gap reports with the same value
 * @param questions questions with the same value
 * @param unknowns the page of what is not known about the value, or null
 */
public record DatasetListView(
        Frame frame,
        Words heading,
        @Nullable String kicker,
        @Nullable Words definition,
        List<Fact> facts,
        List<LinkGroup> groups,
        @Nullable ListFilterView filter,
        List<Html> items,
        Pager pager,
        List<EntryItem> indicators,
        List<LinkView> gaps,
        List<LinkView> questions,
        @Nullable LinkView unknowns)
        implements PageView {}
