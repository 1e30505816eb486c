package org.waymark.site.page.front;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.site.page.kit.CountedLink;
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
 * @param sections its main lists, with the number of records in each
 * @param purposes what people want to do, each with questions that lead there
 * @param themes the themes
 * @param places the widest places
 * @param placeBox the field to find a place with; null in a catalogue without places
 * @param recent the datasets that changed last, each as {@code components/dataset-item.ftlh} makes it
 * @param posts the newest posts
 * @param gaps gap reports that are still open
 * @param questions questions that people bring
 */
public record HomeView(
        Frame frame,
        Words title,
        @Nullable Words description,
        List<CountedLink> sections,
        List<Purpose> purposes,
        List<CountedLink> themes,
        List<CountedLink> places,
        @Nullable PlaceBox placeBox,
        List<Html> recent,
        List<EntryItem> posts,
        List<EntryItem> gaps,
        List<LinkView> questions)
        implements PageView {

    /**
     * Something that people want to do.
     *
     * @param label how they would go on after "I want to"
     * @param questions questions whose answers help
     */
    public record Purpose(Words label, List<LinkView> questions) {}
}
