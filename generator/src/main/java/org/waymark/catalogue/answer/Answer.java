package org.waymark.catalogue.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.series.Series;
import org.waymark.model.record.Gap;

/**
 * What the catalogue has for a need.
 *
 * @param answerable whether data meets it
 * @param candidates the datasets that meet it or come near, those that lack least first
 * @param measured the figures that the need names; null where it names none or there are none for its places
 * @param blocks the gaps that block a full answer
 */
public record Answer(
        Answerable answerable,
        List<Candidate> candidates,
        @Nullable Measured measured,
        List<Gap> blocks) {

    /** The figures that answer it; null where the need names none or they do not go so far. */
    public @Nullable Series series() {
        return measured != null && measured.shortfalls().isEmpty() ? measured.series() : null;
    }

    /** The datasets that meet the need. */
    public List<Candidate> serving() {
        return candidates.stream().filter(Candidate::serves).toList();
    }

    /** The datasets that come near, those that lack least first. */
    public List<Candidate> near() {
        return candidates.stream().filter(candidate -> !candidate.serves()).toList();
    }

    /** The same with gaps in the way; data that is there then answers in part. */
    Answer blockedBy(List<Gap> gaps) {
        boolean full = answerable == Answerable.YES && !gaps.isEmpty();
        return new Answer(full ? Answerable.PARTLY : answerable, candidates, measured, gaps);
    }
}
