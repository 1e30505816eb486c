package org.waymark.site.page.indicator;

import java.util.List;
import org.waymark.site.page.figure.ChartView;
import org.waymark.site.page.kit.LinkView;
import org.waymark.site.render.words.Html;

/**
 * What an indicator says about the world, with a chart.
 *
 * @param indicator its page
 * @param heading what it says of the whole, or of the place with the highest figure
 * @param period the period of the figures
 * @param sentences further sentences
 * @param chart a chart of it
 */
public record FindingView(LinkView indicator, Html heading, String period, List<Html> sentences, ChartView chart) {}
