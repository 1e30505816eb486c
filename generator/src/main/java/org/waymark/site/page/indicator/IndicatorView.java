package org.waymark.site.page.indicator;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.site.page.figure.ChartView;
import org.waymark.site.page.kit.CitationView;
import org.waymark.site.page.kit.Fact;
import org.waymark.site.page.kit.Prose;
import org.waymark.site.page.kit.RelationView;
import org.waymark.site.page.place.PlaceBox;
import org.waymark.site.render.frame.Frame;
import org.waymark.site.render.template.PageView;
import org.waymark.site.render.words.Html;
import org.waymark.site.render.words.Words;

/**
 * {@code pages/indicator.ftlh}: a figure that is known for many places.
 *
 * @param frame the frame around the content
 * @param kicker what kind of record it is, how many places have a figure, and the period
 * @param title its title
 * @param figures its figures; null if there are none
 * @param definition what exactly is measured
 * @param facts how to read it, numerator, denominator and so on
 * @param limits what it cannot tell
 * @param notComparable what it must not be compared with
 * @param use source, licence and how to cite it
 * @param relations other records that name it
 * @param moreFacts all other fields that have a value
 * @param sources where the facts in the record come from
 */
public record IndicatorView(
        Frame frame,
        String kicker,
        Words title,
        @Nullable Figures figures,
        @Nullable Prose definition,
        List<Fact> facts,
        List<Words> limits,
        List<Words> notComparable,
        List<Fact> use,
        List<RelationView> relations,
        List<Fact> moreFacts,
        List<CitationView> sources)
        implements PageView {

    /**
     * The figures of an indicator.
     *
     * @param latest the latest ones in sentences
     * @param file address of all of them as a file
     * @param box the field for the reader's place
     * @param script address of its script
     * @param mapScript address of the script that says what is pointed at on the map
     * @param map those of the latest period on a map, or null
     * @param distribution how many places have which figure, or null
     * @param group the places of one group, or null
     * @param groupName the name of the group
     * @param trend lines over the years, or null
     * @param wider those of regions, nations and so on
     * @param ranked all places compared
     */
    public record Figures(
            List<Html> latest,
            String file,
            PlaceBox box,
            String script,
            String mapScript,
            @Nullable ChartView map,
            @Nullable ChartView distribution,
            @Nullable ChartView group,
            String groupName,
            @Nullable ChartView trend,
            List<WiderView> wider,
            RankedView ranked) {}
}
