package org.waymark.site.page.indicator;

import java.util.ArrayList;
import java.util.List;
import org.waymark.catalogue.series.Ranks;
import org.waymark.model.Term;
import org.waymark.site.page.kit.PageContext;
import org.waymark.site.page.kit.TableView;

/** Makes the table of all places that an indicator compares. */
record RankedTable(LatestFigures latest, FigureWords words, PageContext page) {

    RankedView view() {
        List<RankedView.Row> rows = new ArrayList<>();
        latest.highestFirst().forEach(place -> rows.add(row(place)));
        latest.without().forEach(place -> rows.add(row(place)));
        return new RankedView(
                TableView.of(
                        rows.size(), page.root() + latest.series().indicator().figuresAddress(), page),
                page.say("indicator.caption", words.level(), words.period()),
                words.without(),
                words.level(),
                words.measure(),
                words.values().prefix(),
                words.values().suffix(),
                latest.period().text(),
                latest.before() == null ? "" : latest.before().text(),
                words.change(),
                latest.groups().all().size() > 1,
                rows);
    }

    private RankedView.Row row(Term place) {
        Ranks.Rank rank = latest.ranks().of(place);
        PeerGroups.Group group = latest.groups().of(place);
        return new RankedView.Row(
                place.id(),
                rank == null ? "" : page.messages().number(rank.fromTop()),
                rank != null && rank.joint(),
                page.term(place).html(),
                words.bare(place),
                latest.before() == null ? "" : words.bareEarlier(place),
                words.changed(place),
                group == null ? "" : words.name(group.place()));
    }
}
