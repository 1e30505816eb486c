package org.waymark.site.export.feed;

import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Iterator;
import java.util.List;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jdom2.Verifier;
import org.jdom2.output.Format;
import org.jdom2.output.XMLOutputter;
import org.waymark.site.Feed;
import org.waymark.site.FeedFormat;

/** Writes feeds as Atom 1.0 (RFC 4287). Days become the start of the day in UTC. */
public final class AtomFeed implements FeedFormat {

    private static final String TYPE = "atom_1.0";

    @Override
    public byte[] write(Feed feed) {
        try {
            Document document = new WireFeedOutput().outputJDom(atom(feed));
            speak(document.getRootElement(), feed);
            Format format = Format.getPrettyFormat().setLineSeparator("\n").setEncoding("UTF-8");
            return new XMLOutputter(format).outputString(document).getBytes(StandardCharsets.UTF_8);
        } catch (FeedException e) {
            throw new IllegalStateException("the feed " + feed.self() + " is not one", e);
        }
    }

    private static com.rometools.rome.feed.atom.Feed atom(Feed feed) {
        com.rometools.rome.feed.atom.Feed atom = new com.rometools.rome.feed.atom.Feed(TYPE);
        atom.setId(feed.self().toASCIIString());
        atom.setTitleEx(content(Content.TEXT, feed.title()));
        String subtitle = feed.subtitle();
        if (subtitle != null) {
            atom.setSubtitle(content(Content.TEXT, subtitle));
        }
        atom.setUpdated(date(feed.updated()));
        atom.setAuthors(List.of(person(feed.author())));
        atom.setAlternateLinks(List.of(link("alternate", "text/html", feed.page())));
        atom.setOtherLinks(List.of(link("self", "application/atom+xml", feed.self())));
        atom.setEntries(feed.items().stream().map(AtomFeed::entry).toList());
        return atom;
    }

    private static Entry entry(Feed.Item item) {
        Entry entry = new Entry();
        entry.setId(item.page().toASCIIString());
        entry.setXmlBase(item.page().toASCIIString());
        entry.setTitleEx(content(Content.TEXT, item.title()));
        entry.setAlternateLinks(List.of(link("alternate", "text/html", item.page())));
        entry.setPublished(date(item.published()));
        entry.setUpdated(date(item.updated()));
        entry.setAuthors(item.authors().stream().map(AtomFeed::person).toList());
        entry.setCategories(item.tags().stream().map(AtomFeed::category).toList());
        String summary = item.summary();
        if (summary != null) {
            entry.setSummary(content(Content.TEXT, summary));
        }
        String html = item.html();
        if (html != null) {
            entry.setContents(List.of(content(Content.HTML, html)));
        }
        return entry;
    }

    /** Adds languages (RFC 4287, 2), for which the library has no place. */
    private static void speak(Element root, Feed feed) {
        root.setAttribute("lang", xml(feed.language()), Namespace.XML_NAMESPACE);
        Iterator<Feed.Item> items = feed.items().iterator();
        for (Element entry : root.getChildren("entry", root.getNamespace())) {
            String language = items.next().language();
            if (!language.equals(feed.language())) {
                entry.setAttribute("lang", xml(language), Namespace.XML_NAMESPACE);
            }
        }
    }

    private static Content content(String type, String value) {
        Content content = new Content();
        content.setType(type);
        content.setValue(xml(value));
        return content;
    }

    private static SyndPerson person(String name) {
        Person person = new Person();
        person.setName(xml(name));
        return person;
    }

    private static Category category(String tag) {
        Category category = new Category();
        category.setTerm(xml(tag));
        return category;
    }

    private static Link link(String relation, String type, URI address) {
        Link link = new Link();
        link.setRel(relation);
        link.setType(type);
        link.setHref(address.toASCIIString());
        return link;
    }

    private static Date date(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    /** The text without the characters that XML cannot hold (XML 1.0, 2.2) and without bidirectional controls. */
    private static String xml(String text) {
        if (text.chars().allMatch(c -> c >= ' ' && c < 0x7f)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().filter(AtomFeed::isKept).forEach(out::appendCodePoint);
        return out.toString();
    }

    /** Explicit bidirectional controls (UAX #9, 2.1 to 2.4) could reorder what a reader of feeds shows around them. */
    private static boolean isKept(int c) {
        boolean direction = (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
        return Verifier.isXMLCharacter(c) && !direction;
    }
}
