package org.waymark.site.export.tables;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Entry;
import org.waymark.model.Term;

/**
 * A record with its own data files.
 *
 * @param entry the record
 * @param about the record as schema.org describes it
 * @param title its title
 * @param description what the data is
 * @param version the release, or null
 * @param homepage the publisher's page about it, or null
 * @param licence its licence, or null
 * @param keywords what it is about
 * @param contributors who made, published and answers for it, as a Data Package has them
 * @param sources where it comes from, as a Data Package has them
 * @param files its files
 */
record Packaged(
        Entry entry,
        Map<String, Object> about,
        String title,
        String description,
        @Nullable String version,
        @Nullable String homepage,
        @Nullable Term licence,
        List<String> keywords,
        List<Map<String, Object>> contributors,
        List<Map<String, Object>> sources,
        List<PublishedFile> files) {}
