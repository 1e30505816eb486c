package org.waymark.site.render.words;

import java.util.List;
import org.waymark.catalogue.answer.Shortfall;
import org.waymark.model.Term;
import org.waymark.model.value.PartialDate;

/**
 * Says what a dataset lacks as a request to its publisher. {@link AnswerWords} says the same as a statement.
 *
 * @param words writes terms and lists
 */
public record RequestWords(Messages messages, AnswerWords words) {

    /** One change, as a clause with a small letter: {@code publish figures by ward}. */
    public String clause(Shortfall shortfall) {
        String key = "request." + shortfall.kind().key();
        PartialDate date = shortfall.date();
        return switch (shortfall.kind()) {
            case BEGINS, STOPS ->
                messages.text(key, date == null ? "" : Moment.of(date, messages).text());
            case ACCESS -> access(shortfall.wanted());
            case BREAKDOWN, BREAKDOWN_UNKNOWN, CROSSING ->
                words.list(words.dimensions(key, shortfall.kind() == Shortfall.Kind.CROSSING, shortfall.wanted()));
            default -> messages.text(key, words.terms(shortfall.wanted()));
        };
    }

    /** All changes of a dataset, at least one, as a sentence: {@code Publish figures by ward and open it to all.} */
    public String sentence(List<Shortfall> change) {
        String clauses = words.list(change.stream().map(this::clause).toList());
        return messages.text("request.sentence", Character.toUpperCase(clauses.charAt(0)) + clauses.substring(1));
    }

    private String access(List<Term> wanted) {
        String own = wanted.isEmpty() ? "" : "request.access." + wanted.get(0).id();
        return messages.has(own) ? messages.text(own) : messages.text("request.access", words.terms(wanted));
    }
}
