package org.waymark.site.page.dataset;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.site.page.figure.ChartView;
import org.waymark.site.page.figure.ShareView;
import org.waymark.site.page.indicator.FindingView;
import org.waymark.site.page.kit.CitationView;
import org.waymark.site.page.kit.Fact;
import org.waymark.site.page.kit.LinkView;
import org.waymark.site.page.kit.Prose;
import org.waymark.site.page.kit.RelationView;
import org.waymark.site.page.record.EntryItem;
import org.waymark.site.page.resource.PreviewView;
import org.waymark.site.page.resource.ResourceView;
import org.waymark.site.page.resource.UseView;
import org.waymark.site.render.frame.Frame;
import org.waymark.site.render.template.PageView;
import org.waymark.site.render.words.Words;

/**
 * {@code pages/dataset.ftlh}: a dataset.
 *
 * @param frame the frame around the content
 * @param title the title of the data
 * @param publisher who makes it available, or null
 * @param deprecated whether it is no longer updated
 * @param successor the dataset that replaces it, or null
 * @param keyFacts what decides whether it can be used: licence, access, freshness, coverage
 * @param unknowns which of these are not known, in a sentence; empty if all are
 * @param way how to get the data; null if there is no way
 * @param deadLinks which links to the data did not work at the last check
 * @param access the steps to get it, if it takes more than a click
 * @param description what the data holds
 * @param wholeDescription a file with the whole description if the above is only its beginning, else null
 * @param useFor what it is good for
 * @param breakdowns by what the figures are broken down
 * @param limitations what it cannot tell, or null
 * @param method how it was collected, or null
 * @param provenance where it comes from, or null
 * @param resources its files and services
 * @param allResources the list of all its files and services if those above are only the first, else null
 * @param use code that fetches the first file, and how to cite the dataset
 * @param card code that shows the dataset on another site; null if there is none
 * @param charts the charts of its figures
 * @param finding what the first indicator of its figures says, where it has no charts of its own; null without one
 * @param indicators the indicators of its figures, with the latest ones
 * @param previews the first rows of its own tables
 * @param documentation pages that explain it
 * @param questions questions that it helps to answer
 * @param gaps gap reports that it narrows, has closed or is close to
 * @param related datasets that go well with it
 * @param similar datasets on the same theme and place
 * @param replaces datasets that it replaces
 * @param subjects themes, populations and tags
 * @param contact whom to ask
 * @param checks what a careful reader asks about a dataset, one by one
 * @param relations other records that name it
 * @param moreFacts all other fields that have a value
 * @param extras values from an importer that have no field
 * @param sources where the facts in the record come from
 */
public record DatasetView(
        Frame frame,
        Words title,
        @Nullable LinkView publisher,
        boolean deprecated,
        @Nullable LinkView successor,
        List<Fact> keyFacts,
        String unknowns,
        @Nullable Way way,
        List<DeadLinkView> deadLinks,
        List<Fact> access,
        Prose description,
        @Nullable LinkView wholeDescription,
        List<Words> useFor,
        List<Breakdown> breakdowns,
        @Nullable Prose limitations,
        @Nullable Prose method,
        @Nullable Prose provenance,
        List<ResourceView> resources,
        @Nullable LinkView allResources,
        UseView use,
        @Nullable ShareView card,
        List<ChartView> charts,
        @Nullable FindingView finding,
        List<EntryItem> indicators,
        List<PreviewView> previews,
        List<LinkView> documentation,
        List<LinkView> questions,
        List<Fact> gaps,
        List<LinkView> related,
        List<SimilarView> similar,
        List<LinkView> replaces,
        List<Fact> subjects,
        List<Fact> contact,
        List<CheckView> checks,
        List<RelationView> relations,
        List<Fact> moreFacts,
        List<Fact> extras,
        List<CitationView> sources)
        implements PageView {

    /**
     * The button that leads to the data, the only one on the page.
     *
     * @param label its text
     * @param href where it leads
     * @param note what to expect there, or null
     * @param landing the publisher's page about the data if the button leads elsewhere, else null
     */
    public record Way(
            String label,
            String href,
            @Nullable String note,
            @Nullable LinkView landing) {}

    /**
     * A way in which figures are broken down.
     *
     * @param by the property
     * @param crossedWith other breakdowns available at the same time
     */
    public record Breakdown(Words by, List<Words> crossedWith) {}
}
