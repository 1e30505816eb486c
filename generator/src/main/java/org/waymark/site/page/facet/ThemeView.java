package org.waymark.site.page.facet;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.site.page.indicator.FindingView;
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
 * {@code pages/theme.ftlh}: a theme.
 *
 * @param frame the frame around the content
 * @param heading its name
 * @param definition its meaning, or null
 * @param counts how much there is on it, in words
 * @param groups narrower themes
 * @param finding what an indicator says about it, or null
 * @param indicators the other indicators on it
 * @param key the datasets that other records name most, each as {@code components/dataset-item.ftlh} makes it
 * @param gaps open gaps
 * @param questions questions, with their answers
 * @param organisations organisations that work on it
 * @param unknowns the page of what is not known about it, or null
 * @param facts what else is known about the term
 * @param filter how to narrow and sort the datasets, or null
 * @param items its datasets on this page, made like {@code key}
 * @param pager links to the other pages of datasets
 */
public record ThemeView(
        Frame frame,
        Words heading,
        @Nullable Words definition,
        String counts,
        List<LinkGroup> groups,
        @Nullable FindingView finding,
        List<EntryItem> indicators,
        List<Html> key,
        Part gaps,
        Part questions,
        Part organisations,
        @Nullable LinkView unknowns,
        List<Fact> facts,
        @Nullable ListFilterView filter,
        List<Html> items,
        Pager pager)
        implements PageView {

    /**
     * Records on the theme.
     *
     * @param first the first of them
     * @param rest the others, by name
     * @param all a heading for the others
     */
    public record Part(List<EntryItem> first, List<LinkView> rest, String all) {}
}
