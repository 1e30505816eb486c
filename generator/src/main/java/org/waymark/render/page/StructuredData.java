package org.waymark.render.page;

import org.jspecify.annotations.Nullable;
import org.waymark.model.Dataset;
import org.waymark.render.Html;

/** A dataset for search engines (schema.org {@code Dataset}). */
final class StructuredData {

    private StructuredData() {}

    static @Nullable Html of(Dataset dataset, PageContext page) {
        return null;
    }
}
