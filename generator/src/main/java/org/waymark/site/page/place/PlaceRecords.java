package org.waymark.site.page.place;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.catalogue.place.Reach;
import org.waymark.catalogue.place.Reached;
import org.waymark.model.Entry;
import org.waymark.model.Facet;
import org.waymark.model.Term;
import org.waymark.model.record.Dataset;
import org.waymark.model.record.Gap;
import org.waymark.model.record.Organisation;
import org.waymark.model.record.Question;
import org.waymark.model.schema.Values;
import org.waymark.site.page.kit.LinkView;
import org.waymark.site.page.kit.PageContext;
import org.waymark.site.page.unknown.UnknownPages;
import org.waymark.site.render.words.Html;
import org.waymark.site.render.words.Words;

/** The records that concern a place: datasets, gaps, questions, organisations. */
final class PlaceRecords {

    private static final int FIRST = 4;

    private final PageContext page;
    private final Term place;
    private final Reach reach;
    private final EditionPlaces places;
    private final FigureSentences sentences;

    PlaceRecords(PageContext page, Term place, FigureSentences sentences) {
        this.page = page;
        this.place = place;
        this.reach = page.edition().graph().reach();
        this.places = EditionPlaces.of(page.edition());
        this.sentences = sentences;
    }

    /** The datasets by how far they go for the place, the best first. */
    List<PlaceView.Reaching> data() {
        List<PlaceView.Reaching> all = new ArrayList<>();
        for (Reached reached : List.of(Reached.ABOUT, Reached.REACHES, Reached.PART, Reached.WIDER)) {
            List<Dataset> datasets = places.records(Dataset.class, place, reached).stream()
                    .map(Dataset.class::cast)
                    .toList();
            if (!datasets.isEmpty()) {
                List<PlaceView.Noted> notes = datasets.stream()
                        .map(dataset -> new PlaceView.Noted(
                                page.entry(dataset), note(dataset, reached).html()))
                        .toList();
                all.add(new PlaceView.Reaching(heading(reached), datasets.size(), few(notes)));
            }
        }
        return all;
    }

    private String heading(Reached reached) {
        return switch (reached) {
            case ABOUT -> page.say("place.data.about", sentences.label(place));
            case REACHES -> page.say("place.data.reaches", sentences.label(place));
            case PART -> page.say("place.data.part", sentences.label(place));
            default -> page.say("place.data.wider");
        };
    }

    /** For data that reaches the place its smallest areas; for others the places that they are about. */
    private Words note(Dataset dataset, Reached reached) {
        Term granularity = dataset.granularity();
        if (reached == Reached.REACHES) {
            return granularity == null ? Words.of("") : page.words(granularity.label());
        }
        if (reached == Reached.ABOUT) {
            return Words.of("");
        }
        List<String> names = Values.of(dataset, Facet.PLACE, Term.class).stream()
                .filter(named -> reached == Reached.PART
                        ? reach.places().contains(place, named)
                        : reach.places().contains(named, place))
                .limit(2)
                .map(sentences::label)
                .toList();
        String list = sentences.list(names);
        return Words.of(reached == Reached.PART ? list : page.say("place.only", list));
    }

    /** The records of a type that concern the place: about it, about a part, about a place around it. */
    PlaceView.Few concerning(Class<? extends Entry> type) {
        List<PlaceView.Noted> all = new ArrayList<>();
        for (Reached reached : List.of(Reached.ABOUT, Reached.REACHES, Reached.PART, Reached.WIDER)) {
            for (Entry entry : places.records(type, place, reached)) {
                if (!(entry instanceof Gap gap && gap.isClosed())) {
                    all.add(new PlaceView.Noted(page.entry(entry), state(entry)));
                }
            }
        }
        return few(all);
    }

    /** Who could close a gap, or how far a question is answered. */
    private Html state(Entry entry) {
        if (entry instanceof Question question) {
            return Html.escape(UnknownPages.state(question, page));
        }
        return entry instanceof Gap gap ? tellers(UnknownPages.owners(gap, page), page) : Html.EMPTY;
    }

    /** Who could tell what is not known; empty if nobody is known. */
    static Html tellers(List<LinkView> owners, PageContext page) {
        String names = owners.stream().map(each -> each.html().toString()).collect(Collectors.joining(", "));
        return owners.isEmpty() ? Html.EMPTY : Html.trusted(Html.escaped(page.say("unknowns.tell")) + " " + names);
    }

    private PlaceView.Few few(List<PlaceView.Noted> all) {
        // One more is no reason to hide it.
        int first = all.size() <= FIRST + 1 ? all.size() : FIRST;
        return new PlaceView.Few(
                all.subList(0, first), all.subList(first, all.size()), page.say("place.more", all.size()));
    }

    /** The organisations that work in the place: the one that has its name first, then those that name it. */
    List<LinkView> organisations() {
        Set<Entry> all = new LinkedHashSet<>(places.namesakes(place));
        all.addAll(places.records(Organisation.class, place, Reached.ABOUT));
        return all.stream().map(page::entry).toList();
    }
}
