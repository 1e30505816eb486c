package org.waymark.site.page.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.site.page.kit.LinkView;

/**
 * A dataset that meets a need or comes near.
 *
 * @param dataset the dataset
 * @param publisher who publishes it, or null
 * @param lacks what it lacks, a sentence each; empty if it meets the need
 */
public record CandidateView(LinkView dataset, @Nullable LinkView publisher, List<String> lacks) {}
