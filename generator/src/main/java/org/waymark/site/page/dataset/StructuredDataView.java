package org.waymark.site.page.dataset;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code components/dataset-json.ftl}: a dataset for search engines, as schema.org describes one. All texts are plain;
 * the template writes them as JSON with {@code ?c}.
 *
 * @param name the title of the data
 * @param description the beginning of its description
 * @param url the page's absolute address; null if the site's address is not known
 * @param language language of the page
 * @param identifiers identifiers that others use for it
 * @param keywords its tags
 * @param licence address of the licence's text, or its name; null if unknown
 * @param publisher name of its publisher, or null
 * @param issued when it was first published, or null
 * @param modified when it last changed, or null
 * @param period the time it covers, as an interval, or null
 * @param places the places it covers
 * @param open whether anyone can get it free of charge; null if unknown
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
     * @param name its name
     * @param url its absolute address; relative to the page if the site's address is not known
     * @param page whether the address is a page about it, not the file itself
     * @param format its format, or null
     */
    public record File(
            String name, String url, boolean page, @Nullable String format) {}
}
