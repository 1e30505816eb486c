package org.waymark.catalogue.series;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Term;
import org.waymark.model.record.Indicator;

/**
 * What one indicator says about one place.
 *
 * @param indicator what is measured
 * @param place the place
 * @param holder whose figure it is: the place itself, or its county where the service belongs to the county
 * @param latest its latest figure
 * @param beside the places around it that it is compared with, the nearest first; at most two; none for a count, which
 *     is larger in a larger place
 * @param ranks its ranks among its peers within these places; none for a count
 * @param course the change over the years
 */
public record PlaceFigure(
        Indicator indicator,
        Term place,
        Term holder,
        Observation latest,
        List<Beside> beside,
        List<Standing> ranks,
        Course course) {

    /**
     * The figure of a place around.
     *
     * @param wanted the place around
     * @param holder whose figure it is: that place, or one around it if that place has none; null if none has one
     * @param observation its figure for the same period; null if there is none
     * @param comparison how the place's figure compares with it; null if there is none
     */
    public record Beside(
            Term wanted,
            @Nullable Term holder,
            @Nullable Observation observation,
            @Nullable Compared comparison) {

        /** Whether another place's figure is used. */
        public boolean standsIn() {
            return holder != null && !holder.id().equals(wanted.id());
        }
    }

    /**
     * A rank among peers.
     *
     * @param scope the place around them
     * @param ranks all of them
     * @param rank that of the place
     */
    public record Standing(Term scope, Ranks ranks, Ranks.Rank rank) {

        private static final int MANY = 100;

        /**
         * Whether a rank would say more than is known: of more than a hundred peers, two fifths are above and two fifths
         * below.
         */
        public boolean inMiddleFifth() {
            double share = (double) rank.fromTop() / rank.of();
            return rank.of() > MANY && share >= 0.4 && share <= 0.6;
        }
    }

    /** Whether it is the figure of a place around this one, since the service belongs to that one. */
    public boolean standsIn() {
        return !holder.id().equals(place.id());
    }
}
