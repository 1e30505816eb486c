package org.waymark.site.export.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.io.WireFeedInput;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.waymark.site.Feed;

class AtomFeedTest {

    private static final String HOSTILE = "]]> & <b>\"'\u0000\u0008\u001b\ufffe\ud800 </title> 𝄞 ‮";

    private static Feed feed(String text) {
        Feed.Item item = new Feed.Item(
                URI.create("https://example.org/c/blog/a.html"),
                URI.create("https://example.org/c/blog/a.html"),
                text,
                "cy",
                LocalDate.of(2020, 2, 1),
                LocalDate.of(2020, 3, 1),
                List.of(text),
                List.of(text),
                text,
                "<p><a href=\"../x.html\">" + text + "</a></p>");
        return new Feed(
                URI.create("https://example.org/c/blog/atom.xml"),
                URI.create("https://example.org/c/blog/"),
                text,
                text,
                "en",
                LocalDate.of(2020, 3, 1),
                text,
                List.of(item));
    }

    private static com.rometools.rome.feed.atom.Feed parse(byte[] xml) throws Exception {
        return (com.rometools.rome.feed.atom.Feed)
                new WireFeedInput().build(new StringReader(new String(xml, StandardCharsets.UTF_8)));
    }

    @Test
    void whatWasWrittenCanBeRead() throws Exception {
        var atom = parse(new AtomFeed().write(feed("Rents & homes")));

        assertThat(atom.getId()).isEqualTo("https://example.org/c/blog/atom.xml");
        assertThat(atom.getTitle()).isEqualTo("Rents & homes");
        assertThat(atom.getUpdated()).isEqualTo("2020-03-01T00:00:00Z");
        Entry entry = atom.getEntries().get(0);
        assertThat(entry.getId()).isEqualTo("https://example.org/c/blog/a.html");
        assertThat(entry.getPublished()).isEqualTo("2020-02-01T00:00:00Z");
        assertThat(entry.getAuthors()).extracting(author -> author.getName()).containsExactly("Rents & homes");
        assertThat(entry.getCategories())
                .extracting(category -> category.getTerm())
                .containsExactly("Rents & homes");
        assertThat(entry.getContents().get(0).getType()).isEqualTo("html");
        assertThat(entry.getContents().get(0).getValue()).isEqualTo("<p><a href=\"../x.html\">Rents & homes</a></p>");
    }

    @Test
    void hostileTextStaysText() throws Exception {
        var atom = parse(new AtomFeed().write(feed(HOSTILE)));

        assertThat(atom.getTitle())
                .startsWith("]]> & <b>\"'")
                .contains("</title> 𝄞")
                .doesNotContain("\u0008");
        assertThat(atom.getEntries()).hasSize(1);
    }

    /** Hebrew and Arabic stay as they are, and so do marks; controls that turn other text round do not (UAX #9, 2). */
    @Test
    void textOfBothDirectionsIsKeptAndControlsAreNot() throws Exception {
        String title = "Rents \u202e\u2067exe.sv\u2069\u202c דירות \u200f\u0625\u064a\u062c\u0627\u0631";

        byte[] xml = new AtomFeed().write(feed(title));

        assertThat(new String(xml, StandardCharsets.UTF_8))
                .doesNotContainPattern("[\u202a-\u202e\u2066-\u2069]")
                .doesNotContainPattern("&#(x20[2-6]|8(2|29))");
        Entry entry = parse(xml).getEntries().get(0);
        assertThat(entry.getTitle()).isEqualTo("Rents exe.sv דירות \u200f\u0625\u064a\u062c\u0627\u0631");
        assertThat(entry.getAuthors().get(0).getName()).isEqualTo(entry.getTitle());
    }

    @Test
    void linksAndLanguagesAreSaidWhereTheyApply() {
        String xml = new String(new AtomFeed().write(feed("x")), StandardCharsets.UTF_8);

        assertThat(xml)
                .contains("<entry xml:base=\"https://example.org/c/blog/a.html\" xml:lang=\"cy\">")
                .contains("rel=\"self\" type=\"application/atom+xml\" href=\"https://example.org/c/blog/atom.xml\"")
                .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
                .doesNotContain("\r");
    }

    @Test
    void theSameFeedGivesTheSameBytesAnywhere() {
        byte[] here = new AtomFeed().write(feed("Rents"));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(new AtomFeed().write(feed("Rents"))).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void aFeedWithoutItemsIsOne() throws Exception {
        Feed empty = feed("x");
        var atom = parse(new AtomFeed()
                .write(new Feed(
                        empty.self(), empty.page(), "Empty", null, "en", LocalDate.of(2026, 1, 1), "x", List.of())));

        assertThat(atom.getEntries()).isEmpty();
        assertThat(atom.getUpdated()).isNotNull();
    }
}
