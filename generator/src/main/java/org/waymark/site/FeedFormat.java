package org.waymark.site;

/** A way to write feeds. */
public interface FeedFormat {

    /** The feed as a file; the same feed gives the same bytes. */
    byte[] write(Feed feed);
}
