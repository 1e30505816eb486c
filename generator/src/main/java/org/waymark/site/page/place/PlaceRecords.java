package org.waymark.site.page.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.catalogue.answer.Answer;
import org.waymark.catalogue.place.Reach;
import org.waymark.catalogue.place.Reached;
import org.waymark.model.Classified;
import org.waymark.model.Entry;
import org.waymark.model.Facet;
import org.waymark.model.Term;
import org.waymark.model.record.Dataset;
import org.waymark.model.record.Gap;
import org.waymark.model.record.Organisation;
import org.waymark.model.record.Question;
import org.waymark.model.schema.Values;
import org.waymark.site.page.answer.AnswerBook;
import org.waymark.site.page.gap.OpenGaps;
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

    /** For data that reaches the place its smallest areas; for others also the places that they are about. */
    private Words note(Dataset dataset, Reached reached) {
        Term granularity = dataset.granularity();
        String level = granularity == null || !granularity.known()
                ? ""
                : AnswerBook.of(page.edition()).words().inSentence(granularity);
        if (reached == Reached.REACHES) {
            return Words.of(level.isEmpty() ? "" : page.say("brief.level", level));
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
        return Words.of(
                reached == Reached.PART
                        ? list
                        : level.isEmpty()
                                ? page.say("place.wider.unknown", list)
                                : page.say("place.wider.level", list, level));
    }

    /** The open gaps that concern the place, the nearest first, each with those who could close it. */
    PlaceView.Few gaps() {
        return few(concerning(Gap.class, gaps -> OpenGaps.mostAwaited(OpenGaps.of(gaps), page.catalogue()))
                .map(gap -> new PlaceView.Noted(page.entry(gap), tellers(UnknownPages.owners(gap, page), page)))
                .toList());
    }

    /** The questions that concern the place, the nearest first, of these the answered ones. */
    PlaceView.Few questions() {
        return few(concerning(Question.class, this::answeredFirst)
                .map(question ->
                        new PlaceView.Noted(page.entry(question), Html.escape(UnknownPages.state(question, page))))
                .toList());
    }

    private List<Question> answeredFirst(List<Question> questions) {
        return questions.stream()
                .sorted(Comparator.comparing(
                        question -> {
                            Answer answer = AnswerBook.of(page.edition()).of(question);
                            return answer == null ? null : answer.answerable();
                        },
                        Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    /** The records of a type: about the place, about a part, about a place around it, of which the smallest comes first. */
    private <E extends Classified> Stream<E> concerning(Class<E> type, UnaryOperator<List<E>> order) {
        return Stream.of(Reached.ABOUT, Reached.REACHES, Reached.PART, Reached.WIDER)
                .map(reached -> places.records(type, place, reached).stream()
                        .map(type::cast)
                        .toList())
                .flatMap(some -> order.apply(some).stream().sorted(Comparator.comparingInt(this::distance)));
    }

    /** How far up the hierarchy the nearest place is that a record names. */
    private int distance(Classified entry) {
        List<Term> around = reach.places().around(place);
        return entry.places().stream()
                .mapToInt(around::indexOf)
                .filter(index -> index >= 0)
                .min()
                .orElse(around.size());
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
