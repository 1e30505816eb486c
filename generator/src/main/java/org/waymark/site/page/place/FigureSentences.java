package org.waymark.site.page.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.series.Compared;
import org.waymark.catalogue.series.Course;
import org.waymark.catalogue.series.Observation;
import org.waymark.catalogue.series.PlaceFigure;
import org.waymark.catalogue.series.Ranks;
import org.waymark.model.Term;
import org.waymark.model.record.Indicator;
import org.waymark.model.record.SeriesBreak;
import org.waymark.model.value.StatisticalPeriod;
import org.waymark.model.value.Text;
import org.waymark.site.page.figure.IndicatorWords;
import org.waymark.site.page.kit.EditionContext;
import org.waymark.site.render.words.Messages;

/**
 * Says in sentences what is known about the figure of a place: how large a share it is, how it compares with the region
 * and the nation, how it changed. Every sentence follows from the figures by a rule; none is written for a place.
 */
public final class FigureSentences {

    /** A share within one percentage point of a simple fraction is said as that fraction. */
    private static final double NEAR = 1;

    private static final int LONG_LABEL = 12;

    private static final Map<String, Double> FRACTIONS = fractions();

    private final EditionContext edition;
    private final Messages messages;

    /** The sentences of an edition. */
    public FigureSentences(EditionContext edition) {
        this.edition = edition;
        this.messages = edition.messages();
    }

    private static Map<String, Double> fractions() {
        Map<String, Double> fractions = new LinkedHashMap<>();
        for (int tenths = 1; tenths <= 9; tenths++) {
            fractions.put(String.valueOf(tenths), 10.0 * tenths);
        }
        fractions.put("quarter", 25.0);
        fractions.put("third", 100 / 3.0);
        fractions.put("two-thirds", 200 / 3.0);
        fractions.put("three-quarters", 75.0);
        return fractions;
    }

    /** What to say about a figure, the most important sentence first. */
    List<String> says(PlaceFigure figure) {
        List<String> all = new ArrayList<>();
        add(all, share(figure));
        add(all, sentence(against(figure)));
        add(all, sentence(steps(figure)));
        add(all, extreme(figure));
        add(all, turn(figure));
        return all;
    }

    private static void add(List<String> all, String sentence) {
        if (!sentence.isEmpty()) {
            all.add(sentence);
        }
    }

    /** A clause as a sentence: "higher than in London" becomes "Higher than in London." */
    private static String sentence(String clause) {
        return clause.isEmpty() ? "" : clause.substring(0, 1).toUpperCase(Locale.ROOT) + clause.substring(1) + ".";
    }

    /** "About three in ten."; empty if the figure is no share or near no simple fraction. */
    private String share(PlaceFigure figure) {
        Indicator indicator = figure.indicator();
        if (!indicator.statistic().equals("rate") || !"%".equals(indicator.suffix())) {
            return "";
        }
        double value = Ranks.shown(figure.latest().value(), indicator);
        return FRACTIONS.entrySet().stream()
                .filter(each -> Math.abs(each.getValue() - value) <= NEAR)
                .min((a, b) -> Double.compare(Math.abs(a.getValue() - value), Math.abs(b.getValue() - value)))
                .map(each -> messages.text("figure.share." + each.getKey()))
                .orElse("");
    }

    /** "higher than in London (30.7%) and in the UK (26.0%)"; empty without anything to compare with. */
    String against(PlaceFigure figure) {
        IndicatorWords words = new IndicatorWords(edition, figure.indicator());
        Map<Compared, List<String>> groups = new LinkedHashMap<>();
        for (PlaceFigure.Beside beside : figure.beside()) {
            Term holder = beside.holder();
            Observation other = beside.observation();
            Compared comparison = beside.comparison();
            if (holder != null && other != null && comparison != null) {
                groups.computeIfAbsent(comparison, key -> new ArrayList<>())
                        .add(messages.text("figure.at", inside(holder), words.of(other.value())));
            }
        }
        return groups.entrySet().stream()
                .map(group -> messages.text("figure.against." + group.getKey().key(), pair(group.getValue())))
                .collect(Collectors.collectingAndThen(Collectors.toList(), this::list));
    }

    /** "up from 30.1% in 2023-24, down from 40.0% in 2015-16"; empty if there is only one period. */
    private String steps(PlaceFigure figure) {
        Course course = figure.course();
        Course.Step before = course.before();
        if (before == null) {
            return "";
        }
        IndicatorWords words = new IndicatorWords(edition, figure.indicator());
        Course.Extreme extreme = course.extreme();
        boolean said = extreme != null && extreme.since() == null;
        Course.Step first = said ? null : course.first();
        if (first == null) {
            return step(before, words);
        }
        if (first.change() != before.change()) {
            return list(List.of(step(before, words), step(first, words)));
        }
        return messages.text(
                "figure.steps." + before.change().key(),
                words.of(before.from().value()),
                words.spelled(before.from().period()),
                words.of(first.from().value()),
                words.spelled(first.from().period()));
    }

    private String step(Course.Step step, IndicatorWords words) {
        return messages.text(
                "figure.step." + step.change().key(),
                words.of(step.from().value()),
                words.spelled(step.from().period()));
    }

    private String extreme(PlaceFigure figure) {
        Course.Extreme extreme = figure.course().extreme();
        if (extreme == null) {
            return "";
        }
        IndicatorWords words = new IndicatorWords(edition, figure.indicator());
        StatisticalPeriod since = extreme.since();
        if (since == null) {
            return messages.text(
                    extreme.highest() ? "figure.extreme.highest.all" : "figure.extreme.lowest.all",
                    words.spelled(extreme.begin()));
        }
        return messages.text(
                extreme.highest() ? "figure.extreme.highest" : "figure.extreme.lowest", words.spelled(since));
    }

    private String turn(PlaceFigure figure) {
        Course.Turn turn = figure.course().turn();
        if (turn == null) {
            return "";
        }
        IndicatorWords words = new IndicatorWords(edition, figure.indicator());
        return messages.text(
                turn.peak() ? "figure.turn.peak" : "figure.turn.trough",
                words.of(turn.at().value()),
                words.spelled(turn.at().period()));
    }

    /**
     * What a reader has to know before using the figure: whose it is, what is missing, what changed.
     *
     * @param drawn whether a drawing beside them shows the periods
     */
    List<String> notes(PlaceFigure figure, boolean drawn) {
        List<String> notes = new ArrayList<>();
        if (figure.standsIn()) {
            notes.add(messages.text("figure.county", label(figure.holder()), label(figure.place())));
        }
        for (PlaceFigure.Beside beside : figure.beside()) {
            if (beside.standsIn()) {
                notes.add(messages.text(
                        "figure.stands-in", label(beside.wanted()), inside(Objects.requireNonNull(beside.holder()))));
            }
        }
        if (drawn) {
            add(notes, noneBeside(figure));
        }
        addBreak(figure.course().lastBreak(), notes);
        Observation latest = figure.latest();
        if (latest.hasInterval()) {
            IndicatorWords words = new IndicatorWords(edition, figure.indicator());
            notes.add(messages.text("figure.interval", words.of(latest.lower()), words.of(latest.upper())));
        }
        return notes;
    }

    /** What to say where there is nothing to draw: which periods and places have no figure. */
    List<String> alone(PlaceFigure figure) {
        List<String> all = new ArrayList<>();
        add(all, messages.text("figure.one-period"));
        add(all, noneBeside(figure));
        return all;
    }

    private String noneBeside(PlaceFigure figure) {
        List<String> none = figure.beside().stream()
                .filter(beside -> beside.holder() == null)
                .map(beside -> label(beside.wanted()))
                .toList();
        return none.isEmpty() ? "" : messages.text("figure.none-beside", pair(none));
    }

    private void addBreak(@Nullable SeriesBreak lastBreak, List<String> notes) {
        if (lastBreak != null) {
            Text note = lastBreak.note();
            notes.add(
                    note == null
                            ? messages.text("figure.break.silent", lastBreak.period())
                            : messages.text(
                                    "figure.break",
                                    lastBreak.period(),
                                    edition.words(note).text()));
        }
    }

    /** "12th highest", "joint lowest" or "in the middle fifth". */
    String rank(PlaceFigure.Standing standing) {
        if (standing.inMiddleFifth()) {
            return messages.text("rank.middle");
        }
        boolean high = standing.rank().isHigh();
        int at = standing.rank().fromNearerEnd();
        String rank = at == 1
                ? messages.text(high ? "rank.high.first" : "rank.low.first")
                : messages.text(high ? "rank.high" : "rank.low", ordinal(at));
        return standing.rank().joint() ? messages.text("rank.joint", rank) : rank;
    }

    /** "of 33 in London". */
    String peers(PlaceFigure.Standing standing) {
        return messages.text("rank.of", standing.rank().of(), inside(standing.scope()));
    }

    /** "12th highest of 33 in London". */
    String whole(PlaceFigure.Standing standing) {
        return messages.text("rank.whole", rank(standing), peers(standing));
    }

    /** "12th": the form for the last two digits, else for the last one, else the general one. */
    String ordinal(int number) {
        for (int digits : new int[] {number % 100, number % 10}) {
            if (messages.has("ordinal." + digits)) {
                return messages.text("ordinal." + digits, number);
            }
        }
        return messages.text("ordinal.rest", number);
    }

    /** "in London", "in the UK". */
    public String inside(Term place) {
        Text inside = place.inside();
        return inside != null && inside.byLanguage().containsKey(messages.language())
                ? edition.words(inside).text()
                : messages.text("place.in", label(place));
    }

    public String label(Term place) {
        return edition.words(place.label()).text();
    }

    /**
     * The label of a place for a chart; if it is long, the shortest other name that begins with the same letter, such as UK
     * or Yorkshire.
     */
    public String shortLabel(Term place) {
        String label = label(place);
        return label.length() <= LONG_LABEL
                ? label
                : place.aliases().stream()
                        .filter(alias -> alias.charAt(0) == label.charAt(0))
                        .min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                        .filter(alias -> alias.length() < label.length())
                        .orElse(label);
    }

    /** "a, b and c". */
    String pair(List<String> all) {
        int last = all.size() - 1;
        return last <= 0 ? list(all) : messages.text("place.pair", list(all.subList(0, last)), all.get(last));
    }

    /** "a, b, c". */
    public String list(List<String> all) {
        return all.stream().reduce((a, b) -> messages.text("place.list", a, b)).orElse("");
    }
}
