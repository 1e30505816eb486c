package org.waymark.site.page.figure;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.address.Addresses;
import org.waymark.catalogue.address.Edition;
import org.waymark.site.EmbedPaths;
import org.waymark.site.RecordFormats;
import org.waymark.site.page.kit.PageContext;
import org.waymark.site.render.words.Html;

/**
 * Code that shows parts of a page on other sites, as far as the site knows its address and has pages for that.
 *
 * @param page the page
 * @param subject what the page is about, for readers who cannot see the frame
 */
public record EmbedCode(PageContext page, String subject) {

    /** The height of what is around the pictures of a chart: title, source and margins, in CSS pixels. */
    private static final int AROUND_CHART = 260;

    /** The code for a page in brief, such as the card of a dataset; null if there is none. */
    public @Nullable ShareView page(int height) {
        String code =
                wanted(EmbedPaths.FORMAT) ? frame(EmbedPaths.page(edition(), page.address()), subject, height) : "";
        return code.isEmpty() ? null : new ShareView(code, null, page.asset("js/copy.js"));
    }

    /** The code for the search; empty if the site's address is not known. */
    public String search(int height) {
        return frame(EmbedPaths.page(edition(), "search.html"), subject, height);
    }

    /** Charts with what readers can take of them. */
    public List<ChartView> charts(List<ChartView> charts, boolean packed) {
        return charts.stream()
                .flatMap(chart -> Stream.ofNullable(chart(chart, packed)))
                .toList();
    }

    /**
     * A chart with what readers can take of it.
     *
     * @param packed whether it can be a file to download
     */
    public @Nullable ChartView chart(@Nullable ChartView chart, boolean packed) {
        if (chart == null || chart.pictures().isEmpty() || page.address().isEmpty()) {
            return chart;
        }
        String code = wanted(EmbedPaths.FORMAT)
                ? frame(
                        EmbedPaths.chart(edition(), page.address(), chart.id()),
                        subject + " – " + chart.title().text(),
                        height(chart))
                : "";
        String zip = packed && wanted(EmbedPaths.ZIP_FORMAT)
                ? page.root() + Addresses.encode(EmbedPaths.zip(edition(), page.address(), chart.id()))
                : null;
        return code.isEmpty() && zip == null ? chart : chart.with(new ShareView(code, zip, page.asset("js/copy.js")));
    }

    private static int height(ChartView chart) {
        return AROUND_CHART
                + chart.pictures().stream()
                        .mapToInt(ChartView.Picture::height)
                        .max()
                        .orElse(0);
    }

    private Edition edition() {
        return page.edition().edition();
    }

    private boolean wanted(String format) {
        return RecordFormats.wanted(format, page.catalogue());
    }

    private String frame(String path, String title, int height) {
        String address = page.edition().settings().published(path);
        return address == null
                ? ""
                : "<iframe src=\"" + Html.escaped(address) + "\" title=\"" + Html.escaped(title)
                        + "\" width=\"100%\" height=\"" + height + "\" loading=\"lazy\" style=\"border:0\"></iframe>";
    }
}
