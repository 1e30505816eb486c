package org.waymark.site.page.improvement;

import java.util.List;
import org.waymark.site.page.kit.LinkView;
import org.waymark.site.render.frame.Frame;
import org.waymark.site.render.template.PageView;
import org.waymark.site.render.words.Words;

/**
 * {@code pages/improvements.ftlh}: what publishers could change that would help most.
 *
 * @param frame the frame around the content
 * @param heading the page's name
 * @param intro what is ranked
 * @param changes changes of datasets, the one that helps most first
 * @param questions what only has to be found out, in the same order
 * @param more how many further ones there are, in words; empty for none
 * @param publishers the publishers who could help most
 */
public record ImprovementListView(
        Frame frame,
        Words heading,
        String intro,
        List<ImprovementView> changes,
        List<ImprovementView> questions,
        String more,
        List<LinkView> publishers)
        implements PageView {}
