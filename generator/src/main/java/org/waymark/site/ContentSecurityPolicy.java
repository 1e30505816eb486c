package org.waymark.site;

/**
 * What browsers may load for a page and what it may do (W3C Content Security Policy Level 3): nothing but the site's
 * own styles, pictures and scripts.
 */
public final class ContentSecurityPolicy {

    /** For the element {@code meta} of every page. */
    public static final String IN_PAGES =
            "default-src 'none'; style-src 'self'; img-src 'self' data:; script-src 'self';"
                    + " connect-src 'self'; form-action 'self'; base-uri 'none'";

    /** For the header: the same, and no other site may frame the page, which only a header can say (section 6.4.2). */
    public static final String IN_HEADERS = IN_PAGES + "; frame-ancestors 'none'";

    /** For pages that other sites may frame, in both: no scripts at all. */
    public static final String IN_EMBEDS =
            "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'";

    private ContentSecurityPolicy() {}
}
