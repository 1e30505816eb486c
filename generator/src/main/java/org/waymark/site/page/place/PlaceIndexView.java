package org.waymark.site.page.place;

import java.util.List;
import org.waymark.site.page.list.CountedLink;
import org.waymark.site.render.frame.Frame;
import org.waymark.site.render.template.PageView;

/**
 * {@code pages/place-index.ftlh}: all places.
 *
 * @param frame the frame around the content
 * @param heading what they are
 * @param intro what the list is for
 * @param box the field to find a place with
 * @param top the widest places
 * @param sections the places within them
 * @param former places that exist no more, with those that took their place
 * @param formerCount how many those are, in words
 */
public record PlaceIndexView(
        Frame frame,
        String heading,
        String intro,
        PlaceBox box,
        List<CountedLink> top,
        List<Section> sections,
        List<CountedLink> former,
        String formerCount)
        implements PageView {

    /**
     * A place with those within it.
     *
     * @param place the place
     * @param within groups of places, each under the place around them
     */
    public record Section(CountedLink place, List<Group> within) {}

    /**
     * Places within one.
     *
     * @param place the place around them; in its section's first group the place of the section itself
     * @param whole how many places there are, in words
     * @param open whether they are shown at once
     * @param places the places, those within others below them
     */
    public record Group(CountedLink place, String whole, boolean open, List<CountedLink> places) {}
}
