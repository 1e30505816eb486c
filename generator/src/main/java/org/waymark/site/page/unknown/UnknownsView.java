package org.waymark.site.page.unknown;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.site.page.improvement.ImprovementView;
import org.waymark.site.page.kit.LinkView;
import org.waymark.site.page.list.LinkGroup;
import org.waymark.site.render.frame.Frame;
import org.waymark.site.render.template.PageView;
import org.waymark.site.render.words.Words;

/**
 * {@code pages/unknowns.ftlh}: what is not known about a theme or a place, and who could tell.
 *
 * @param frame the frame around the content
 * @param heading what is not known
 * @param intro how much there is of it
 * @param about the list of what is known about the same, or null
 * @param groups other such pages
 * @param topics the gaps and questions by theme
 * @param figures indicators that have no figures here
 * @param improvements changes of data that would help most here
 * @param best the list of all such changes, or null
 * @param proposeUrl where a gap can be reported
 */
public record UnknownsView(
        Frame frame,
        Words heading,
        String intro,
        @Nullable LinkView about,
        List<LinkGroup> groups,
        List<Topic> topics,
        List<LinkView> figures,
        List<ImprovementView> improvements,
        @Nullable LinkView best,
        String proposeUrl)
        implements PageView {

    /**
     * What is not known about one theme.
     *
     * @param id of the theme; names the anchor
     * @param heading the theme
     * @param items gaps, then questions
     */
    public record Topic(String id, Words heading, List<Unknown> items) {}

    /**
     * A gap, or a question that is answered in part or not at all.
     *
     * @param title its name, linked to its page
     * @param state its status, or the answer
     * @param missing the missing piece in a sentence; empty where it is not computed
     * @param owners who could tell
     * @param wider the places that it is about, where it is not about this place or a part of it alone; empty else
     */
    public record Unknown(LinkView title, String state, String missing, List<LinkView> owners, String wider) {}
}
