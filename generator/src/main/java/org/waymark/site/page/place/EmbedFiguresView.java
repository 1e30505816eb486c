package org.waymark.site.page.place;

import java.util.List;
import org.waymark.site.page.embed.EmbedFrame;
import org.waymark.site.render.frame.Frame;
import org.waymark.site.render.template.PageView;
import org.waymark.site.render.words.Html;
import org.waymark.site.render.words.Words;

/**
 * {@code embed/figures.ftlh}: the headline figures of a place, for a frame on another site. An address that ends in
 * {@code #} and the name of an indicator shows that one only.
 *
 * @param frame the frame of the page of the place
 * @param embed what is around them instead
 * @param place the name of the place
 * @param figures the figures
 */
public record EmbedFiguresView(Frame frame, EmbedFrame embed, Words place, List<Figure> figures) implements PageView {

    /**
     * A figure.
     *
     * @param id the name of the indicator
     * @param line what the page of the place says
     * @param source whose figure it is, and the licence; empty if not known
     */
    public record Figure(String id, PlaceView.Line line, Html source) {}
}
