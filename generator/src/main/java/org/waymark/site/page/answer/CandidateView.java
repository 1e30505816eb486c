package org.waymark.site.page.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.site.page.kit.LinkView;

/**
 * A dataset that meets a need or comes near.
 *
 * @param dataset the dataset
 * @param publisher who publishes it, or null
 * @param cells what it has of each thing that is needed
 */
public record CandidateView(LinkView dataset, @Nullable LinkView publisher, List<Cell> cells) {

    /**
     * What it has of one thing.
     *
     * @param key {@code yes}, {@code no} or {@code unknown}
     * @param brief the same or what it has instead in a few words
     * @param sentence what it lacks; empty if it has it
     */
    public record Cell(String key, String brief, String sentence) {}
}
