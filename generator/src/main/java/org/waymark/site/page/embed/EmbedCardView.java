package org.waymark.site.page.embed;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.site.page.kit.Fact;
import org.waymark.site.render.frame.Frame;
import org.waymark.site.render.template.PageView;
import org.waymark.site.render.words.Words;

/**
 * {@code embed/card.ftlh}: a dataset in brief, for a frame on another site.
 *
 * @param frame the frame of the page of the dataset
 * @param embed what is around it instead
 * @param title the title
 * @param publisher who publishes it; null if not known
 * @param facts licence, latest date, period and places, as far as they are known, without links
 */
public record EmbedCardView(
        Frame frame,
        EmbedFrame embed,
        Words title,
        @Nullable Words publisher,
        List<Fact> facts) implements PageView {}
