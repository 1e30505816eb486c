package org.waymark.site.theme;

/** Knows where the theme's files are published, and what is in them. */
@FunctionalInterface
public interface AssetUrls {

    /**
     * The path from the root of the site, with the fingerprint of its content in its name.
     *
     * @param logical the path in {@code site-assets}, such as {@code css/site.css}
     */
    String path(String logical);

    /** The text of a style sheet or script as it is published; empty if there are only names. */
    default String text(String logical) {
        return "";
    }
}
