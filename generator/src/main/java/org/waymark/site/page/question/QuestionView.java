package org.waymark.site.page.question;

import java.util.List;
import org.jspecify.annotations.Nullable;
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
 * @param answerable how far the catalogue can answer it, or null if not stated
 * @param answerableMeans what that means, or null
 * @param description what the data can answer and what not, or null
 * @param datasets datasets to start from, and the shortcomings of each
 * @param others other datasets that name this question
 * @param gaps gap reports that block an answer
 * @param facts subject, people, places and purposes
 * @param relations other records that name it
 * @param moreFacts all other fields that have a value
 * @param sources where the question was asked
 */
public record QuestionView(
        Frame frame,
        Words title,
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
        implements PageView {}
