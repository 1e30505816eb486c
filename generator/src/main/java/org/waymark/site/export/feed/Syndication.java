package org.waymark.site.export.feed;

import org.waymark.site.Feed;
import org.waymark.site.FeedFormat;
import org.waymark.site.Offer;

/** The formats of feeds. */
enum Syndication implements FeedFormat {
    ATOM("feed-atom", "atom", "application/atom+xml", new AtomFeed()),
    RSS("feed-rss", "rss", "application/rss+xml", new RssFeed()),
    JSON("feed-json", "json", "application/feed+json", new JsonFeed());

    private final String label;
    private final String ending;
    private final String mediaType;
    private final FeedFormat format;

    Syndication(String label, String ending, String mediaType, FeedFormat format) {
        this.label = label;
        this.ending = ending;
        this.mediaType = mediaType;
        this.format = format;
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
        return format.write(feed);
    }
}
