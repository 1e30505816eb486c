package org.waymark.site.page.gap;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.site.page.answer.CandidateView;
import org.waymark.site.page.answer.LetterView;
import org.waymark.site.page.kit.CitationView;
import org.waymark.site.page.kit.Fact;
import org.waymark.site.page.kit.LinkView;
import org.waymark.site.page.kit.Prose;
import org.waymark.site.page.kit.RelationView;
import org.waymark.site.render.frame.Frame;
import org.waymark.site.render.template.PageView;
import org.waymark.site.render.words.Html;
import org.waymark.site.render.words.Moment;
import org.waymark.site.render.words.Words;

/**
 * {@code pages/gap.ftlh}: a gap report with its history.
 *
 * @param frame the frame around the content
 * @param title the gap in a few words
 * @param status its status, or null
 * @param since since when, or null
 * @param closed whether the data is there now
 * @param closedBy the dataset that closed it, or null
 * @param facts kinds, subject, people, places, and who could close it
 * @param closing what data must have to close it; nothing for a closed gap
 * @param criteria what each of the nearest datasets is held against
 * @param near the nearest datasets and what each lacks, as it was computed; none for a closed gap
 * @param letters requests to those who could close it; none for a closed gap
 * @param statement what is missing
 * @param impact who is affected and how, or null
 * @param blocked questions that cannot be answered because of it
 * @param nearest the nearest data, and where it falls short
 * @param narrowedBy datasets that narrow it
 * @param evidence reports that show it
 * @param asks who was asked, and what they answered
 * @param history its steps, the earliest first
 * @param relations other records that name it
 * @param moreFacts all other fields that have a value
 * @param sources where the facts in the record come from
 */
public record GapView(
        Frame frame,
        Words title,
        @Nullable Words status,
        @Nullable Moment since,
        boolean closed,
        @Nullable LinkView closedBy,
        List<Fact> facts,
        List<String> closing,
        List<String> criteria,
        List<CandidateView> near,
        List<LetterView> letters,
        Prose statement,
        @Nullable Prose impact,
        List<Html> blocked,
        List<NearestView> nearest,
        List<LinkView> narrowedBy,
        List<CitationView> evidence,
        List<AskView> asks,
        List<MilestoneView> history,
        List<RelationView> relations,
        List<Fact> moreFacts,
        List<CitationView> sources)
        implements PageView {

    /**
     * A request for the missing data.
     *
     * @param of who was asked
     * @param date when, or null
     * @param request what for, or null
     * @param response what they answered, or null where there is no answer
     * @param answered when they answered, or null
     * @param url where it can be read, or null
     */
    public record AskView(
            LinkView of,
            @Nullable Moment date,
            @Nullable Words request,
            @Nullable Words response,
            @Nullable Moment answered,
            @Nullable LinkView url) {}

    /**
     * A step in its history.
     *
     * @param status the status from then on
     * @param date when, or null
     * @param note what happened, or null
     * @param url where that can be read, or null
     */
    public record MilestoneView(
            Words status,
            @Nullable Html date,
            @Nullable Words note,
            @Nullable LinkView url) {}
}
