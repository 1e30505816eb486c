package org.waymark.site.page.place;

import java.io.IOException;
import java.util.List;
import org.waymark.model.Kind;
import org.waymark.model.Ref;
import org.waymark.model.record.Dataset;
import org.waymark.model.record.Indicator;
import org.waymark.site.page.embed.Embeds;
import org.waymark.site.page.figure.ChartCredits;
import org.waymark.site.page.kit.PageContext;
import org.waymark.site.render.words.Html;

/** What the page of a place has for other sites: its headline figures. */
final class PlaceEmbed {

    private PlaceEmbed() {}

    static void write(PlaceView view, Embeds embeds) throws IOException {
        List<EmbedFiguresView.Figure> figures = view.groups().stream()
                .filter(PlaceView.Group::open)
                .flatMap(group -> group.lines().stream())
                .map(line -> figure(line, embeds.page()))
                .toList();
        if (!figures.isEmpty() && embeds.framed()) {
            embeds.brief("figures", embed -> new EmbedFiguresView(view.frame(), embed, view.name(), figures));
        }
    }

    private static EmbedFiguresView.Figure figure(PlaceView.Line line, PageContext page) {
        String slug = line.id().substring(PlaceView.Line.ID.length());
        return new EmbedFiguresView.Figure(slug, line, source(slug, page));
    }

    private static Html source(String slug, PageContext page) {
        Indicator indicator = page.catalogue().entry(Kind.of(Indicator.class), slug);
        Ref from = indicator == null ? null : indicator.dataset();
        return indicator != null && from != null && page.catalogue().resolve(from) instanceof Dataset dataset
                ? ChartCredits.source(dataset, indicator.licence(), page).withoutLinks()
                : Html.EMPTY;
    }
}
