package org.waymark.site.page.question;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.site.page.answer.AnswerView;
import org.waymark.site.page.answer.LetterView;
import org.waymark.site.page.figure.ChartView;
import org.waymark.site.page.gap.NearestView;
import org.waymark.site.page.kit.CitationView;
import org.waymark.site.page.kit.Fact;
import org.waymark.site.page.kit.LinkView;
import org.waymark.site.page.kit.Prose;
import org.waymark.site.page.kit.RelationView;
import org.waymark.site.render.frame.Frame;
import org.waymark.site.render.template.PageView;
import org.waymark.site.render.words.Words;

/**
 * {@code pages/question.ftlh}: a question and how far the data answers it.
 *
 * @param frame the frame around the content
 * @param title the question
 * @param answer the computed answer, or null where it is not computed
 * @param charts how the figures that answer it are spread, and how they changed
 * @param needs what data must have to answer it
 * @param blocks the gaps that block the computed answer
 * @param letters requests for what is missing
 * @param answerable how far editors say that it can be answered, or null if not stated
 * @param answerableMeans what that means, or null
 * @param description what the data can answer and what not, or null
 * @param datasets datasets to start from, and the shortcomings of each
 * @param others other datasets that name this question
 * @param gaps gap reports that block an answer that is not computed
 * @param facts subject, people, places and purposes
 * @param relations other records that name it
 * @param moreFacts all other fields that have a value
 * @param sources where the question was asked
 */
public record QuestionView(
        Frame frame,
        Words title,
        @Nullable AnswerView answer,
        List<ChartView> charts,
        List<String> needs,
        List<BlockView> blocks,
        List<LetterView> letters,
        @Nullable Words answerable,
        @Nullable Words answerableMeans,
        @Nullable Prose description,
        List<NearestView> datasets,
        List<LinkView> others,
        List<LinkView> gaps,
        List<Fact> facts,
        List<RelationView> relations,
        List<Fact> moreFacts,
        List<CitationView> sources)
        implements PageView {

    /**
     * A gap that blocks an answer.
     *
     * @param gap the gap
     * @param owners who could close it
     */
    public record BlockView(LinkView gap, List<LinkView> owners) {}
}
