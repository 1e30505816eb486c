package org.waymark.site.page.coverage;

import java.util.List;
import org.waymark.site.page.figure.ChartView;
import org.waymark.site.page.figure.HeatView;
import org.waymark.site.page.kit.LinkView;
import org.waymark.site.render.frame.Frame;
import org.waymark.site.render.template.PageView;

/**
 * {@code pages/coverage.ftlh}: what the catalogue covers.
 *
 * @param frame the frame around the content
 * @param heading the page's name
 * @param intro what is counted
 * @param more pages that say more about what there should be
 * @param maps themes by places and by populations
 * @param charts the datasets and gaps counted by one property each
 */
public record CoverageView(
        Frame frame, String heading, String intro, List<LinkView> more, List<HeatView> maps, List<ChartView> charts)
        implements PageView {}
