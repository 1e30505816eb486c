package org.waymark.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.render.Frame;
import org.waymark.render.PageView;
import org.waymark.render.Words;

/**
 * {@code pages/standard.ftlh}: a standard, taxonomy or framework.
 *
 * @param frame what stands around the content
 * @param title what it is called
 * @param type what kind of standard it is, or null
 * @param description what it is for, or null
 * @param facts who maintains it, its licence and version, where it can be read
 * @param datasets datasets that follow it
 * @param moreFacts every other field that has a value
 * @param sources where the facts in the record come from
 */
public record StandardView(
        Frame frame,
        Words title,
        @Nullable Words type,
        @Nullable Prose description,
        List<Fact> facts,
        List<LinkView> datasets,
        List<Fact> moreFacts,
        List<CitationView> sources)
        implements PageView {}
