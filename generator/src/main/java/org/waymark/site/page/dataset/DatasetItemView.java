package org.waymark.site.page.dataset;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.site.page.kit.LinkView;
import org.waymark.site.page.list.ListFilterView;
import org.waymark.site.render.words.Html;
import org.waymark.site.render.words.Moment;
import org.waymark.site.render.words.Words;

/**
 * {@code components/dataset-item.ftlh}: a dataset in a list, with what helps to choose.
 *
 * @param title its name, linked to its page
 * @param summary the beginning of its description
 * @param publisher the name of its publisher, without a link
 * @param licence its licence; null if unknown
 * @param accessLevel the id of its access level, for style sheets; {@code unknown} if unknown
 * @param access who can get it; null if unknown
 * @param modified when the data last changed, or null
 * @param states what a reader must know first: that it is an older edition, that it has stopped, that it has one place only
 * @param area its smallest area; null if unknown
 * @param period the time that it covers; empty if unknown
 * @param marks what it can be found and sorted by
 */
public record DatasetItemView(
        LinkView title,
        Words summary,
        @Nullable Words publisher,
        @Nullable Words licence,
        String accessLevel,
        @Nullable Words access,
        @Nullable Moment modified,
        List<Words> states,
        @Nullable Words area,
        Html period,
        List<ListFilterView.Mark> marks) {}
