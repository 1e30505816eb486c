package org.waymark.site.render.chart.map;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.site.render.chart.Canvas;
import org.waymark.site.render.chart.Drawing;
import org.waymark.site.render.chart.SvgPath;
import org.waymark.site.render.chart.TextWidth;
import org.waymark.site.render.chart.ValueWords;
import org.waymark.site.render.chart.series.ClassBreaks;
import org.waymark.site.render.words.Html;

/**
 * What a map shows. Each area has its code ({@code data-code}) and a {@code <title>} with its name and value, which
 * {@code js/area-map} writes below the map when the area is pointed at.
 *
 * @param id identifies it among the charts of the page
 * @param values by code; an area without one is dotted
 * @param notes the words of areas without a value by code, such as "suppressed"; these are hatched
 * @param blank the codes of areas with a note to which the figure does not apply; these are blank instead
 * @param unknown the words of areas without a value and without a note, such as "no figure"
 * @param names by code
 * @param classes of the values
 * @param words writes values
 * @param labelled the codes of areas that are named with their value beside the map
 * @param outlined the code of an area with a strong outline, which is also named; or null
 */
public record ShadedMap(
        String id,
        Map<String, Double> values,
        Map<String, String> notes,
        Set<String> blank,
        String unknown,
        Map<String, String> names,
        ClassBreaks classes,
        ValueWords words,
        List<String> labelled,
        @Nullable String outlined) {

    /** How far a name may be from its area, in widths of the drawing; where there is no room it is left out. */
    private static final double FAR = 0.4;

    /** The drawing on these outlines. */
    public Drawing draw(MapOutlines outlines) {
        StringBuilder out = new StringBuilder(outlines.outlines().size() * 200);
        patterns(outlines, out);
        for (MapOutlines.Outline area : outlines.outlines()) {
            out.append("<path class=\"c-area c-")
                    .append(style(area.code(), outlines))
                    .append("\" data-code=\"")
                    .append(Html.escaped(area.code()))
                    .append("\" d=\"")
                    .append(area.path())
                    .append("\"><title>")
                    .append(Html.escaped(said(area.code())))
                    .append("</title></path>");
        }
        frames(outlines, out);
        outline(outlines, out);
        figures(outlines, out);
        labels(outlines, out);
        return new Drawing(outlines.size(), (int) Math.ceil(outlines.height()), out.toString());
    }

    private double value(String code) {
        return values.getOrDefault(code, Double.NaN);
    }

    private String said(String code) {
        double value = value(code);
        String name = names.getOrDefault(code, code);
        return Double.isNaN(value) ? name + ": " + notes.getOrDefault(code, unknown) : words.of(name, value);
    }

    private String style(String code, MapOutlines outlines) {
        double value = value(code);
        if (!Double.isNaN(value)) {
            return "q" + classes.shade(classes.of(value));
        }
        if (blank.contains(code)) {
            return "blank";
        }
        String pattern = notes.containsKey(code) ? "hatch" : "dots";
        return (notes.containsKey(code) ? "hatched" : "none") + "\" fill=\"url(#" + id + "-"
                + outlines.size().name() + "-" + pattern + ")";
    }

    private void patterns(MapOutlines outlines, StringBuilder out) {
        String prefix = "<pattern id=\"" + id + "-" + outlines.size().name();
        out.append("<defs>")
                .append(prefix)
                .append("-dots\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\">")
                .append("<circle class=\"c-dot\" cx=\"3\" cy=\"3\" r=\"1\"/></pattern>")
                .append(prefix)
                .append("-hatch\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\">")
                .append("<path class=\"c-hatch\" d=\"M-1 7L7-1M-1 1L1-1M5 7L7 5\"/></pattern></defs>");
    }

    private static void frames(MapOutlines outlines, StringBuilder out) {
        int font = outlines.size().font();
        for (MapOutlines.Frame frame : outlines.frames()) {
            SvgPath border = new SvgPath()
                    .move(frame.left(), frame.top())
                    .line(frame.right(), frame.top())
                    .line(frame.right(), frame.bottom())
                    .line(frame.left(), frame.bottom())
                    .close();
            path("c-axis c-line", border.toString(), out);
            boolean right = frame.left() > outlines.size().width() / 2.0
                    || frame.right() == outlines.size().width();
            text(
                    "c-quiet\" text-anchor=\"" + (right ? "end" : "start"),
                    right ? frame.right() : frame.left(),
                    frame.bottom() + font * 1.2,
                    frame.label(),
                    font,
                    out);
        }
    }

    private void outline(MapOutlines outlines, StringBuilder out) {
        for (MapOutlines.Outline area : outlines.outlines()) {
            if (area.code().equals(outlined)) {
                path("c-outline-halo", area.path(), out);
                path("c-outline", area.path(), out);
            }
        }
    }

    /** Values within areas that are drawn large enough. */
    private void figures(MapOutlines outlines, StringBuilder out) {
        int font = outlines.size().font() - 1;
        for (MapOutlines.Outline area : outlines.outlines()) {
            String written = figure(area, font);
            if (!written.isEmpty()) {
                int shade = classes.shade(classes.of(value(area.code())));
                String style = "c-on-q" + shade + "\" text-anchor=\"middle";
                text(style, area.x(), area.y() + font * 0.35, written, font, out);
            }
        }
    }

    private String figure(MapOutlines.Outline area, int font) {
        double value = value(area.code());
        String written =
                !area.detailed() || Double.isNaN(value) ? "" : words.numbers().of(value, shortDecimals());
        return TextWidth.of(written, font) <= area.room() ? written : "";
    }

    /** Whole numbers where they tell the areas apart. */
    private int shortDecimals() {
        List<Double> bounds = classes.bounds();
        double step = bounds.size() > 1 ? bounds.get(1) - bounds.get(0) : 1;
        return step >= 2 ? 0 : Math.min(1, words.decimals());
    }

    private void labels(MapOutlines outlines, StringBuilder out) {
        Set<String> wanted = new LinkedHashSet<>();
        if (outlined != null) {
            wanted.add(outlined);
        }
        wanted.addAll(labelled);
        FreeSpace space = outlines.space();
        int font = outlines.size().font();
        // Names are above all lines.
        StringBuilder texts = new StringBuilder();
        for (String code : wanted) {
            MapOutlines.Outline area = last(code, outlines);
            if (area == null) {
                continue;
            }
            boolean bold = code.equals(outlined);
            String text = said(code);
            double width = TextWidth.of(text, font) * (bold ? 1.08 : 1) + 10;
            double height = font * 1.35;
            double[] at = space.nearest(
                    area.x(), area.y(), width, height, outlines.size().width() * FAR);
            if (at.length > 0) {
                leader(area, at, width, height, font, space, out);
                space.write(at[0], at[1], at[0] + width, at[1] + height);
                text("c-tag" + (bold ? " c-strong" : ""), at[0] + 5, at[1] + font, text, font, texts);
            }
        }
        out.append(texts);
    }

    /** The area where it is drawn largest, which is last. */
    private static MapOutlines.@Nullable Outline last(String code, MapOutlines outlines) {
        MapOutlines.Outline found = null;
        for (MapOutlines.Outline each : outlines.outlines()) {
            found = each.code().equals(code) ? each : found;
        }
        return found;
    }

    /** A line from the name to its area, or to the value within the area. */
    private void leader(
            MapOutlines.Outline area,
            double[] at,
            double width,
            double height,
            int font,
            FreeSpace space,
            StringBuilder out) {
        double x = Math.max(at[0] + 2, Math.min(area.x(), at[0] + width - 2));
        double y = Math.max(at[1] + 1, Math.min(area.y(), at[1] + height - 1));
        boolean written = !figure(area, font - 1).isEmpty();
        double beside = written ? Math.signum(y - area.y()) * font * 0.75 : 0;
        String line = new SvgPath().move(area.x(), area.y() + beside).line(x, y).toString();
        space.draw(area.x(), area.y() + beside, x, y);
        path("c-leader-halo", line, out);
        path("c-leader", line, out);
        String end = new SvgPath().dot(area.x(), area.y() + beside).toString();
        path("c-leader c-leader-end", end, out);
    }

    private static void path(String style, String data, StringBuilder out) {
        out.append("<path class=\"")
                .append(style)
                .append("\" d=\"")
                .append(data)
                .append("\"/>");
    }

    private static void text(String style, double x, double y, String text, int font, StringBuilder out) {
        out.append("<text class=\"")
                .append(style)
                .append("\" x=\"")
                .append(Canvas.rounded(x))
                .append("\" y=\"")
                .append(Canvas.rounded(y))
                .append("\" font-size=\"")
                .append(font)
                .append("\">")
                .append(Html.escaped(text))
                .append("</text>");
    }
}
