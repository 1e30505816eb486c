package org.waymark.site.export.feed;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.waymark.site.Feed;
import org.waymark.site.FeedFormat;
import org.waymark.site.export.kit.XmlText;

/** Writes feeds as RSS 2.0, as the RSS Advisory Board's specification 2.0.11 and its profile have it. */
final class RssFeed implements FeedFormat {

    @Override
    public byte[] write(Feed feed) {
        XmlText xml = new XmlText();
        String subtitle = feed.subtitle();
        xml.begin("rss", "version", "2.0", "xmlns:atom", "http://www.w3.org/2005/Atom");
        xml.begin("channel");
        xml.element("title", feed.title());
        xml.element("link", feed.page().toASCIIString());
        xml.element("description", subtitle == null ? feed.title() : subtitle);
        xml.element("language", feed.language());
        xml.element("lastBuildDate", time(feed.updated()));
        String self = feed.self().toASCIIString();
        xml.empty("atom:link", "rel", "self", "type", "application/rss+xml", "href", self);
        feed.items().forEach(item -> item(xml, item));
        return xml.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void item(XmlText xml, Feed.Item item) {
        xml.begin("item");
        xml.element("title", item.title());
        xml.element("link", item.page().toASCIIString());
        xml.element("guid", item.id().toASCIIString(), "isPermaLink", "false");
        xml.element("pubDate", time(item.updated()));
        item.tags().forEach(tag -> xml.element("category", tag));
        String html = item.html();
        if (html != null) {
            xml.element("description", html);
        }
        xml.end();
    }

    private static String time(LocalDate day) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(day.atStartOfDay(ZoneOffset.UTC));
    }
}
