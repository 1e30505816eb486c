package org.waymark.site.page.dataset;

import org.jspecify.annotations.Nullable;
import org.waymark.site.page.kit.LinkView;
import org.waymark.site.render.words.Moment;
import org.waymark.site.render.words.Words;

/**
 * {@code components/dataset-item.ftlh}: a dataset in a list: its name, one sentence, and what helps to choose.
 *
 * @param title its name, linked to its page
 * @param summary the beginning of its description
 * @param publisher who makes it available; only a name here
 * @param licence on what terms, or null where nobody knows
 * @param accessLevel the same as an id of the vocabulary, for style sheets; {@code unknown} where nobody knows
 * @param access who can get it, or null where nobody knows
 * @param modified when the data last changed, or null
 * @param deprecated whether it is no longer updated
 */
public record DatasetItemView(
        LinkView title,
        Words summary,
        @Nullable Words publisher,
        @Nullable Words licence,
        String accessLevel,
        @Nullable Words access,
        @Nullable Moment modified,
        boolean deprecated) {}
