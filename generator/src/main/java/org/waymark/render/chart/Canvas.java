package org.waymark.render.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jfree.svg.SVGGraphics2D;

/** Records drawing as SVG: rounded to a tenth, without ids, style attributes or measures of this machine's fonts. */
final class Canvas extends PageGraphics {

    private static final Pattern STYLE = Pattern.compile(" ?style='([^']*)'| ?style=\"([^\"]*)\"");
    private static final Pattern COLOUR = Pattern.compile("(fill|stroke): ?rgb\\((\\d+), ?(\\d+), ?(\\d+)\\)");
    private static final Pattern VALUE =
            Pattern.compile("(stroke-width|stroke-dasharray|font-size|stroke-linecap|stroke-linejoin): ?([^;]+)");

    private final SVGGraphics2D svg;

    Canvas(int width, int height) {
        this(new SVGGraphics2D(width, height));
    }

    private Canvas(SVGGraphics2D svg) {
        super(svg);
        this.svg = svg;
        svg.setGeomDoubleConverter(Canvas::rounded);
        svg.setTransformDoubleConverter(Canvas::rounded);
        svg.setDefsKeyPrefix("c");
        svg.setFont(new PageFont(14));
    }

    static String rounded(double value) {
        BigDecimal number = BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_EVEN);
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** What was drawn, as the content of an {@code <svg>}. */
    String markup() {
        String all = svg.getSVGElement();
        String inner = all.substring(all.indexOf('>', all.indexOf("<svg")) + 1, all.lastIndexOf("</svg>"));
        Matcher style = STYLE.matcher(inner);
        StringBuilder out = new StringBuilder(inner.length());
        while (style.find()) {
            String value = style.group(1) == null ? style.group(2) : style.group(1);
            style.appendReplacement(out, Matcher.quoteReplacement(attributes(value)));
        }
        return style.appendTail(out)
                .toString()
                .replaceAll(" text-rendering=[\"'][^\"']*[\"']", "")
                .replaceAll("<g>(<text[^>]*>[^<]*</text>)</g>", "$1")
                .replaceAll(" stroke-linecap=\"square\"", "")
                .replaceAll(" shape-rendering=[\"'][^\"']*[\"']", "")
                .strip();
    }

    private static String attributes(String style) {
        StringBuilder out = new StringBuilder();
        Matcher colour = COLOUR.matcher(style);
        while (colour.find()) {
            Ink ink = Ink.of(
                    Integer.parseInt(colour.group(2)),
                    Integer.parseInt(colour.group(3)),
                    Integer.parseInt(colour.group(4)));
            if (ink != null) {
                String kind = colour.group(1).equals("stroke") ? " c-line" : "";
                out.append(" class=\"").append(ink.className()).append(kind).append('"');
            }
        }
        if (style.contains("fill:none") || style.contains("fill: none")) {
            out.append(" fill=\"none\"");
        }
        Matcher value = VALUE.matcher(style);
        while (value.find()) {
            String plain = value.group(2).strip().replace("px", "");
            boolean standard = value.group(1).equals("stroke-width") && (plain.equals("1.0") || plain.equals("1"));
            if (!standard && !plain.equals("none")) {
                out.append(' ')
                        .append(value.group(1))
                        .append("=\"")
                        .append(plain)
                        .append('"');
            }
        }
        return out.toString();
    }
}
