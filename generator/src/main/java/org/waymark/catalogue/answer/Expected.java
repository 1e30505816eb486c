package org.waymark.catalogue.answer;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.series.Observation;
import org.waymark.model.record.Dataset;

/**
 * Whether a place or an organisation has a series that it should have.
 *
 * @param state what there is
 * @param datasets the records that show it; empty where there is none
 * @param figure the latest figure; null where the series is no figure or has none for the place
 */
public record Expected(
        State state, List<Dataset> datasets, @Nullable Observation figure) {

    /** What there is, the best first. */
    public enum State {
        THERE,
        /** There, but older than it should be. */
        OLD,
        /** Only for a larger place. */
        WIDER,
        /** There, but not open to all, or withheld. */
        RESTRICTED,
        /** Records do not say enough. */
        UNKNOWN,
        /** No record has it. */
        MISSING;

        /** Its name in messages: {@code there}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
