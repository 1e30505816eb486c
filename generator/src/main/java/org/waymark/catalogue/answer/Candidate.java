package org.waymark.catalogue.answer;

import java.util.List;
import org.waymark.model.record.Dataset;

/**
 * A dataset on the right theme.
 *
 * @param dataset the dataset
 * @param shortfalls what it lacks, in the order of their kinds; empty if it meets the need
 */
public record Candidate(Dataset dataset, List<Shortfall> shortfalls) {

    /** Whether it meets the whole need. */
    public boolean serves() {
        return shortfalls.isEmpty();
    }

    /** Whether it answers a part: it is about the people who are asked about. */
    public boolean helps() {
        return strangers() == 0;
    }

    /** How many of the groups of people that are asked about it does not tell apart. */
    int strangers() {
        int strangers = 0;
        for (Shortfall each : shortfalls) {
            strangers +=
                    each.kind() == Shortfall.Kind.POPULATION ? each.wanted().size() : 0;
        }
        return strangers;
    }
}
