package org.waymark.model.record;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Classified;
import org.waymark.model.Facet;
import org.waymark.model.Field;
import org.waymark.model.Menu;
import org.waymark.model.RecordType;
import org.waymark.model.Ref;
import org.waymark.model.Search;
import org.waymark.model.Term;
import org.waymark.model.value.PartialDate;
import org.waymark.model.value.Text;
import org.waymark.source.Source;

/** A gap report: data that is missing, too coarse, too late or out of reach. */
@RecordType(
        name = "gap",
        folder = "content/gaps",
        path = "gaps",
        menu = Menu.HEAD,
        form = true,
        doc = "A report of data that is missing, not detailed enough, too late or hard to get. One Markdown file"
                + " in content/gaps/. The file name is its permanent id.")
public record Gap(
        String slug,

        @Field(
                doc = "The gap in a few words.",
                iri = "dct:title",
                required = true,
                example = "No count of people sofa surfing",
                search = Search.TITLE)
        Text title,

        @Field(
                doc = "What is missing, in two or three sentences.",
                iri = "dct:description",
                required = true,
                markdown = true,
                body = true,
                search = Search.DESCRIPTION)
        Text statement,

        @Field(
                doc = "What kind of gap it is.",
                required = true,
                vocabulary = "gap-kinds",
                example = "[sufficiency]",
                search = Search.DETAIL)
        List<Term> kinds,

        @Field(
                doc = "What it is about.",
                iri = "dcat:theme",
                recommended = true,
                example = "[housing]",
                facet = Facet.THEME)
        List<Term> themes,

        @Field(doc = "The people it leaves out.", recommended = true, example = "[renters]", facet = Facet.POPULATION)
        List<Term> populations,

        @Field(
                doc = "The places it concerns.",
                iri = "dct:spatial",
                recommended = true,
                example = "[London]",
                facet = Facet.PLACE)
        List<Term> places,

        @Field(doc = "What data must have to close it.") @Nullable
        Need needs,

        @Field(
                doc = "Questions in this catalogue that cannot be answered because of it.",
                target = Question.class,
                back = "blocked_by")
        List<Ref> blocks,

        @Field(doc = "Questions, in words, that cannot be answered because of it.", search = Search.DESCRIPTION)
        List<Text> questions,

        @Field(doc = "Who is harmed, and how.", markdown = true, search = Search.DETAIL) @Nullable
        Text impact,

        @Field(doc = "Reports that show the gap.", recommended = true, search = Search.DETAIL)
        List<Citation> evidence,

        @Field(
                doc = "Who was asked for the data, when, and what they answered.",
                back = "was_asked",
                search = Search.DETAIL)
        List<Ask> asks,

        @Field(
                doc = "Who could close it, because they have the data or decide about it.",
                target = Organisation.class,
                back = "could_close",
                search = Search.DETAIL)
        List<Ref> couldClose,

        @Field(doc = "The nearest datasets, and where each falls short.", back = "nearest_to", search = Search.DETAIL)
        List<Nearest> nearest,

        @Field(
                doc = "What happened and when: reported, evidenced, asked, promised, closed or declined, or"
                        + " progress that changes none of these.",
                required = true,
                search = Search.DETAIL)
        List<Milestone> history,

        @Field(doc = "The dataset that closed it.", target = Dataset.class, back = "closed") @Nullable
        Ref closedBy,

        @Field(doc = "Where the facts in this record come from, apart from the evidence.", iri = "dct:source")
        List<Citation> sources,

        @Field(doc = "Who looks after this record.") @Nullable
        String steward,

        @Field(doc = "When to review this record.") @Nullable
        PartialDate reviewBy,

        @Field(doc = "Former file names of this record. Their addresses lead here.")
        List<String> aliases,

        Source source)
        implements Classified {

    /** The latest step of the history that is not only progress, which leaves the status unchanged; null without one. */
    public @Nullable Milestone latestStep() {
        Milestone latest = null;
        for (Milestone step : history) {
            Term status = step.status();
            latest = latest == null || status == null || !status.id().equals("progress") ? step : latest;
        }
        return latest;
    }

    /** The status that the history has led to; null without a history. */
    public @Nullable Term status() {
        Milestone latest = latestStep();
        return latest == null ? null : latest.status();
    }

    /** Whether there is now data that fills it. */
    public boolean isClosed() {
        Term status = status();
        return status != null && status.id().equals("closed");
    }

    /** Since when it has that status; null where nobody knows. */
    public @Nullable PartialDate statusSince() {
        Milestone latest = latestStep();
        return latest == null ? null : latest.date();
    }
}
