package org.waymark.site.page.place;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.waymark.catalogue.series.Absence;
import org.waymark.catalogue.series.Observation;
import org.waymark.catalogue.series.Series;
import org.waymark.model.Kind;
import org.waymark.model.Term;
import org.waymark.model.record.Dataset;
import org.waymark.model.record.Gap;
import org.waymark.model.record.Indicator;
import org.waymark.site.page.figure.IndicatorWords;
import org.waymark.site.page.kit.LinkView;
import org.waymark.site.page.kit.PageContext;
import org.waymark.site.render.frame.Frames;
import org.waymark.site.render.words.Html;
import org.waymark.site.render.words.Words;
import org.waymark.text.PercentEncoding;

/** The figures that a place lacks, by reason, with what a reader can do about each. */
record MissingFigures(PageContext page, EditionPlaces places, FigureSentences sentences) {

    /** So many names tell what a proposal is about. */
    private static final int NAMED = 3;

    /** A row for each reason. */
    List<PlaceView.Missing> of(Term place) {
        Map<Absence, List<Series>> groups = new TreeMap<>();
        for (Series series : places.series()) {
            Absence absence = Absence.of(series, place, places.figures().places());
            boolean shown = absence != Absence.STOPPED && places.figures().of(series, place) != null;
            if (absence != null && !shown) {
                groups.computeIfAbsent(absence, key -> new ArrayList<>()).add(series);
            }
        }
        List<PlaceView.Missing> rows = new ArrayList<>();
        groups.forEach((absence, group) -> rows.add(row(absence, group, place)));
        return rows;
    }

    private PlaceView.Missing row(Absence absence, List<Series> group, Term place) {
        String key = "absence.why." + absence.key();
        String why =
                absence == Absence.ELSEWHERE ? page.say(key, sentences.list(List.copyOf(about(group)))) : page.say(key);
        return new PlaceView.Missing(
                absence.key(),
                group.stream().map(series -> name(series, absence, place)).toList(),
                page.say("absence." + absence.key()),
                why,
                PlaceRecords.tellers(publishers(group), page),
                action(absence, group, place));
    }

    private List<LinkView> publishers(List<Series> group) {
        Set<LinkView> publishers = new LinkedHashSet<>();
        for (Series series : group) {
            if (page.catalogue().resolve(series.indicator().dataset()) instanceof Dataset dataset) {
                LinkView publisher = page.reference(dataset.publisher());
                if (publisher != null) {
                    publishers.add(publisher);
                }
            }
        }
        return List.copyOf(publishers);
    }

    private Set<String> about(List<Series> group) {
        Set<String> names = new LinkedHashSet<>();
        group.forEach(series -> series.indicator().places().forEach(place -> names.add(sentences.label(place))));
        return names;
    }

    private Html name(Series series, Absence absence, Term place) {
        Indicator indicator = series.indicator();
        Html link = LinkView.internal(page.words(indicator.called()), page.href(indicator.address()))
                .html();
        Observation latest = series.latest(place);
        return absence != Absence.STOPPED || latest == null
                ? link
                : page.messages()
                        .html("figure.at", link, new IndicatorWords(page.edition(), indicator).period(latest.period()));
    }

    private LinkView action(Absence absence, List<Series> group, Term place) {
        String names = sentences.list(group.stream()
                .limit(NAMED)
                .map(series -> page.words(series.indicator().called()).text())
                .toList());
        if (absence == Absence.STOPPED) {
            String title = page.say("place.data.title", sentences.label(place), names);
            return propose(Kind.of(Dataset.class), title, page.say("place.missing.newer"), page);
        }
        String title = page.say("place.gap.title", sentences.label(place), names);
        return absence == Absence.ELSEWHERE
                ? propose(Kind.of(Dataset.class), title, page.say("place.missing.data"), page)
                : propose(Kind.of(Gap.class), title, page.say("place.missing.gap"), page);
    }

    /** A link to the form for a kind of record, with a title filled in. */
    static LinkView propose(Kind<?> kind, String title, String label, PageContext page) {
        String query = PercentEncoding.part(title);
        return LinkView.internal(Words.of(label), page.href(Frames.proposeAddress(kind)) + "?title=" + query);
    }
}
