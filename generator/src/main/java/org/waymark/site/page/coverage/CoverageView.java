package org.waymark.site.page.coverage;

import java.util.List;
import org.waymark.site.page.figure.ChartView;
import org.waymark.site.page.figure.HeatView;
import org.waymark.site.page.kit.LinkView;
import org.waymark.site.render.frame.Frame;
import org.waymark.site.render.template.PageView;

/**
 * {@code pages/coverage.ftlh}: what the catalogue covers, what its records lack, or its gaps, counted.
 *
 * @param frame the frame around the content
 * @param heading the page's name
 * @param intro what is counted
 * @param links pages that say more
 * @param maps themes by places and by populations
 * @param charts the datasets or gaps counted by one property each
 * @param overdue records that should have been looked at again
 */
public record CoverageView(
        Frame frame,
        String heading,
        String intro,
        List<LinkView> links,
        List<HeatView> maps,
        List<ChartView> charts,
        List<LinkView> overdue)
        implements PageView {}
