package org.waymark.site.export.feed;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.waymark.site.Feed;
import org.waymark.site.FeedFormat;
import org.waymark.text.Json;
import org.waymark.text.PlainText;

/** Writes feeds as JSON Feed 1.1 (jsonfeed.org). */
final class JsonFeed implements FeedFormat {

    @Override
    public byte[] write(Feed feed) {
        Map<String, Object> json = Json.object(
                "version", "https://jsonfeed.org/version/1.1",
                "title", PlainText.clean(feed.title()),
                "home_page_url", feed.page().toASCIIString(),
                "feed_url", feed.self().toASCIIString(),
                "language", feed.language(),
                "authors", List.of(Json.object("name", PlainText.clean(feed.author()))),
                "items", Json.objects(feed.items(), item -> item(item, feed.language())));
        return Json.compact(json);
    }

    private static Map<String, Object> item(Feed.Item item, String usual) {
        Map<String, Object> json = Json.object(
                "id", item.id().toASCIIString(),
                "url", item.page().toASCIIString(),
                "title", PlainText.clean(item.title()),
                "date_published", time(item.published()),
                "date_modified", time(item.updated()));
        String html = item.html();
        json.put(html == null ? "content_text" : "content_html", PlainText.clean(html == null ? item.title() : html));
        if (!item.tags().isEmpty()) {
            json.put("tags", item.tags().stream().map(PlainText::clean).toList());
        }
        if (!item.language().equals(usual)) {
            json.put("language", item.language());
        }
        return json;
    }

    private static String time(LocalDate day) {
        return day + "T00:00:00Z";
    }
}
