package org.waymark.site.render.words;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.catalogue.answer.Answer;
import org.waymark.catalogue.answer.Candidate;
import org.waymark.catalogue.answer.Shortfall;
import org.waymark.model.Term;
import org.waymark.model.Vocabulary;
import org.waymark.model.record.Need;
import org.waymark.model.value.PartialDate;
import org.waymark.model.value.Text;

/** Says in short sentences whether data meets a need, what it lacks, and what is needed. */
public final class AnswerWords {

    /** More terms than these are not listed. */
    private static final int MOST_LISTED = 3;

    private final Messages messages;
    private final Function<Text, String> said;
    private final Set<String> names = new HashSet<>();

    /**
     * @param places their names keep their capitals inside a sentence
     * @param said a text in the language of the messages or its fallback
     */
    public AnswerWords(Messages messages, Vocabulary places, Function<Text, String> said) {
        this.messages = messages;
        this.said = said;
        places.terms().forEach(place -> names.add(said.apply(place.label())));
    }

    /** What a dataset lacks, as a sentence about it. */
    public String sentence(Shortfall shortfall) {
        String key = "shortfall." + shortfall.kind().key();
        String wanted = terms(shortfall.wanted());
        List<Term> has = shortfall.has();
        PartialDate date = shortfall.date();
        return switch (shortfall.kind()) {
            case BEGINS, STOPS ->
                messages.text(key, date == null ? "" : Moment.of(date, messages).text());
            case PART ->
                has.isEmpty() || has.size() > MOST_LISTED
                        ? messages.text("shortfall.part.some", wanted)
                        : messages.text(key, wanted, terms(has));
            case LEVEL ->
                has.isEmpty() ? messages.text("shortfall.level.none", wanted) : messages.text(key, wanted, terms(has));
            case ACCESS -> access(has);
            case BREAKDOWN, BREAKDOWN_UNKNOWN, CROSSING ->
                String.join(" ", dimensions(key, shortfall.kind() == Shortfall.Kind.CROSSING, shortfall.wanted()));
            default -> messages.text(key, wanted, terms(has));
        };
    }

    /**
     * What there is to say of dimensions. Those with a message of their own, such as time, are said apart from the others.
     *
     * @param key of the message for the others
     * @param together whether all are wanted at the same time; the message of their own then names the others too
     */
    List<String> dimensions(String key, boolean together, List<Term> terms) {
        List<Term> others = terms.stream()
                .filter(term -> !messages.has(key + "." + term.id()))
                .toList();
        List<String> says = new ArrayList<>();
        if (!others.isEmpty() && (!together || others.size() == terms.size())) {
            says.add(messages.text(key, terms(others)));
        }
        terms.stream()
                .filter(term -> !others.contains(term))
                .forEach(term -> says.add(messages.text(key + "." + term.id(), terms(others))));
        return says;
    }

    /** What a dataset has instead, in the few words of a table's cell. */
    public String brief(Shortfall shortfall) {
        List<Term> has = shortfall.has();
        PartialDate date = shortfall.date();
        String key = "brief." + shortfall.kind().key();
        return switch (shortfall.kind()) {
            case CROSSING -> messages.text(key);
            case PART, WIDER ->
                has.isEmpty() || has.size() > MOST_LISTED
                        ? messages.text("brief.part")
                        : messages.text("brief.only", terms(has));
            case LEVEL -> has.isEmpty() ? messages.text("brief.no") : messages.text(key, terms(has));
            case BEGINS, STOPS ->
                messages.text(key, date == null ? "" : Moment.of(date, messages).text());
            case ACCESS -> has.isEmpty() ? messages.text("brief.no") : label(has.get(0));
            default -> messages.text(shortfall.kind().isUnknown() ? "brief.unknown" : "brief.no");
        };
    }

    /** All that it lacks, sentence after sentence. */
    public String sentences(List<Shortfall> shortfalls) {
        return String.join(" ", shortfalls.stream().map(this::sentence).toList());
    }

    private String access(List<Term> has) {
        String own = has.isEmpty() ? "" : "shortfall.access." + has.get(0).id();
        return messages.has(own) ? messages.text(own) : messages.text("shortfall.access", terms(has));
    }

    /** The answer in a sentence that follows its word. */
    public String sentence(Answer answer) {
        int serving = answer.serving().size();
        boolean full = serving > 0 || answer.series() != null;
        return switch (answer.answerable()) {
            case YES ->
                answer.series() != null ? messages.text("answer.yes.figures") : messages.count("answer.yes", serving);
            case PARTLY ->
                full
                        ? messages.count("answer.partly.gaps", answer.blocks().size())
                        : messages.count("answer.partly", fewest(answer));
            case NO -> messages.text(answer.candidates().isEmpty() ? "answer.no" : "answer.no.people");
        };
    }

    /** The same where the datasets are not beside it: if the nearest one lacks a single thing, what that is. */
    public String alone(Answer answer) {
        String lacks = answer.series() != null || !answer.serving().isEmpty() || fewest(answer) != 1
                ? ""
                : answer.candidates().stream()
                        .filter(candidate ->
                                candidate.helps() && candidate.shortfalls().size() == 1)
                        .findFirst()
                        .map(candidate -> " " + sentence(candidate.shortfalls().get(0)))
                        .orElse("");
        return sentence(answer) + lacks;
    }

    private static int fewest(Answer answer) {
        int figures = answer.measured() == null
                ? Integer.MAX_VALUE
                : answer.measured().shortfalls().size();
        return answer.candidates().stream()
                .filter(Candidate::helps)
                .mapToInt(candidate -> candidate.shortfalls().size())
                .reduce(figures, Math::min);
    }

    /** What data must have, as a list of short phrases. */
    public List<String> wanted(Need need) {
        List<String> all = new ArrayList<>();
        if (!need.themes().isEmpty()) {
            all.add(messages.text("wanted.themes", terms(need.themes())));
        }
        if (!need.measure().isEmpty()) {
            all.add(messages.text(
                    "wanted.measure",
                    need.measure().stream().map(each -> Words.of(each).text()).collect(Collectors.joining(", "))));
        }
        all.addAll(criteria(need).values());
        return all;
    }

    /** What each dataset is held against, in the order of a table's columns. */
    public Map<Shortfall.Criterion, String> criteria(Need need) {
        Map<Shortfall.Criterion, String> all = new EnumMap<>(Shortfall.Criterion.class);
        add(all, Shortfall.Criterion.PEOPLE, "wanted.populations", need.populations());
        if (!need.crossed().isEmpty()) {
            String key = need.crossed().size() == 1 ? "wanted.broken-down" : "wanted.crossed";
            all.put(Shortfall.Criterion.BREAKDOWN, list(dimensions(key, true, need.crossed())));
        }
        add(all, Shortfall.Criterion.PLACES, "wanted.places", need.places());
        Term level = need.level();
        add(all, Shortfall.Criterion.LEVEL, "wanted.level", level == null ? List.of() : List.of(level));
        PartialDate since = need.since();
        if (since != null) {
            String date = Moment.of(since, messages).text();
            all.put(Shortfall.Criterion.TIME, messages.text("wanted.since", date));
        }
        Term access = need.access();
        if (access != null && !access.id().equals("unknown")) {
            String own = "wanted.access." + access.id();
            all.put(
                    Shortfall.Criterion.ACCESS,
                    messages.has(own) ? messages.text(own) : messages.text("wanted.access", label(access)));
        }
        return all;
    }

    private void add(
            Map<Shortfall.Criterion, String> all, Shortfall.Criterion criterion, String key, List<Term> terms) {
        if (!terms.isEmpty()) {
            all.put(criterion, messages.text(key, terms(terms)));
        }
    }

    /** Terms as words inside a sentence: {@code age, sex and tenure}. */
    public String terms(List<Term> terms) {
        return list(terms.stream().map(this::inSentence).toList());
    }

    /** Words one after the other: {@code age, sex and tenure}. */
    public String list(List<String> words) {
        if (words.isEmpty()) {
            return "";
        }
        String all = words.get(0);
        for (int i = 1; i < words.size(); i++) {
            all = messages.text(i == words.size() - 1 ? "list.last" : "list.next", all, words.get(i));
        }
        return all;
    }

    /**
     * A term's label as it is written inside a sentence: with a small letter, unless it begins with the name of a place, or
     * more of its words have capitals.
     */
    public String inSentence(Term term) {
        String label = label(term);
        if (term.vocabulary().equals(Vocabulary.PLACES)) {
            return label;
        }
        int end = label.indexOf(' ');
        String first = end < 0 ? label : label.substring(0, end);
        boolean plain = first.length() > 1
                && first.substring(1).chars().noneMatch(Character::isUpperCase)
                && !names.contains(first)
                && !(end > 0 && end + 1 < label.length() && Character.isUpperCase(label.charAt(end + 1)));
        return plain ? Character.toLowerCase(label.charAt(0)) + label.substring(1) : label;
    }

    private String label(Term term) {
        return said.apply(term.label());
    }
}
