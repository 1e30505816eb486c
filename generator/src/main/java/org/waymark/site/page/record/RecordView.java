package org.waymark.site.page.record;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.site.page.kit.CitationView;
import org.waymark.site.page.kit.Fact;
import org.waymark.site.page.kit.LinkView;
import org.waymark.site.page.kit.Prose;
import org.waymark.site.page.kit.RelationView;
import org.waymark.site.render.frame.Frame;
import org.waymark.site.render.template.PageView;
import org.waymark.site.render.words.Html;
import org.waymark.site.render.words.Words;

/**
 * {@code pages/record.ftlh}: a record of a kind without its own page design, such as a standard.
 *
 * @param frame the frame around the content
 * @param kicker what kind of record it is
 * @param title its title
 * @param facts its short fields
 * @param action a link for what most readers want to do, or null
 * @param description its text, or null
 * @param sections its longer fields
 * @param relations the records that name it
 * @param moreFacts fields about the record itself
 * @param extras values that an importer kept
 * @param sources where the facts in the record come from
 */
public record RecordView(
        Frame frame,
        String kicker,
        Words title,
        List<Fact> facts,
        @Nullable LinkView action,
        @Nullable Prose description,
        List<Part> sections,
        List<RelationView> relations,
        List<Fact> moreFacts,
        List<Fact> extras,
        List<CitationView> sources)
        implements PageView {

    /**
     * A part of the page with a heading. At most one of its lists is filled.
     *
     * @param id its anchor
     * @param heading its heading
     * @param none the text if the lists are empty
     * @param lines texts or links
     * @param steps instructions, in order
     * @param facts a group of fields
     */
    public record Part(
            String id, String heading, String none, List<Html> lines, List<StepView> steps, List<Fact> facts) {}
}
