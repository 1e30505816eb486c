package org.waymark.site.export.host;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.waymark.site.Output;
import org.waymark.site.PublishedPage;
import org.waymark.site.SiteSettings;

/**
 * Writes {@code sitemap.xml} and {@code robots.txt} (sitemaps.org protocol 0.9; RFC 9309).
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
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newFactory();

    private Sitemap() {}

    /**
     * Writes both files.
     *
     * @param pages every page of the site, in any order
     * @throws IOException if a file cannot be stored
     */
    public static void write(Collection<PublishedPage> pages, SiteSettings settings, Output out) throws IOException {
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
        out.put(ROBOTS, "User-agent: *\nAllow: /\nSitemap: " + settings.absolute(FILE) + "\n");
    }

    private static String urls(List<PublishedPage> pages, SiteSettings settings) {
        return document(xml -> {
            xml.writeStartElement("urlset");
            xml.writeDefaultNamespace(SITEMAP);
            xml.writeNamespace("xhtml", XHTML);
            for (PublishedPage page : pages) {
                xml.writeCharacters("\n");
                xml.writeStartElement("url");
                element(xml, "loc", settings.absolute(page.path()));
                for (PublishedPage.Alternate alternate : page.alternates()) {
                    xml.writeEmptyElement("xhtml:link");
                    xml.writeAttribute("rel", "alternate");
                    xml.writeAttribute("hreflang", alternate.language());
                    xml.writeAttribute("href", settings.absolute(alternate.path()));
                }
                xml.writeEndElement();
            }
            xml.writeCharacters("\n");
            xml.writeEndElement();
        });
    }

    private static String index(List<String> names, SiteSettings settings) {
        return document(xml -> {
            xml.writeStartElement("sitemapindex");
            xml.writeDefaultNamespace(SITEMAP);
            for (String name : names) {
                xml.writeCharacters("\n");
                xml.writeStartElement("sitemap");
                element(xml, "loc", settings.absolute(name));
                xml.writeEndElement();
            }
            xml.writeCharacters("\n");
            xml.writeEndElement();
        });
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    @FunctionalInterface
    private interface Body {
        void write(XMLStreamWriter xml) throws XMLStreamException;
    }

    private static String document(Body body) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = FACTORY.createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            body.write(xml);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a sitemap cannot be written", e);
        }
        return text + "\n";
    }
}
