package org.waymark.site.theme;

/** Knows where the theme's files are published. */
@FunctionalInterface
public interface AssetUrls {

    /**
     * The path from the root of the site, with the fingerprint of its content in its name.
     *
     * @param logical the path in {@code site-assets}, such as {@code css/site.css}
     */
    String path(String logical);
}
