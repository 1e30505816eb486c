package org.waymark.site.render.chart.series;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;
import org.waymark.site.render.chart.Canvas;
import org.waymark.site.render.chart.Steps;
import org.waymark.site.render.chart.SvgPath;
import org.waymark.site.render.chart.TextWidth;
import org.waymark.site.render.words.Html;

/**
 * A place's line beside its region's and its nation's, 280 by 92 pixels, for pages with dozens of them. A trend with a
 * single period becomes dots on a scale from 0.
 */
public final class Sparkline {

    private static final int WIDTH = 280;
    private static final int HEIGHT = 92;
    private static final int FONT = 12;

    /** The plot. */
    private static final double LEFT = 8;

    private static final double RIGHT = 156;
    private static final double TOP = 9.5;
    private static final double BOTTOM = 68.5;
    private static final double BASE = 75;
    private static final double LABELS = 168;

    /** For a label, measured with a margin that most readers' letters do not need. */
    private static final double ROOM = 120;

    private static final double APART = 15;

    /** Between rows of labels that would not fit otherwise. */
    private static final double CLOSE = 12;

    private static final int MANY = 4;

    /** The height of the plot is at least this share of the largest value. */
    private static final double LEAST = 0.05;

    /** The plot of a single period. */
    private static final double DOTS_LEFT = 98;

    private static final double DOTS_RIGHT = 226;

    private final Trend trend;
    private final List<Trend.Line> lines;
    private final StringBuilder out = new StringBuilder(1000);

    private Sparkline(Trend trend) {
        this.trend = trend;
        List<Trend.Line> drawn = new ArrayList<>(trend.lines());
        drawn.removeIf(line -> line.last() < 0);
        // The highlighted line last, so that it is on top.
        drawn.sort(Comparator.comparing(Trend.Line::role, Comparator.reverseOrder()));
        this.lines = drawn;
    }

    /**
     * The drawing as a complete {@code <svg>}.
     *
     * @param trend at most three lines, each of another role; labels of breaks, measure and startsAt are not shown
     * @param alternative the finding in a sentence, for readers who cannot see it
     */
    public static Html draw(Trend trend, String alternative) {
        return new Sparkline(trend).drawn(alternative);
    }

    private Html drawn(String alternative) {
        open(out, WIDTH, HEIGHT, alternative);
        if (!lines.isEmpty()) {
            if (trend.periods().size() == 1) {
                dots();
            } else {
                plot();
            }
        }
        return Html.trusted(out.append("</svg>").toString());
    }

    static void open(StringBuilder out, int width, int height, String alternative) {
        out.append("<svg class=\"spark\" viewBox=\"0 0 ")
                .append(width)
                .append(' ')
                .append(height)
                .append("\" role=\"img\" aria-label=\"")
                .append(Html.escaped(alternative))
                .append("\">");
    }

    static void path(StringBuilder out, String style, Object data) {
        out.append("<path class=\"")
                .append(style)
                .append("\" d=\"")
                .append(data)
                .append("\"/>");
    }

    static void text(StringBuilder out, String style, double x, double y, String text) {
        out.append("<text");
        if (!style.isEmpty()) {
            out.append(" class=\"").append(style).append('"');
        }
        out.append(" x=\"")
                .append(Canvas.rounded(x))
                .append("\" y=\"")
                .append(Canvas.rounded(y))
                .append("\">")
                .append(Html.escaped(text))
                .append("</text>");
    }

    private void plot() {
        path(out, "c-base", "M4 75h156");
        if (!trend.breaks().isEmpty()) {
            SvgPath rules = new SvgPath();
            trend.breaks().forEach(each -> rules.move(x(each.position()), 4).line(x(each.position()), BASE));
            path(out, "c-break", rules);
        }
        DoubleSummaryStatistics known = Steps.known(lines.stream().map(Trend.Line::values));
        double low = known.getMin();
        double high = known.getMax();
        // Small differences do not look large: neither those of the last decimal, nor 26.3% beside 26.0%.
        double least =
                Math.max(4 * Math.pow(10, -trend.values().decimals()), LEAST * Math.max(Math.abs(low), Math.abs(high)));
        double middle = (low + high) / 2;
        double half = Math.max(high - low, least) / 2;
        double[] ends = new double[lines.size()];
        for (int i = 0; i < lines.size(); i++) {
            ends[i] = line(lines.get(i), middle, half);
        }
        labels(ends);
        periods();
    }

    private double x(double position) {
        double first = trend.periods().get(0).position();
        double last = trend.periods().get(trend.periods().size() - 1).position();
        return LEFT + (RIGHT - LEFT) * (position - first) / Math.max(last - first, 1e-9);
    }

    /** Draws a line; returns the height of its end. */
    private double line(Trend.Line line, double middle, double half) {
        SvgPath path = new SvgPath();
        SvgPath dots = new SvgPath();
        List<Double> values = line.values();
        int last = line.last();
        double y = 0;
        for (int i = 0; i <= last; i++) {
            double value = values.get(i);
            if (Double.isNaN(value)) {
                continue;
            }
            double x = x(trend.periods().get(i).position());
            y = (TOP + BOTTOM) / 2 - (value - middle) / half * (BOTTOM - TOP) / 2;
            boolean begins = i == 0 || Double.isNaN(values.get(i - 1));
            boolean ends = i == last || Double.isNaN(values.get(i + 1));
            if (begins && !ends) {
                path.move(x, y);
            } else if (!begins) {
                path.line(x, y);
            }
            boolean here = line.role() == Trend.Role.HIGHLIGHT;
            if ((here && i == last) || (begins && ends)) {
                dots.dot(x, y);
            }
        }
        if (!path.isEmpty()) {
            path(out, style(line), path);
        }
        if (!dots.isEmpty()) {
            path(out, style(line) + " c-dots", dots);
        }
        return y;
    }

    private static String style(Trend.Line line) {
        return line.role() == Trend.Role.HIGHLIGHT
                ? "c-here"
                : "c-" + line.role().name().toLowerCase(Locale.ROOT);
    }

    /** A label that is too wide for one row has two; rows of one label stay together. */
    private void labels(double[] ends) {
        List<List<String>> labels = new ArrayList<>();
        List<Double> wanted = new ArrayList<>();
        for (int i = 0; i < ends.length; i++) {
            Trend.Line line = lines.get(i);
            String value = trend.values().of(line.values().get(line.last()));
            labels.add(EndLabels.rows(line.name(), value, FONT, ROOM));
            for (int row = 0; row < labels.get(i).size(); row++) {
                wanted.add(ends[i] + EndLabels.TOGETHER * (3 * i + row));
            }
        }
        double[] placed = EndLabels.apart(
                wanted.stream().mapToDouble(each -> each).toArray(),
                wanted.size() > MANY ? CLOSE : APART,
                TOP + 1,
                BOTTOM + 2);
        SvgPath leaders = new SvgPath();
        int next = 0;
        for (int i = 0; i < ends.length; i++) {
            int first = next;
            for (String row : labels.get(i)) {
                text(out, style(lines.get(i)), LABELS, placed[next++] + 4.3, row);
            }
            double middle = (placed[first] + placed[next - 1]) / 2;
            double end = x(trend.periods().get(lines.get(i).last()).position());
            if (Math.abs(middle - ends[i]) > 3 || end < RIGHT - 4) {
                leaders.move(end + 4.5, ends[i]).line(LABELS - 3, middle);
            }
        }
        if (!leaders.isEmpty()) {
            path(out, "c-lead", leaders);
        }
    }

    private void periods() {
        String first = trend.periods().get(0).label();
        String last = trend.periods().get(trend.periods().size() - 1).label();
        if (TextWidth.of(first + last, FONT) >= RIGHT - LEFT) {
            first = year(first);
            last = year(last);
        }
        if (TextWidth.of(first + last, FONT) < RIGHT - LEFT) {
            text(out, "", 4, HEIGHT - 3, first);
        }
        text(out, "c-end", 160, HEIGHT - 3, last);
    }

    /** The last word of a period, such as 2015 of November 2015. */
    private static String year(String label) {
        return label.substring(label.lastIndexOf(' ') + 1);
    }

    /** One period: a dot for each place. */
    private void dots() {
        double low = 0;
        double high = 0;
        for (Trend.Line line : lines) {
            low = Math.min(low, line.values().get(0));
            high = Math.max(high, line.values().get(0));
        }
        double scale = (DOTS_RIGHT - DOTS_LEFT) / (high > low ? high - low : 1);
        double zero = DOTS_LEFT - low * scale;
        path(out, "c-base", "M" + Canvas.rounded(zero) + " 4v64");
        for (int i = 0; i < lines.size(); i++) {
            Trend.Line line = lines.get(lines.size() - 1 - i);
            double y = 14 + 22 * i;
            double x = zero + line.values().get(0) * scale;
            path(out, "c-base", new SvgPath().move(DOTS_LEFT, y).line(DOTS_RIGHT, y));
            path(out, style(line) + " c-dots", new SvgPath().dot(x, y));
            text(out, style(line), 0, y + 4.3, EndLabels.cut(line.name(), FONT, DOTS_LEFT - 6));
            text(
                    out,
                    style(line),
                    x + 8,
                    y + 4.3,
                    trend.values().of(line.values().get(0)));
        }
        text(out, "c-mid", zero, 82, trend.values().numbers().of(0));
        text(out, "c-end", WIDTH, 82, trend.periods().get(0).label());
    }
}
