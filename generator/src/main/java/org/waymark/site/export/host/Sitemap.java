package org.waymark.site.export.host;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.waymark.site.Output;
import org.waymark.site.PublishedPage;
import org.waymark.site.SiteSettings;
import org.waymark.site.export.kit.XmlText;

/**
 * Writes {@code robots.txt} and, if the site's address is known, {@code sitemap.xml} (sitemaps.org protocol 0.9; RFC 9309).
 *
 * <p>A sitemap holds at most 50,000 addresses; larger sites get an index of several files.
 */
public final class Sitemap {

    private static final String FILE = "sitemap.xml";
    private static final String ROBOTS = "robots.txt";

    /**
     * The paths of the files from the root of the site. The parts of a sitemap end in {@code .xml}, which no page does.
     */
    public static final List<String> ADDRESSES = List.of(FILE, ROBOTS);

    private static final int MOST_ADDRESSES = 50_000;
    private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    private Sitemap() {}

    /**
     * Writes the files.
     *
     * @param pages every page of the site, in any order
     * @throws IOException if a file cannot be stored
     */
    public static void write(Collection<PublishedPage> pages, SiteSettings settings, Output out) throws IOException {
        String index = settings.published(FILE);
        out.put(ROBOTS, "User-agent: *\nAllow: /\n" + (index == null ? "" : "Sitemap: " + index + "\n"));
        if (index == null) {
            return;
        }
        List<PublishedPage> listed = pages.stream()
                .filter(PublishedPage::listed)
                .sorted(Comparator.comparing(PublishedPage::path))
                .toList();
        List<List<PublishedPage>> parts = new ArrayList<>();
        for (int from = 0; from < listed.size(); from += MOST_ADDRESSES) {
            parts.add(listed.subList(from, Math.min(from + MOST_ADDRESSES, listed.size())));
        }
        if (parts.size() <= 1) {
            out.put(FILE, urls(listed, settings));
        } else {
            List<String> names = new ArrayList<>();
            for (int i = 0; i < parts.size(); i++) {
                names.add("sitemap-" + (i + 1) + ".xml");
                out.put(names.get(i), urls(parts.get(i), settings));
            }
            out.put(FILE, index(names, settings));
        }
    }

    private static String urls(List<PublishedPage> pages, SiteSettings settings) {
        XmlText xml = new XmlText();
        xml.begin("urlset", "xmlns", SITEMAP, "xmlns:xhtml", XHTML);
        for (PublishedPage page : pages) {
            xml.begin("url").element("loc", settings.absolute(page.path()));
            for (PublishedPage.Alternate alternate : page.alternates()) {
                String href = settings.absolute(alternate.path());
                xml.empty("xhtml:link", "rel", "alternate", "hreflang", alternate.language(), "href", href);
            }
            xml.end();
        }
        return xml.toString();
    }

    private static String index(List<String> names, SiteSettings settings) {
        XmlText xml = new XmlText().begin("sitemapindex", "xmlns", SITEMAP);
        names.forEach(name ->
                xml.begin("sitemap").element("loc", settings.absolute(name)).end());
        return xml.toString();
    }
}
