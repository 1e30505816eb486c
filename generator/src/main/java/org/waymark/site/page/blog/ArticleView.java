package org.waymark.site.page.blog;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.site.page.figure.ChartView;
import org.waymark.site.page.kit.LinkView;
import org.waymark.site.page.kit.Prose;
import org.waymark.site.render.frame.Frame;
import org.waymark.site.render.template.PageView;
import org.waymark.site.render.words.Moment;
import org.waymark.site.render.words.Words;

/**
 * {@code pages/article.ftlh}: a post of the blog.
 *
 * @param frame the frame around the content
 * @param title its headline
 * @param listed whether everyone may find it; false for drafts and future posts
 * @param authors who wrote it
 * @param published when, or null if not stated
 * @param updated when it was changed afterwards, or null
 * @param picture its picture, or null
 * @param chart its chart, or null
 * @param text the text
 * @param tags its tags
 * @param discussion where it can be discussed, or null
 * @param newer the next newer post, or null
 * @param older the next older post, or null
 * @param archive address of the list of all posts
 */
public record ArticleView(
        Frame frame,
        Words title,
        boolean listed,
        List<LinkView> authors,
        @Nullable Moment published,
        @Nullable Moment updated,
        @Nullable PictureView picture,
        @Nullable ChartView chart,
        Prose text,
        List<LinkView> tags,
        @Nullable String discussion,
        @Nullable LinkView newer,
        @Nullable LinkView older,
        String archive)
        implements PageView {

    /**
     * A picture.
     *
     * @param href its address
     * @param alt its description; its text is empty if none was given
     * @param ours whether it may be shown; a picture on another site is only linked to
     */
    public record PictureView(String href, Words alt, boolean ours) {}
}
