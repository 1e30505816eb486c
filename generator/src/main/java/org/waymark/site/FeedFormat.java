package org.waymark.site;

/** A way to write feeds. */
public interface FeedFormat {

    /** The feed as a file. The same feed always gives the same bytes. */
    byte[] write(Feed feed);
}
