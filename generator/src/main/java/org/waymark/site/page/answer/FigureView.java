package org.waymark.site.page.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.site.page.kit.LinkView;
import org.waymark.site.render.words.Words;

/**
 * {@code components/figure.ftlh}: the number that answers a question, with its source, and the numbers of other places.
 *
 * @param indicator what is measured
 * @param place the place that is shown first, or null where it has no figure
 * @param value its figure with its signs; empty without a place
 * @param unit the words after the figure
 * @param period what the figures are about
 * @param source the dataset that they come from, or null
 * @param publisher who publishes it, or null
 * @param limits what the figures lack, in sentences; empty if they answer all
 * @param range the lowest and the highest figure in a sentence; empty where there are too few
 * @param places the places to choose from, by name
 * @param folder the address before a place's id in the address of its page
 * @param script address of the script that shows the place that is chosen
 */
public record FigureView(
        LinkView indicator,
        @Nullable LinkView place,
        String value,
        Words unit,
        String period,
        @Nullable LinkView source,
        @Nullable LinkView publisher,
        String limits,
        String range,
        List<PlaceFigure> places,
        String folder,
        String script) {

    /**
     * A place to choose.
     *
     * @param id of the place
     * @param name of the place
     * @param value its figure with its signs, or why there is none
     * @param chosen whether it is shown first
     */
    public record PlaceFigure(String id, Words name, String value, boolean chosen) {}
}
