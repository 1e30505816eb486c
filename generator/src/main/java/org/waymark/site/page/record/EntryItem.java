package org.waymark.site.page.record;

import java.util.List;
import org.waymark.site.page.kit.LinkView;
import org.waymark.site.page.list.ListFilterView;
import org.waymark.site.render.words.Html;
import org.waymark.site.render.words.Words;

/**
 * A record in a list.
 *
 * @param title its name, linked to its page
 * @param summary a sentence about it; its text may be empty
 * @param facts up to three things that help to choose
 * @param marks what it can be found and sorted by
 */
public record EntryItem(LinkView title, Words summary, List<Html> facts, List<ListFilterView.Mark> marks) {

    /** A record in a list without a filter. */
    public EntryItem(LinkView title, Words summary, List<Html> facts) {
        this(title, summary, facts, List.of());
    }
}
