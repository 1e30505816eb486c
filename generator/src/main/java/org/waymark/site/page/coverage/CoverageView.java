package org.waymark.site.page.coverage;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.site.page.figure.ChartView;
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
        implements PageView {

    /**
     * Themes by another facet.
     *
     * @param key its name in addresses
     * @param caption what it shows
     * @param legend what the shades and patterns mean
     * @param columns what the themes are crossed with
     * @param rows the themes
     * @param shown how many of all columns these are, in a sentence; empty where they are all
     * @param csv address of all figures as a file
     */
    public record HeatView(
            String key,
            String caption,
            List<ChartView.KeyEntry> legend,
            List<LinkView> columns,
            List<HeatRow> rows,
            String shown,
            String csv) {}

    /**
     * A theme.
     *
     * @param theme its name
     * @param cells one for each column
     * @param unsaid how many of its datasets do not say what they cover, in words; empty if all do
     */
    public record HeatRow(LinkView theme, List<HeatCell> cells, String unsaid) {}

    /**
     * The cell of a theme and a column.
     *
     * @param style its shade and pattern
     * @param count how many datasets; negative if unknown
     * @param mark the text of the cell
     * @param words the meaning of the pattern; empty if there is none
     * @param names the theme and column, for readers who cannot see the position of the cell
     * @param href the list of the datasets; of a cell without any, a report of the gap; null where the two cannot meet
     */
    public record HeatCell(
            String style,
            int count,
            String mark,
            String words,
            String names,
            @Nullable String href) {

        /** Whether it is in a state, such as {@code unknown}. */
        public boolean is(String state) {
            return style.endsWith(state);
        }
    }
}
