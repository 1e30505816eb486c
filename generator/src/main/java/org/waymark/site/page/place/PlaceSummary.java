package org.waymark.site.page.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.series.Compared;
import org.waymark.catalogue.series.PlaceFigure;
import org.waymark.model.Term;
import org.waymark.site.page.figure.IndicatorWords;
import org.waymark.site.page.kit.EditionContext;
import org.waymark.site.render.words.Messages;
import org.waymark.site.render.words.Words;

/**
 * The first sentences on a place: the headline figure that stands out most among its peers, read in a sentence and
 * compared; then which of the other headline figures are higher or lower than in its nation.
 */
final class PlaceSummary {

    private final EditionContext edition;
    private final Messages messages;
    private final FigureSentences sentences;

    PlaceSummary(EditionContext edition, FigureSentences sentences) {
        this.edition = edition;
        this.messages = edition.messages();
        this.sentences = sentences;
    }

    /** The sentences; empty if there is no figure to begin with. */
    List<Words> of(List<PlaceFigure> figures) {
        List<PlaceFigure> headlines = figures.stream()
                .filter(figure -> !figure.standsIn())
                .filter(figure -> Boolean.TRUE.equals(figure.indicator().headline()))
                .sorted(Comparator.comparingDouble(PlaceSummary::standingOut)
                        .reversed()
                        .thenComparing(figure -> figure.indicator().slug()))
                .toList();
        List<Words> all = new ArrayList<>();
        PlaceFigure first = null;
        for (PlaceFigure figure : headlines) {
            Words reading = reading(figure);
            if (reading != null) {
                first = figure;
                all.add(reading);
                String against = sentences.against(figure);
                if (!against.isEmpty()) {
                    all.add(Words.of(messages.text("figure.summary.than", against)));
                }
                break;
            }
        }
        for (Compared side : List.of(Compared.HIGHER, Compared.LOWER)) {
            addOthers(side, headlines, first, all);
        }
        return all;
    }

    private @Nullable Words reading(PlaceFigure figure) {
        return new IndicatorWords(edition, figure.indicator())
                .reading(
                        figure.place(),
                        sentences.label(figure.place()),
                        figure.latest().value());
    }

    /** How far from the middle of its peers a figure is: 0 in the middle, near 1 at an end. */
    private static double standingOut(PlaceFigure figure) {
        return figure.ranks().stream()
                .mapToDouble(each ->
                        Math.abs(2.0 * each.rank().fromTop() / each.rank().of() - 1))
                .reduce(0, (nearer, wider) -> wider);
    }

    private void addOthers(Compared side, List<PlaceFigure> headlines, @Nullable PlaceFigure first, List<Words> all) {
        String shown = first == null ? "" : first.indicator().slug();
        Map<String, List<String>> names = new LinkedHashMap<>();
        for (PlaceFigure figure : headlines) {
            PlaceFigure.Beside widest = figure.beside().isEmpty()
                    ? null
                    : figure.beside().get(figure.beside().size() - 1);
            Term holder = widest == null ? null : widest.holder();
            if (!figure.indicator().slug().equals(shown)
                    && widest != null
                    && holder != null
                    && widest.comparison() == side) {
                String name = edition.words(figure.indicator().called()).text();
                String value = new IndicatorWords(edition, figure.indicator())
                        .of(figure.latest().value());
                names.computeIfAbsent(sentences.inside(holder), key -> new ArrayList<>())
                        .add(messages.text("figure.at", name, value));
            }
        }
        String key = side == Compared.HIGHER ? "figure.summary.higher" : "figure.summary.lower";
        names.forEach((inside, list) -> all.add(Words.of(messages.text(key, inside, sentences.list(list)))));
    }
}
