package org.waymark.site.page.place;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.site.page.figure.ShareView;
import org.waymark.site.page.kit.LinkView;
import org.waymark.site.page.list.CountedLink;
import org.waymark.site.render.frame.Frame;
import org.waymark.site.render.template.PageView;
import org.waymark.site.render.words.Html;
import org.waymark.site.render.words.Words;

/**
 * {@code pages/place.ftlh}: a place with its figures and all that concerns it.
 *
 * @param frame the frame around the content
 * @param kicker its level and code
 * @param name its name
 * @param former what became of it; null if it exists
 * @param summary the first sentences
 * @param actions what to do with the page
 * @param contents the sections of the page
 * @param key how to read the small charts; empty without any
 * @param groups the figures under their themes
 * @param table all figures again
 * @param sources where the figures come from
 * @param embed code that shows the headline figures on another site; null if there is none
 * @param missing figures that it lacks
 * @param gaps gap reports that concern it, the nearest first
 * @param questions questions that concern it
 * @param data datasets by how far they go for it
 * @param organisations organisations that work there
 * @param within the places within it
 * @param neighbours the places beside it
 * @param similar the places most like it
 * @param similarHow how that is worked out; empty without any
 * @param todo what a reader can add
 */
public record PlaceView(
        Frame frame,
        List<Words> kicker,
        Words name,
        @Nullable Former former,
        List<Words> summary,
        @Nullable Actions actions,
        List<Jump> contents,
        List<String> key,
        List<Group> groups,
        @Nullable Table table,
        @Nullable Html sources,
        @Nullable ShareView embed,
        List<Missing> missing,
        Few gaps,
        Few questions,
        List<Reaching> data,
        List<LinkView> organisations,
        List<CountedLink> within,
        List<Near> neighbours,
        List<Near> similar,
        String similarHow,
        List<LinkView> todo)
        implements PageView {

    /**
     * What became of a place of the past.
     *
     * @param words what to say
     * @param successors the places that took its place
     */
    public record Former(List<String> words, List<LinkView> successors) {}

    /**
     * What to do with the page.
     *
     * @param compare address of the comparison
     * @param csv address of the figures as a file
     * @param script address of the script that prints
     */
    public record Actions(String compare, String csv, String script) {}

    /**
     * A section of the page.
     *
     * @param id its id
     * @param label its heading
     */
    public record Jump(String id, Words label) {}

    /**
     * The headline figures, or other figures under a theme.
     *
     * @param id the id of the heading
     * @param heading the theme
     * @param open whether the figures are shown at once; others when a reader opens them
     * @param lines the figures
     */
    public record Group(String id, Words heading, boolean open, List<Line> lines) {}

    /**
     * A figure.
     *
     * @param id its id on the page
     * @param name what is measured, with its page
     * @param value the value with its signs
     * @param unit the words after it
     * @param bare whether the value says little without its unit
     * @param period when that was
     * @param says what there is to say about it
     * @param notes what to know before using it
     * @param line the line over the years; null if there is only one value
     * @param alone what to say instead
     * @param lineOnPaper its labels, for paper
     * @param strip where it is among its peers; null without ranks
     * @param stripOnPaper the same in words, for paper
     */
    public record Line(
            String id,
            LinkView name,
            String value,
            Words unit,
            boolean bare,
            String period,
            List<String> says,
            List<String> notes,
            @Nullable Html line,
            List<String> alone,
            List<String> lineOnPaper,
            @Nullable Html strip,
            List<String> stripOnPaper) {

        /** What its id begins with, before the name of the indicator. */
        public static final String ID = "figure-";
    }

    /**
     * All figures as a table.
     *
     * @param columns the names of the columns after the first
     * @param rows the figures
     */
    public record Table(List<String> columns, List<Row> rows) {}

    /**
     * A row.
     *
     * @param head what is measured
     * @param cells one for each column
     */
    public record Row(Words head, List<String> cells) {}

    /**
     * Figures that are missing for the same reason.
     *
     * @param key the reason, for style sheets
     * @param figures what is measured
     * @param state the reason in a few words
     * @param why the reason in a sentence
     * @param tellers who publishes such figures; empty if nobody is known
     * @param action what a reader can do
     */
    public record Missing(String key, List<Html> figures, String state, String why, Html tellers, LinkView action) {}

    /**
     * Links of which only the first few are shown at once.
     *
     * @param first the first ones
     * @param rest the others
     * @param all how many there are, in words
     */
    public record Few(List<Noted> first, List<Noted> rest, String all) {}

    /**
     * A link with a quiet word beside it.
     *
     * @param link the link
     * @param note the word; may be empty
     */
    public record Noted(LinkView link, Html note) {}

    /**
     * Datasets that go equally far.
     *
     * @param heading how far
     * @param count how many there are
     * @param list the datasets
     */
    public record Reaching(String heading, int count, Few list) {}

    /**
     * Another place.
     *
     * @param link the place
     * @param note how near it is; may be empty
     * @param compare the comparison with it
     * @param both what that compares, for readers who hear only the link
     */
    public record Near(LinkView link, String note, String compare, String both) {}
}
