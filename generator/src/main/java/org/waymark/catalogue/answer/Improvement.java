package org.waymark.catalogue.answer;

import java.util.List;
import org.waymark.model.Classified;
import org.waymark.model.record.Dataset;

/**
 * A change of one dataset that would meet needs which no data meets today.
 *
 * @param dataset the dataset
 * @param change what it would have to gain, in the order of the kinds; never empty
 * @param met the questions and gaps whose need it would then meet, questions first; never empty
 */
public record Improvement(Dataset dataset, List<Shortfall> change, List<Classified> met) {

    /** Whether it is only that its record would have to say more. */
    public boolean isOnlyToFindOut() {
        return change.stream().allMatch(each -> each.kind().isUnknown());
    }
}
