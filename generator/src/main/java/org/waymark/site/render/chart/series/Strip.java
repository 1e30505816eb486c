package org.waymark.site.render.chart.series;

import java.util.Collection;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.site.render.chart.Steps;
import org.waymark.site.render.chart.SvgPath;
import org.waymark.site.render.chart.ValueWords;
import org.waymark.site.render.words.Html;

/**
 * Where a place is among its peers: rows of ticks, one a peer, with the place marked across all rows. 296 by 88 pixels,
 * or 54 high with a single row. All strips of one measure share a scale, and the ticks of a row are the same for all
 * its places: make them once.
 *
 * @param low the lower end of the scale, which is written
 * @param high the upper end of the scale
 * @param values writes values
 */
public record Strip(double low, double high, ValueWords values) {

    private static final int WIDTH = 296;
    private static final double LEFT = 6;
    private static final double RIGHT = 148;
    private static final int TOP = 14;
    private static final int TICK = 18;
    private static final int ROW = 34;
    private static final int WORDS = 160;

    /**
     * A row of a strip.
     *
     * @param ticks made by {@link Strip#ticks}
     * @param peers such as "of 33 in London"
     * @param rank such as "12th highest"
     */
    public record Row(String ticks, String peers, String rank) {}

    /** A scale from the lowest to the highest of these values; NaN is left out. */
    public static Strip over(Collection<Double> all, ValueWords values) {
        DoubleSummaryStatistics known = Steps.known(Stream.of(all));
        return known.getCount() == 0 ? new Strip(0, 0, values) : new Strip(known.getMin(), known.getMax(), values);
    }

    /**
     * The ticks of a row as path data, to make once and pass to {@link #draw} for each place. Ticks that are less than
     * half a pixel apart are one.
     *
     * @param peers the values of the row's peers, in any order; NaN is left out
     */
    public String ticks(Collection<Double> peers) {
        SvgPath path = new SvgPath();
        peers.stream()
                .filter(value -> !Double.isNaN(value))
                .mapToDouble(value -> Math.rint(2 * x(value)) / 2)
                .sorted()
                .distinct()
                .forEach(x -> path.move(x, TOP).line(x, TOP + TICK));
        return path.toString();
    }

    private double x(double value) {
        return high > low ? LEFT + (RIGHT - LEFT) * (value - low) / (high - low) : (LEFT + RIGHT) / 2;
    }

    /**
     * The drawing as a complete {@code <svg>}.
     *
     * @param rows one or two: the nearer peers first (dark), then the wider (pale)
     * @param value the place's value; NaN leaves it unmarked
     * @param alternative the finding in a sentence, for readers who cannot see it
     */
    public Html draw(List<Row> rows, double value, String alternative) {
        StringBuilder out = new StringBuilder(2000);
        int height = TOP + TICK + ROW * (rows.size() - 1) + 22;
        Sparkline.open(out, WIDTH, height, alternative);
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            out.append("<path class=\"").append(i == 0 && rows.size() > 1 ? "c-near\"" : "c-wide\"");
            if (i > 0) {
                out.append(" transform=\"translate(0 ").append(i * ROW).append(")\"");
            }
            out.append(" d=\"").append(row.ticks()).append("\"/>");
            Sparkline.text(out, "", WORDS, TOP + 5 + i * ROW, row.peers());
            Sparkline.text(out, "c-here", WORDS, TOP + 19.5 + i * ROW, row.rank());
        }
        if (!Double.isNaN(value)) {
            String line = new SvgPath()
                    .move(x(value), 8)
                    .line(x(value), height - 20.0)
                    .toString();
            Sparkline.path(out, "c-halo", line);
            Sparkline.path(out, "c-here c-mark", line);
            Sparkline.path(out, "c-here c-dots", new SvgPath().dot(x(value), 8));
        }
        Sparkline.text(out, "", LEFT, height - 6.0, values.of(low));
        if (high > low) {
            Sparkline.text(out, "c-end", 150, height - 6.0, values.of(high));
        }
        return Html.trusted(out.append("</svg>").toString());
    }
}
