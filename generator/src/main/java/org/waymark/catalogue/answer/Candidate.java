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
        return shortfalls.stream().noneMatch(each -> each.kind() == Shortfall.Kind.POPULATION);
    }
}
