package org.waymark.site.page.organisation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.site.page.answer.LetterView;
import org.waymark.site.page.improvement.ImprovementView;
import org.waymark.site.page.kit.CitationView;
import org.waymark.site.page.kit.Fact;
import org.waymark.site.page.kit.LinkView;
import org.waymark.site.page.kit.Prose;
import org.waymark.site.page.kit.RelationView;
import org.waymark.site.page.list.Pager;
import org.waymark.site.render.frame.Frame;
import org.waymark.site.render.template.PageView;
import org.waymark.site.render.words.Html;
import org.waymark.site.render.words.Words;

/**
 * {@code pages/organisation.ftlh}: an organisation with its datasets, if any.
 *
 * @param frame the frame around the content
 * @param name its name
 * @param type what kind of organisation it is, or null
 * @param description what it does, or null
 * @param facts facts about it
 * @param offers what it can offer
 * @param needs what it is looking for
 * @param divisions organisations that are part of it
 * @param asked gap reports in which it was asked for data
 * @param closable open gaps that it could close
 * @param letter a letter that asks it for those and for the changes, or null without any
 * @param improvements changes of its datasets that would help most
 * @param operates access routes that it runs
 * @param maintains standards that it maintains
 * @param items its datasets on this page, each as {@code components/dataset-item.ftlh} makes it
 * @param pager links to the other pages of datasets
 * @param proposeUrl where a dataset of it can be proposed
 * @param relations other records that name it
 * @param moreFacts all other fields that have a value
 * @param extras values from an importer that have no field
 * @param sources where the facts in the record come from
 */
public record OrganisationView(
        Frame frame,
        Words name,
        @Nullable Words type,
        @Nullable Prose description,
        List<Fact> facts,
        List<Words> offers,
        List<Words> needs,
        List<LinkView> divisions,
        List<LinkView> asked,
        List<LinkView> closable,
        @Nullable LetterView letter,
        List<ImprovementView> improvements,
        List<LinkView> operates,
        List<LinkView> maintains,
        List<Html> items,
        Pager pager,
        String proposeUrl,
        List<RelationView> relations,
        List<Fact> moreFacts,
        List<Fact> extras,
        List<CitationView> sources)
        implements PageView {}
