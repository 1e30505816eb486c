package org.waymark.site.page.embed;

import java.util.ArrayList;
import java.util.List;
import org.waymark.site.page.figure.ChartView;
import org.waymark.site.page.kit.PageContext;
import org.waymark.site.render.chart.TextWidth;
import org.waymark.site.render.words.Html;

/** A chart as a picture of its own, with its title, the meaning of its shades, and its source. */
final class ChartPicture {

    private static final int MARGIN = 16;
    private static final int SWATCH = 24;

    private final ChartView chart;
    private final String record;
    private final PageContext page;
    private final ChartView.Picture picture;
    private final int width;
    private final boolean fromRight;
    private final StringBuilder out = new StringBuilder(16_384);
    private int y = MARGIN;

    ChartPicture(ChartView chart, String record, PageContext page) {
        this.chart = chart;
        this.record = record;
        this.page = page;
        this.picture = chart.pictures().get(0);
        this.width = picture.width() + 2 * MARGIN;
        this.fromRight = page.messages().direction().equals("rtl");
    }

    /** The whole SVG file, on white or the colour of paper, with the colours of light pages. */
    String svg() {
        ChartStyle style = ChartStyle.of(page.edition());
        text(record, 15, "c-quiet");
        text(chart.title().text(), 20, "c-strong");
        text(chart.measure(), 15, "");
        key();
        y += 8;
        out.append("<g transform=\"translate(")
                .append(MARGIN)
                .append(' ')
                .append(y)
                .append(")\">")
                .append(picture.markup())
                .append("</g>\n");
        y += picture.height() + 8;
        chart.notes().forEach(note -> text(note.text(), 14, "c-quiet"));
        text(page.words(page.catalogue().site().title()).text(), 14, "c-quiet");
        int height = y + MARGIN;
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chart\" viewBox=\"0 0 " + width + " " + height
                + "\" width=\"" + width + "\" height=\"" + height + "\" lang=\""
                + page.messages().language()
                + "\" font-family=\"system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif\">\n"
                + "<title>" + Html.escape(chart.title().text()) + "</title>\n<desc>" + Html.escape(chart.description())
                + "</desc>\n<style>" + style.sheet() + "</style>\n<rect width=\"100%\" height=\"100%\" fill=\""
                + style.paper() + "\"/>\n" + out + "</svg>\n";
    }

    /** A paragraph, a line of it below the other. */
    private void text(String words, int size, String style) {
        for (String line : lines(words, size)) {
            y += size * 4 / 3;
            line(line, 0, size, style);
        }
    }

    private List<String> lines(String words, int size) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : words.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && TextWidth.of(longer, size) > picture.width()) {
                lines.add(line);
                longer = word;
            }
            line = longer;
        }
        if (!line.isEmpty()) {
            lines.add(line);
        }
        return lines;
    }

    private void line(String words, double from, int size, String style) {
        out.append("<text x=\"")
                .append(across(from))
                .append("\" y=\"")
                .append(y)
                .append("\" font-size=\"")
                .append(size);
        if (fromRight) {
            out.append("\" direction=\"rtl");
        }
        out.append("\" class=\"")
                .append(style)
                .append("\">")
                .append(Html.escaped(words))
                .append("</text>\n");
    }

    private long across(double from) {
        return Math.round(fromRight ? width - MARGIN - from : MARGIN + from);
    }

    /** The meaning of the shades, as many beside each other as fit. */
    private void key() {
        double from = 0;
        y += chart.key().isEmpty() ? 0 : 24;
        for (ChartView.KeyEntry entry : chart.key()) {
            double wide = SWATCH + TextWidth.of(entry.label(), 14) + 16;
            if (from > 0 && from + wide > picture.width()) {
                from = 0;
                y += 22;
            }
            swatch(entry.style(), across(from) - (fromRight ? 18 : 0));
            line(entry.label(), from + SWATCH, 14, "");
            from += wide;
        }
    }

    private void swatch(String style, long x) {
        out.append("<g transform=\"translate(")
                .append(x)
                .append(' ')
                .append(y - 11)
                .append(")\"><rect class=\"c-swatch c-")
                .append(style)
                .append("\" width=\"18\" height=\"12\"/>");
        if (style.equals("none")) {
            out.append(
                    "<circle class=\"c-dot\" cx=\"5\" cy=\"6\" r=\"1\"/><circle class=\"c-dot\" cx=\"13\" cy=\"6\" r=\"1\"/>");
        } else if (style.equals("hatched")) {
            out.append("<path class=\"c-hatch\" d=\"M0 6L6 0M0 12L12 0M6 12L18 0M12 12L18 6\"/>");
        }
        out.append("</g>\n");
    }
}
