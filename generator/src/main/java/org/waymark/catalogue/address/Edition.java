package org.waymark.catalogue.address;

/**
 * The site in one language.
 *
 * @param language its BCP 47 tag
 * @param prefix the folder of its pages from the root of the site, ending in {@code /}; empty for the default language
 * @param fallback the site's default language, for texts that are not translated
 */
public record Edition(String language, String prefix, String fallback) {

    /** Whether it lies at the root of the site. */
    public boolean isDefault() {
        return prefix.isEmpty();
    }

    /** Path of a page in this edition, from the root of the site. */
    public String path(String address) {
        return prefix + address;
    }
}
