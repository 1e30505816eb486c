package org.waymark.site.page.kit;

import org.waymark.model.Facet;
import org.waymark.model.value.Slug;
import org.waymark.site.render.words.Words;

/** The tags of datasets. */
public final class Tags {

    private Tags() {}

    /** A tag, linked to the list of its datasets. */
    public static LinkView link(String keyword, PageContext page) {
        String key = Slug.ofTag(keyword);
        Words label = Words.of(keyword);
        return page.edition().graph().value(Facet.TAG, key) == null
                ? LinkView.none(label)
                : LinkView.internal(label, page.href(Facet.TAG.path() + "/" + key + ".html"));
    }
}
