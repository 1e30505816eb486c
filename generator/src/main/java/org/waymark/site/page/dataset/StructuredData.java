package org.waymark.site.page.dataset;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.catalogue.data.ColumnProfile;
import org.waymark.catalogue.data.Table;
import org.waymark.model.record.Dataset;
import org.waymark.model.record.Resource;
import org.waymark.site.describe.SchemaOrg;
import org.waymark.site.page.kit.PageContext;
import org.waymark.site.page.kit.Prose;

/** A dataset for search engines (schema.org {@code Dataset}), for its page. */
final class StructuredData {

    /** Enough of a description to know whether to read on; a page has all of it anyway. */
    private static final int LONGEST = 1_000;

    private StructuredData() {}

    static Map<String, Object> of(Dataset dataset, Prose description, PageContext page) {
        return new SchemaOrg(page.edition().describer())
                .dataset(dataset, page.summary(description, LONGEST).text(), columns(dataset, page));
    }

    private static List<ColumnProfile> columns(Dataset dataset, PageContext page) {
        Map<String, ColumnProfile> all = new LinkedHashMap<>();
        for (Resource resource : dataset.resources()) {
            String path = dataset.pathOf(resource.file());
            Table table = path == null ? null : page.edition().files().table(path);
            ColumnProfile.named(resource.schema(), table).forEach(column -> all.putIfAbsent(column.name(), column));
        }
        return List.copyOf(all.values());
    }
}
