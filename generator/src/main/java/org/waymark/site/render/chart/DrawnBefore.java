package org.waymark.site.render.chart;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.waymark.site.Published;

/**
 * The charts of a page as it was published before. Each has the key of its input there; a chart with the same key need
 * not be drawn again.
 */
public final class DrawnBefore {

    private final Published before;
    private final String path;
    private @Nullable String page;

    /**
     * @param before the site as it was
     * @param path the page's path from the root of the site
     */
    public DrawnBefore(Published before, String path) {
        this.before = before;
        this.path = path;
    }

    /** The published chart with this key, else a new drawing. */
    public List<Drawing> or(String key, Supplier<List<Drawing>> draw) {
        List<Drawing> found = new ArrayList<>();
        for (Size size : List.of(Size.WIDE, Size.SMALL)) {
            Drawing drawing = find(key, size);
            if (drawing == null) {
                return draw.get();
            }
            found.add(drawing);
        }
        return found;
    }

    /** Matches the output of {@code components/chart.ftlh}; with a different template nothing is found. */
    private @Nullable Drawing find(String key, Size size) {
        String text = page();
        String viewBox = "viewBox=\"0 0 " + size.width() + " ";
        int start = text.indexOf("<svg class=\"chart-" + size.name() + "\" data-drawn=\"" + key + "\"");
        int end = start < 0 ? -1 : text.indexOf("</svg>", start);
        int box = end < 0 ? -1 : text.indexOf(viewBox, start) + viewBox.length();
        int described = end < 0 ? -1 : text.indexOf("</desc>", start);
        int markup = described + "</desc>".length();
        if (described < 0 || markup > end || box < viewBox.length() || box > end) {
            return null;
        }
        try {
            int height = Integer.parseInt(text, box, text.indexOf('"', box), 10);
            return new Drawing(size, height, text.substring(markup, end));
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private String page() {
        String text = page;
        if (text == null) {
            byte[] content = before.content(path);
            text = content == null ? "" : new String(content, StandardCharsets.UTF_8);
            page = text;
        }
        return text;
    }
}
