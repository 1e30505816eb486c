package org.waymark.site.page.front;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.site.page.indicator.FindingView;
import org.waymark.site.page.indicator.IndicatorFindings;
import org.waymark.site.page.kit.LinkView;
import org.waymark.site.page.place.PlaceBox;
import org.waymark.site.page.record.EntryItem;
import org.waymark.site.render.frame.Frame;
import org.waymark.site.render.template.PageView;
import org.waymark.site.render.words.Html;
import org.waymark.site.render.words.Words;

/**
 * {@code pages/home.ftlh}: the home page.
 *
 * @param frame the frame around the content
 * @param title the catalogue's name
 * @param description what it is, or null
 * @param counts how many records its main lists have, each linked
 * @param finding what a headline indicator says about the world; null without one
 * @param purposes what people want to do, each with questions that lead there
 * @param themes the themes
 * @param placeBox the field to find a place with; null in a catalogue without places
 * @param changes what happened lately
 * @param posts the newest posts
 * @param gaps the open gaps that most questions wait for
 * @param questions questions that people bring, with their answers
 */
public record HomeView(
        Frame frame,
        Words title,
        @Nullable Words description,
        List<Html> counts,
        @Nullable FindingView finding,
        List<Purpose> purposes,
        List<Theme> themes,
        @Nullable PlaceBox placeBox,
        List<Change> changes,
        List<EntryItem> posts,
        List<EntryItem> gaps,
        List<EntryItem> questions)
        implements PageView {

    /**
     * Something that people want to do.
     *
     * @param label how they would go on after "I want to"
     * @param questions questions whose answers help
     */
    public record Purpose(Words label, List<LinkView> questions) {}

    /**
     * A theme.
     *
     * @param link its page
     * @param figure its main figure in a sentence; null if there is none
     * @param counts how many figures, datasets and gaps it has, in words
     */
    public record Theme(LinkView link, IndicatorFindings.@Nullable Said figure, String counts) {}

    /**
     * Something that happened.
     *
     * @param date when
     * @param what what it was
     */
    public record Change(Html date, Html what) {}
}
