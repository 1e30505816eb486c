package org.waymark.site.page.patterns;

import java.util.List;
import org.waymark.site.page.figure.ChartView;
import org.waymark.site.page.kit.TableView;
import org.waymark.site.page.list.Pager;
import org.waymark.site.render.frame.Frame;
import org.waymark.site.render.template.PageView;
import org.waymark.site.render.words.Html;

/**
 * {@code pages/patterns.ftlh}: every component in every state, for people who change how pages look. Most samples are
 * in {@code layout/pattern-samples.ftlh}; these are made by code.
 *
 * @param frame what is around the content
 * @param datasets datasets as lines, in each state
 * @param pagers page links of a list: at its beginning, in its middle, at its end
 * @param charts charts that were drawn, and one that could not be
 * @param panels small charts side by side
 * @param map a map that says what is pointed at
 * @param mapScript address of its script
 * @param sparks small drawings of places' pages
 * @param fewRows what is around a table of two rows
 * @param manyRows what is around a table of 120 rows, of which a script shows 100 at first
 */
public record PatternsView(
        Frame frame,
        List<Html> datasets,
        List<Pager> pagers,
        List<ChartView> charts,
        List<ChartView> panels,
        ChartView map,
        String mapScript,
        List<Html> sparks,
        TableView fewRows,
        TableView manyRows)
        implements PageView {}
