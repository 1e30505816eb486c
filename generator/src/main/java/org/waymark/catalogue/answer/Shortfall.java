package org.waymark.catalogue.answer;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Term;
import org.waymark.model.value.PartialDate;

/**
 * One thing that a dataset lacks.
 *
 * @param kind what it is
 * @param wanted the terms that are needed and not met
 * @param has what the dataset has instead; empty where that is nothing or not known
 * @param date the date at which it begins or stops; null where it is not about time
 */
public record Shortfall(
        Kind kind,
        List<Term> wanted,
        List<Term> has,
        @Nullable PartialDate date) {

    /** What a need can ask for and a dataset can lack. */
    public enum Criterion {
        PEOPLE,
        BREAKDOWN,
        PLACES,
        LEVEL,
        TIME,
        ACCESS
    }

    /** What can be lacking. The browser's finder knows the same kinds. */
    public enum Kind {
        /** It does not tell these people apart. */
        POPULATION,
        /** It is not broken down by this. */
        BREAKDOWN,
        /** Nobody knows by what it is broken down. */
        BREAKDOWN_UNKNOWN,
        /** It is broken down by each of these, but not at the same time. */
        CROSSING,
        /** It has nothing for these places. */
        ELSEWHERE,
        /** Nobody knows which places it covers. */
        PLACES_UNKNOWN,
        /** It is about a part of these places only. */
        PART,
        /** It has figures only for a larger place. */
        WIDER,
        /** Its areas are too large, or of another kind. */
        LEVEL,
        /** Nobody knows how small its areas are. */
        LEVEL_UNKNOWN,
        /** It begins later. */
        BEGINS,
        /** It stops before. */
        STOPS,
        /** Nobody knows what time it covers. */
        TIME_UNKNOWN,
        /** Fewer people can get it. */
        ACCESS,
        /** Nobody knows who can get it. */
        ACCESS_UNKNOWN;

        /** Whether it is only that a record does not say enough. */
        public boolean isUnknown() {
            return switch (this) {
                case BREAKDOWN_UNKNOWN, PLACES_UNKNOWN, LEVEL_UNKNOWN, TIME_UNKNOWN, ACCESS_UNKNOWN -> true;
                default -> false;
            };
        }

        /** What it falls short of. */
        public Criterion criterion() {
            return switch (this) {
                case POPULATION -> Criterion.PEOPLE;
                case BREAKDOWN, BREAKDOWN_UNKNOWN, CROSSING -> Criterion.BREAKDOWN;
                case ELSEWHERE, PLACES_UNKNOWN, PART, WIDER -> Criterion.PLACES;
                case LEVEL, LEVEL_UNKNOWN -> Criterion.LEVEL;
                case BEGINS, STOPS, TIME_UNKNOWN -> Criterion.TIME;
                case ACCESS, ACCESS_UNKNOWN -> Criterion.ACCESS;
            };
        }

        /** Its name in messages: {@code level-unknown}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static Shortfall of(Kind kind, List<Term> wanted) {
        return new Shortfall(kind, wanted, List.of(), null);
    }

    static Shortfall of(Kind kind, PartialDate date) {
        return new Shortfall(kind, List.of(), List.of(), date);
    }
}
