package org.waymark.site.page.improvement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.site.page.kit.LinkView;

/**
 * {@code components/improvements.ftlh}: a change of one dataset, or of one of several.
 *
 * @param request what the publisher is asked to do, in a sentence
 * @param sources the datasets, any of which would do
 * @param more how many further ones there are, in words; empty for none
 * @param helps how many questions and gaps this would help, in a sentence
 * @param met those questions and gaps
 */
public record ImprovementView(String request, List<Source> sources, String more, String helps, List<LinkView> met) {

    /**
     * A dataset.
     *
     * @param dataset the dataset
     * @param publisher who publishes it, or null
     */
    public record Source(LinkView dataset, @Nullable LinkView publisher) {}
}
