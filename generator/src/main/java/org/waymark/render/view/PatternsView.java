package org.waymark.render.view;

import java.util.List;
import org.waymark.render.Frame;
import org.waymark.render.Html;
import org.waymark.render.PageView;
import org.waymark.render.Words;

/**
 * {@code pages/patterns.ftlh}: every component in every state, with samples that no catalogue holds. For whoever changes
 * how pages look.
 *
 * @param frame what stands around the content
 * @param keyFacts facts that decide, known and not
 * @param facts other facts
 * @param prose Markdown with all that it can hold
 * @param rightToLeft some of it in a script that runs from right to left
 * @param datasets datasets as lines, in each state
 * @param items other records as lines
 * @param links links to pages here and elsewhere, and a name without one
 * @param words plain texts
 * @param sections values with counts, flat
 * @param counted values with counts, in their hierarchy
 * @param groups ways to choose: a short one, and one so long that it is closed
 * @param purposes what readers may want to do
 * @param pagers ways through a list: at its beginning, in its middle, at its end
 * @param checks checks in each state
 * @param resources files and services
 * @param previews the first rows of a file
 * @param charts a chart that was drawn, and one that could not be
 * @param heat cells in each state
 * @param use code and a citation
 * @param similar datasets on the same subject
 * @param nearest datasets that come near
 * @param citations things that were read
 * @param history a gap's life
 * @param asks who was asked, with and without an answer
 * @param steps what to do, in order
 */
public record PatternsView(
        Frame frame,
        List<Fact> keyFacts,
        List<Fact> facts,
        Prose prose,
        RightToLeft rightToLeft,
        List<Html> datasets,
        List<EntryItem> items,
        List<LinkView> links,
        List<Words> words,
        List<CountedLink> sections,
        List<CountedLink> counted,
        List<LinkGroup> groups,
        List<HomeView.Purpose> purposes,
        List<Pager> pagers,
        List<CheckView> checks,
        List<ResourceView> resources,
        List<PreviewView> previews,
        List<ChartView> charts,
        CoverageView.HeatView heat,
        UseView use,
        List<SimilarView> similar,
        List<NearestView> nearest,
        List<CitationView> citations,
        List<GapView.MilestoneView> history,
        List<GapView.AskView> asks,
        List<StepView> steps)
        implements PageView {

    /**
     * Samples in Arabic.
     *
     * @param text a text with numbers and letters that run from left to right
     * @param facts facts that decide
     * @param checks checks
     * @param history a gap's life
     */
    public record RightToLeft(
            Words text, List<Fact> facts, List<CheckView> checks, List<GapView.MilestoneView> history) {}
}
