package org.waymark.site;

import java.util.List;

/**
 * A page that was made, for the sitemap.
 *
 * @param path from the root of the site
 * @param alternates paths of the same page in every edition that has it, including this one; empty if there are no
 *     others
 * @param listed whether search engines should list it
 */
public record PublishedPage(String path, List<Alternate> alternates, boolean listed) {

    /**
     * The page in one edition.
     *
     * @param language its BCP 47 tag
     * @param path from the root of the site
     */
    public record Alternate(String language, String path) {}
}
