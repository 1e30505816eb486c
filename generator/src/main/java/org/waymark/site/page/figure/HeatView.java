package org.waymark.site.page.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.site.page.kit.LinkView;

/**
 * {@code components/heat.ftlh}: one thing by another, such as themes by places.
 *
 * @param key its name in addresses
 * @param caption what it shows
 * @param legend what the shades and patterns mean
 * @param head the name of the first column
 * @param columns what the rows are crossed with
 * @param rows themes or series
 * @param shown how many of all columns these are, in a sentence; empty where they are all
 * @param csv address of all figures as a file
 */
public record HeatView(
        String key,
        String caption,
        List<ChartView.KeyEntry> legend,
        String head,
        List<LinkView> columns,
        List<HeatRow> rows,
        String shown,
        String csv) {

    /**
     * A theme or series.
     *
     * @param theme its name
     * @param cells one for each column
     * @param unsaid how many of its datasets do not say what they cover, in words; empty if all do
     */
    public record HeatRow(LinkView theme, List<HeatCell> cells, String unsaid) {}

    /**
     * The cell of a row and a column.
     *
     * @param style its shade and pattern
     * @param count how many it has; negative if unknown
     * @param mark the text of the cell
     * @param words the meaning of the pattern; empty if there is none
     * @param names the row and column, for readers who cannot see the position of the cell
     * @param href the list of them; of a cell without any, a report of the gap; null where the two cannot meet
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
