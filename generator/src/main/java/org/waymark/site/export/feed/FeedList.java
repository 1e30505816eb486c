package org.waymark.site.export.feed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.model.record.Article;
import org.waymark.model.value.Text;
import org.waymark.site.DocumentPage;
import org.waymark.site.SiteSettings;
import org.waymark.site.export.kit.ExportInputs;
import org.waymark.site.export.kit.XmlText;
import org.waymark.site.render.words.Messages;

/** The list of all feeds but those of single records, to be read into a feed reader (OPML 2.0). */
final class FeedList {

    private FeedList() {}

    /** The list, grouped by the folders of the pages. */
    static String of(ChangeFeeds feeds, ExportInputs inputs) {
        SiteSettings settings = inputs.settings();
        Map<String, List<Topic>> groups = new LinkedHashMap<>();
        feeds.topics()
                .values()
                .forEach(topic -> groups.computeIfAbsent(topic.group(), key -> new ArrayList<>())
                        .add(topic));
        XmlText xml = new XmlText();
        xml.begin("opml", "version", "2.0");
        Text title = inputs.catalogue().site().title();
        String name = title.in(
                        settings.editions().get(0).language(),
                        settings.editions().get(0).fallback())
                .value();
        xml.begin("head").element("title", name).end();
        xml.begin("body");
        groups.forEach((folder, topics) -> {
            if (!folder.isEmpty()) {
                xml.begin("outline", "text", group(folder, inputs.words()));
            }
            topics.forEach(
                    topic -> outline(xml, topic.title(), Syndication.ATOM.path(topic.page()), topic.page(), settings));
            if (!folder.isEmpty()) {
                xml.end();
            }
        });
        if (!inputs.catalogue().all(Article.class).isEmpty()) {
            outline(xml, inputs.words().text("nav.blog"), DocumentPage.FEED, "blog/index.html", settings);
        }
        return xml.toString();
    }

    /** What readers call the pages of a folder, such as {@code themes/} or {@code gaps/place/}. */
    private static String group(String folder, Messages words) {
        String name = folder.substring(0, folder.length() - 1);
        String key = name.startsWith("gaps/") ? "gaps.with." + name.substring("gaps/".length()) : "nav." + name;
        return words.has(key) ? words.text(key) : name;
    }

    private static void outline(XmlText xml, String title, String feed, String page, SiteSettings settings) {
        String address = settings.absolute(feed);
        xml.empty("outline", "type", "rss", "text", title, "xmlUrl", address, "htmlUrl", settings.absolute(page));
    }
}
