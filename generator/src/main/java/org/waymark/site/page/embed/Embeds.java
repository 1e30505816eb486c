package org.waymark.site.page.embed;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.waymark.catalogue.address.Addresses;
import org.waymark.site.ContentSecurityPolicy;
import org.waymark.site.EmbedPaths;
import org.waymark.site.Output;
import org.waymark.site.RecordFormats;
import org.waymark.site.page.figure.ChartView;
import org.waymark.site.page.kit.PageContext;
import org.waymark.site.render.frame.Frame;
import org.waymark.site.render.template.PageView;

/**
 * Stores the pages for frames on other sites, and the charts to download, that belong to a page.
 *
 * @param page the page
 */
public record Embeds(PageContext page, Output out) {

    /** Whether the catalogue wants pages for frames of its records. */
    public boolean framed() {
        return RecordFormats.wanted(EmbedPaths.FORMAT, page.catalogue());
    }

    /** Whether the catalogue wants charts to download. */
    public boolean zipped() {
        return RecordFormats.wanted(EmbedPaths.ZIP_FORMAT, page.catalogue());
    }

    /**
     * Stores the page in brief.
     *
     * @param template name of the template in {@code embed/}
     * @param view makes its view from what is around it
     * @throws IOException if it cannot be stored
     */
    public void brief(String template, Function<EmbedFrame, PageView> view) throws IOException {
        put(template, EmbedPaths.page(page.edition().edition(), page.address()), view);
    }

    /**
     * Stores a page for each chart.
     *
     * @param frame the frame of the page
     * @throws IOException if one cannot be stored
     */
    public void charts(List<ChartView> charts, Frame frame) throws IOException {
        if (framed()) {
            for (ChartView chart : charts) {
                if (!chart.pictures().isEmpty()) {
                    put(
                            "chart",
                            EmbedPaths.chart(page.edition().edition(), page.address(), chart.id()),
                            embed -> new EmbedChartView(frame, embed, chart.alone()));
                }
            }
        }
    }

    /**
     * Stores a chart to download.
     *
     * @param figures the figures that it shows, as CSV
     * @throws IOException if it cannot be stored
     */
    public void zip(ChartView chart, ChartAbout about, byte[] figures) throws IOException {
        if (!chart.pictures().isEmpty()) {
            out.put(
                    EmbedPaths.zip(page.edition().edition(), page.address(), chart.id()),
                    new ChartPackage(chart, about, page).zip(figures));
        }
    }

    private void put(String template, String path, Function<EmbedFrame, PageView> view) throws IOException {
        String root = Addresses.root(path);
        EmbedFrame embed = new EmbedFrame(
                ContentSecurityPolicy.IN_EMBEDS,
                root + Addresses.encode(page.edition().assets().path("img/favicon.svg")),
                root + Addresses.encode(page.edition().assets().path("css/embed.css")),
                root + Addresses.encode(page.edition().edition().path(page.address())));
        out.put(path, page.edition().templates().render("embed/" + template + ".ftlh", view.apply(embed)));
    }
}
