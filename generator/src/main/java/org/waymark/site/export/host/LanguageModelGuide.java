package org.waymark.site.export.host;

import java.io.IOException;
import java.util.stream.Stream;
import org.waymark.catalogue.address.Edition;
import org.waymark.model.Catalogue;
import org.waymark.model.Kind;
import org.waymark.model.Site;
import org.waymark.model.Term;
import org.waymark.model.record.Kinds;
import org.waymark.model.value.Text;
import org.waymark.site.Offers;
import org.waymark.site.Output;
import org.waymark.site.SiteSettings;
import org.waymark.site.render.frame.Frames;
import org.waymark.site.render.words.Messages;
import org.waymark.text.EscapedMarkdown;
import org.waymark.text.PlainText;

/**
 * Writes {@code llms.txt}, which tells programs that read for people what the catalogue is and where its data is
 * (llmstxt.org). A site whose address is not known has none.
 */
public final class LanguageModelGuide {

    /** Where the file is, from the root of the site. */
    public static final String ADDRESS = "llms.txt";

    private LanguageModelGuide() {}

    /**
     * Writes the file.
     *
     * @param words of the default edition
     * @param offers the files that belong to pages
     * @throws IOException if the file cannot be stored
     */
    public static void write(Catalogue catalogue, SiteSettings settings, Messages words, Offers offers, Output out)
            throws IOException {
        if (settings.isLocal()) {
            return;
        }
        Site site = catalogue.site();
        Edition edition = settings.editions().get(0);
        Text about = site.description();
        Term licence = site.licence();
        StringBuilder text =
                new StringBuilder("# ").append(line(site.title(), edition)).append("\n\n");
        if (about != null) {
            text.append("> ").append(line(about, edition)).append("\n\n");
        }
        if (licence != null) {
            text.append(words.text("footer.licence", line(licence.label(), edition)))
                    .append("\n\n");
        }
        text.append("## ").append(words.text("llms.pages")).append("\n\n");
        for (Kind<?> kind : Kinds.ALL) {
            long entries = catalogue.all(kind.type()).stream()
                    .filter(entry -> !entry.draft())
                    .count();
            if (entries > 0 && !kind.path().isEmpty() && words.has("nav." + kind.path())) {
                String label = words.text("nav." + kind.path());
                link(text, label, settings.absolute(kind.listAddress()), words.number(entries));
            }
        }
        Stream.of("themes", "places")
                .forEach(name -> link(text, words.text("nav." + name), settings.absolute(name + "/index.html"), ""));
        if (settings.searchable()) {
            link(text, words.text("search.title"), settings.absolute(Frames.SEARCH_PAGE) + "?q=…", "");
        }
        text.append("\n## ").append(words.text("llms.data")).append("\n\n");
        link(text, words.text("data.title"), settings.absolute(Frames.DATA_PAGE), "");
        offers.whole()
                .forEach(offer -> link(
                        text,
                        words.text("export." + offer.format()),
                        settings.absolute(offer.path()),
                        offer.mediaType()));
        text.append('\n').append(words.text("llms.records")).append('\n');
        out.put(ADDRESS, text.toString());
    }

    private static void link(StringBuilder text, String label, String address, String note) {
        text.append("- [").append(label).append("](").append(address).append(')');
        text.append(note.isEmpty() ? "" : ": " + note).append('\n');
    }

    private static String line(Text text, Edition edition) {
        String plain = text.in(edition.language(), edition.fallback()).value();
        return EscapedMarkdown.opening(PlainText.line(plain));
    }
}
