package org.waymark.site.export.feed;

import org.waymark.site.Feed;
import org.waymark.site.FeedFormat;
import org.waymark.site.Offer;

/** The formats of feeds. */
enum Syndication implements FeedFormat {
    ATOM("feed-atom", "atom", "application/atom+xml"),
    RSS("feed-rss", "rss", "application/rss+xml"),
    JSON("feed-json", "json", "application/feed+json");

    private final String label;
    private final String ending;
    private final String mediaType;

    Syndication(String label, String ending, String mediaType) {
        this.label = label;
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /** The path of the feed of the page at this address, from the root of the site. */
    String path(String page) {
        return FeedExport.FOLDER + page.substring(0, page.length() - ".html".length()) + "." + ending;
    }

    /** The feed as a file of a page. */
    Offer offer(Topic topic) {
        return new Offer(label, mediaType, path(topic.page()));
    }

    @Override
    public byte[] write(Feed feed) {
        return switch (this) {
            case ATOM -> new AtomFeed().write(feed);
            case RSS -> new RssFeed().write(feed);
            case JSON -> new JsonFeed().write(feed);
        };
    }
}
