package org.waymark.site.export.feed;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.site.Feed;
import org.waymark.site.FeedFormat;
import org.waymark.site.export.kit.XmlText;

/** Writes feeds as Atom 1.0 (RFC 4287). Days become the start of the day in UTC. */
public final class AtomFeed implements FeedFormat {

    @Override
    public byte[] write(Feed feed) {
        XmlText xml = new XmlText();
        xml.begin("feed", "xmlns", "http://www.w3.org/2005/Atom", "xml:lang", feed.language());
        xml.element("id", feed.self().toASCIIString());
        xml.element("title", feed.title());
        optional(xml, "subtitle", feed.subtitle());
        xml.element("updated", time(feed.updated()));
        person(xml, feed.author());
        link(xml, "alternate", "text/html", feed.page().toASCIIString());
        link(xml, "self", "application/atom+xml", feed.self().toASCIIString());
        feed.items().forEach(item -> entry(xml, item, feed.language()));
        return xml.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void entry(XmlText xml, Feed.Item item, String usual) {
        String page = item.page().toASCIIString();
        String language = item.language();
        xml.begin("entry", "xml:base", page, "xml:lang", language.equals(usual) ? null : language);
        xml.element("id", item.id().toASCIIString());
        xml.element("title", item.title());
        xml.element("published", time(item.published()));
        xml.element("updated", time(item.updated()));
        item.authors().forEach(author -> person(xml, author));
        item.tags().forEach(tag -> xml.empty("category", "term", tag));
        link(xml, "alternate", "text/html", page);
        optional(xml, "summary", item.summary());
        String html = item.html();
        if (html != null) {
            xml.element("content", html, "type", "html");
        }
        xml.end();
    }

    private static void optional(XmlText xml, String name, @Nullable String text) {
        if (text != null) {
            xml.element(name, text);
        }
    }

    private static void person(XmlText xml, String name) {
        xml.begin("author").element("name", name).end();
    }

    private static void link(XmlText xml, String relation, String type, String address) {
        xml.empty("link", "rel", relation, "type", type, "href", address);
    }

    private static String time(LocalDate day) {
        return day + "T00:00:00Z";
    }
}
