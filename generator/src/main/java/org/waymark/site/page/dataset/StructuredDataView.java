package org.waymark.site.page.dataset;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code components/dataset-json.ftl}: a dataset for search engines, as schema.org describes one. All texts are plain;
 * the template writes them as JSON with {@code ?c}.
 *
 * @param name what the data is called
 * @param description the beginning of its description
 * @param url the page's address in full; null where nobody has said where the site will be
 * @param language language of the page
 * @param identifiers identifiers that others use for it
 * @param keywords words it is filed under
 * @param licence address of the licence's text, or its name; null where nobody knows
 * @param publisher name of who makes it available, or null
 * @param issued when it was first published, or null
 * @param modified when it last changed, or null
 * @param period the time it covers, as an interval, or null
 * @param places the places it covers
 * @param open whether anyone can get it without paying; null where nobody knows
 * @param files its files and services that a browser can fetch
 */
public record StructuredDataView(
        String name,
        String description,
        @Nullable String url,
        String language,
        List<String> identifiers,
        List<String> keywords,
        @Nullable String licence,
        @Nullable String publisher,
        @Nullable String issued,
        @Nullable String modified,
        @Nullable String period,
        List<String> places,
        @Nullable Boolean open,
        List<File> files) {

    /**
     * A file or service.
     *
     * @param name what it is called
     * @param url where it can be fetched, in full; from the page where nobody has said where the site will be
     * @param page whether the address is that of a page about it rather than its own
     * @param format its format, or null
     */
    public record File(
            String name, String url, boolean page, @Nullable String format) {}
}
