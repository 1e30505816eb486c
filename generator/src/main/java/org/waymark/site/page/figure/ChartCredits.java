package org.waymark.site.page.figure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Term;
import org.waymark.model.record.Dataset;
import org.waymark.model.value.Text;
import org.waymark.site.page.kit.LinkView;
import org.waymark.site.page.kit.PageContext;
import org.waymark.site.render.words.Html;

/** The lines below a chart that say whose figures and boundaries it shows. */
public final class ChartCredits {

    private ChartCredits() {}

    /** The publisher of the figures, and the licence if there is one. */
    public static Html source(Dataset dataset, @Nullable Term licence, PageContext page) {
        LinkView publisher = page.reference(dataset.publisher());
        Html source = publisher == null ? page.words(dataset.title()).html() : publisher.html();
        return line("chart.source", "chart.source-licence", source, licence, page);
    }

    /** The dataset with the boundaries of a map, its licence and what its source asks to be said. */
    public static List<Html> boundaries(Dataset dataset, PageContext page) {
        List<Html> lines = new ArrayList<>();
        lines.add(line(
                "chart.boundaries",
                "chart.boundaries-licence",
                page.entry(dataset).html(),
                dataset.licence(),
                page));
        Text credit = dataset.provenance();
        if (credit != null) {
            lines.add(page.summary(credit, 300).html());
        }
        return lines;
    }

    private static Html line(String key, String withLicence, Html source, @Nullable Term licence, PageContext page) {
        return licence == null || !licence.given()
                ? page.messages().html(key, source)
                : page.messages().html(withLicence, source, page.term(licence).html());
    }
}
