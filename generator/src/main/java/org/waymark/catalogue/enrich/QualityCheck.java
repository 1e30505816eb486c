package org.waymark.catalogue.enrich;

import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Term;
import org.waymark.model.record.Access;
import org.waymark.model.record.Dataset;

/**
 * The questions of a careful reader about a dataset, in order. There is no score, because what matters depends on the
 * use.
 */
public enum QualityCheck {
    LICENCE("Licence is said", dataset -> said(dataset.licence())),
    OPEN("Licence is open", QualityCheck::open),
    ACCESS("Access is said", dataset -> said(level(dataset.access()))),
    MODIFIED("Date of the data is known", dataset -> given(dataset.modified())),
    PERIOD("Time covered is known", dataset -> given(dataset.period())),
    GRANULARITY("Smallest area is known", dataset -> said(dataset.granularity())),
    LIMITATIONS("Limits are written down", dataset -> given(dataset.limitations())),
    CONTACT("Someone can be asked", dataset -> given(dataset.contact())),
    SOURCES("Sources of the record are named", dataset -> dataset.sources().isEmpty() ? State.NO : State.YES),
    REVIEW_BY("Next review has a date", dataset -> given(dataset.reviewBy()));

    private final String words;

    @SuppressWarnings("ImmutableEnumChecker") // the rules are functions without state
    private final Function<Dataset, State> rule;

    QualityCheck(String words, Function<Dataset, State> rule) {
        this.words = words;
        this.rule = rule;
    }

    /** The answer to a check. */
    public enum State {
        YES,
        NO,
        UNKNOWN;

        /** Its name in messages: {@code yes}, {@code no} or {@code unknown}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The answer for this dataset. */
    public State of(Dataset dataset) {
        return rule.apply(dataset);
    }

    /** Its name in messages: {@code review_by}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What is true of a dataset that passes, in a few words of English. */
    public String words() {
        return words;
    }

    private static @Nullable Term level(@Nullable Access access) {
        return access == null ? null : access.level();
    }

    private static State given(@Nullable Object value) {
        return value == null ? State.NO : State.YES;
    }

    private static State said(@Nullable Term term) {
        if (term != null && !term.known()) {
            return State.UNKNOWN;
        }
        return term != null && term.given() ? State.YES : State.NO;
    }

    private static State open(Dataset dataset) {
        Term licence = dataset.licence();
        String open = licence == null || licence.open() == null ? "unknown" : licence.open();
        return switch (open) {
            case "yes" -> State.YES;
            case "no" -> State.NO;
            default -> State.UNKNOWN;
        };
    }
}
