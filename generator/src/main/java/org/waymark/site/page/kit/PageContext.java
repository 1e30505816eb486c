package org.waymark.site.page.kit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.address.Addresses;
import org.waymark.catalogue.address.Edition;
import org.waymark.model.Catalogue;
import org.waymark.model.Entry;
import org.waymark.model.Facet;
import org.waymark.model.Ref;
import org.waymark.model.Term;
import org.waymark.model.record.Citation;
import org.waymark.model.record.Dataset;
import org.waymark.model.value.Link;
import org.waymark.model.value.PartialDate;
import org.waymark.model.value.Text;
import org.waymark.site.render.chart.DrawnBefore;
import org.waymark.site.render.frame.Frame;
import org.waymark.site.render.frame.PageMeta;
import org.waymark.site.render.words.Html;
import org.waymark.site.render.words.Messages;
import org.waymark.site.render.words.Moment;
import org.waymark.site.render.words.Words;
import org.waymark.text.PlainText;

/**
 * Values of the model as one page shows them, with links relative to that page.
 *
 * @param edition the edition that it belongs to
 * @param root how it refers to the root of the site
 * @param address its own, from the root of its edition; empty for part of a page
 */
public record PageContext(EditionContext edition, String root, String address) {

    private static final int LONGEST_SHOWN_ADDRESS = 80;

    public Catalogue catalogue() {
        return edition.catalogue();
    }

    public Messages messages() {
        return edition.messages();
    }

    /** A message. */
    public String say(String key, Object... values) {
        return messages().text(key, values);
    }

    /** Address of a page of this edition. */
    public String href(String address) {
        return root + Addresses.encode(edition.edition().path(address));
    }

    /** Address of a file of the theme, such as {@code js/propose.js}. */
    public String asset(String name) {
        return root + Addresses.encode(edition.assets().path(name));
    }

    /** The charts of this page as it was published before. */
    public DrawnBefore drawnBefore(String address) {
        return new DrawnBefore(edition.before(), edition.edition().path(address));
    }

    /** The link to a field's explanation in the glossary; null if there is none. */
    @Nullable
    String meaning(String field) {
        String address = edition.glossary().explains(field);
        int heading = address == null ? -1 : address.indexOf('#');
        return address == null ? null : href(address.substring(0, heading)) + address.substring(heading);
    }

    /** The frame of a page that every edition has. */
    public Frame frame(PageMeta meta) {
        return edition.frames().frame(meta);
    }

    /** A page that every edition has. */
    public PageMeta meta(String address, @Nullable Words title) {
        return PageMeta.of(address, title, edition.settings().editions());
    }

    /** The text in this edition's language or its fallback. */
    public Words words(Text text) {
        return edition.words(text);
    }

    /** As {@link #words}; null for null. */
    @Nullable
    public Words wordsOrNull(@Nullable Text text) {
        return text == null ? null : words(text);
    }

    /** As {@link #words}, for each text in order. */
    public List<Words> allWords(Collection<Text> texts) {
        return texts.stream().map(this::words).toList();
    }

    /**
     * Markdown as HTML.
     *
     * @param top level of its highest heading
     * @param id identifies it among the texts of the page
     */
    @Nullable
    public Prose prose(@Nullable Text text, int top, String id) {
        if (text == null) {
            return null;
        }
        Text.Localised localised = localised(text);
        return new Prose(linked(edition.markdown().html(localised.value(), top, id)), lang(localised));
    }

    /** Text of the record of this page, with links relative to it. */
    private Html linked(Html html) {
        Entry entry = edition.links().entryAt(address);
        return entry == null
                ? html
                : Html.trusted(edition.links().toPages(html.toString(), entry, edition.edition(), root));
    }

    /** The beginning of Markdown as a sentence or two. */
    public Words summary(@Nullable Text markdown, int limit) {
        if (markdown == null) {
            return Words.of("");
        }
        Text.Localised localised = localised(markdown);
        return new Words(edition.markdown().summary(localised.value(), limit), lang(localised));
    }

    /** The first sentence of Markdown; empty without a text. */
    public Words sentence(@Nullable Text markdown) {
        if (markdown == null) {
            return Words.of("");
        }
        Text.Localised localised = localised(markdown);
        return new Words(edition.markdown().sentence(localised.value()), lang(localised));
    }

    /** The beginning of a text that is not Markdown, cut after a word; empty if the text is. */
    public Words beginning(@Nullable Text text, int limit) {
        if (text == null) {
            return Words.of("");
        }
        Words words = words(text);
        return new Words(PlainText.shorten(words.text(), limit), words.lang());
    }

    /** The beginning of prose as a sentence or two. */
    public Words summary(Prose prose, int limit) {
        return new Words(edition.markdown().summary(prose.html(), limit), prose.lang());
    }

    /** The text in this edition's language or its fallback. */
    public Text.Localised localised(Text text) {
        Edition current = edition.edition();
        return text.in(current.language(), current.fallback());
    }

    private @Nullable String lang(Text.Localised text) {
        return Words.foreign(text.language(), messages().language());
    }

    /** A date in this edition's language; null for null. */
    @Nullable
    public Moment moment(@Nullable PartialDate date) {
        return date == null ? null : Moment.of(date, messages());
    }

    /** A record by its title. */
    public LinkView entry(Entry entry) {
        return LinkView.internal(words(entry.title()), href(entry.address()));
    }

    /** Links to records, sorted by title. */
    public List<LinkView> entries(Collection<? extends Entry> entries) {
        return edition.sorted(entries).stream().map(this::entry).toList();
    }

    /** The target of a reference: the record, or only the name if there is no such record; null without a reference. */
    @Nullable
    public LinkView reference(@Nullable Ref ref) {
        if (ref == null) {
            return null;
        }
        Entry entry = catalogue().resolve(ref);
        return entry == null ? LinkView.none(Words.of(ref.target())) : entry(entry);
    }

    /** As {@link #reference}, for each reference in order. */
    public List<LinkView> references(Collection<Ref> refs) {
        List<LinkView> links = new ArrayList<>(refs.size());
        for (Ref ref : refs) {
            LinkView link = reference(ref);
            if (link != null) {
                links.add(link);
            }
        }
        return links;
    }

    /** A term, linked to its page if there is one: a list of its datasets, or the page of a place. */
    public LinkView term(Term term) {
        Words label = words(term.label());
        Facet facet = Facet.of(term.vocabulary());
        boolean page = facet == Facet.PLACE || (facet != null && edition.graph().value(facet, term.id()) != null);
        if (!term.listed() || facet == null || !page) {
            return LinkView.none(label);
        }
        return LinkView.internal(label, href(facet.path() + "/" + term.id() + ".html"));
    }

    /** As {@link #term}; null for null. */
    @Nullable
    public LinkView termOrNull(@Nullable Term term) {
        return term == null ? null : term(term);
    }

    /** An address on another site, labelled with its host; only text if a browser cannot open it. */
    public LinkView external(Link link) {
        return link.clickable()
                ? new LinkView(Words.of(shownAddress(link)), link.href(), true)
                : LinkView.none(Words.of(link.href()));
    }

    /** A link to another site with this label. */
    public LinkView external(Words label, @Nullable Link link) {
        return link != null && link.clickable() ? new LinkView(label, link.href(), true) : LinkView.none(label);
    }

    private static String shownAddress(Link link) {
        String bare = link.href().replaceFirst("^(https?://(www\\.)?|mailto:|tel:)", "");
        String shown = bare.endsWith("/") ? bare.substring(0, bare.length() - 1) : bare;
        if (shown.length() <= LONGEST_SHOWN_ADDRESS) {
            return shown;
        }
        String end = shown.substring(shown.lastIndexOf('/'));
        return link.host() + "/…" + (end.length() <= LONGEST_SHOWN_ADDRESS && end.indexOf('?') < 0 ? end : "");
    }

    /** Citations in order, each linked if it has an address. */
    public List<CitationView> citations(Collection<Citation> citations) {
        return citations.stream().map(this::citation).toList();
    }

    private CitationView citation(Citation citation) {
        Text title = citation.title();
        Link url = citation.url();
        LinkView link;
        if (title != null) {
            link = external(words(title), url);
        } else {
            link = url == null ? LinkView.none(Words.of(say("unnamed"))) : external(url);
        }
        String author = citation.author();
        return new CitationView(
                link,
                author == null ? null : Words.of(author),
                moment(citation.date()),
                wordsOrNull(citation.note()),
                termOrNull(citation.licence()));
    }

    /** Whether a term means "unknown". */
    public static boolean isUnknown(Term term) {
        return term.id().equals("unknown");
    }

    /** Whether a dataset is no longer updated. */
    public boolean isDeprecated(Dataset dataset) {
        Term status = dataset.status();
        return status != null && status.id().equals("deprecated");
    }
}
