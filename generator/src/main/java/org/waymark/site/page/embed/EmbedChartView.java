package org.waymark.site.page.embed;

import org.waymark.site.page.figure.ChartView;
import org.waymark.site.render.frame.Frame;
import org.waymark.site.render.template.PageView;

/**
 * {@code embed/chart.ftlh}: one chart of a page, for a frame on another site.
 *
 * @param frame the frame of the page that it comes from
 * @param embed what is around it instead
 * @param chart the chart, without links and tables
 */
public record EmbedChartView(Frame frame, EmbedFrame embed, ChartView chart) implements PageView {}
