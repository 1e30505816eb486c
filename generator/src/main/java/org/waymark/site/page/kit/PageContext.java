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
 * Values of the model as one page shows them: links start from where the page lies.
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

    /** The charts that stood on a page when it was published before. */
    public DrawnBefore drawnBefore(String address) {
        return new DrawnBefore(edition.before(), edition.edition().path(address));
    }

    /** Where the glossary says what a field means, from here; null where it does not. */
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

    public Words words(Text text) {
        return edition.words(text);
    }

    @Nullable
    public Words wordsOrNull(@Nullable Text text) {
        return text == null ? null : words(text);
    }

    public List<Words> allWords(Collection<Text> texts) {
        return texts.stream().map(this::words).toList();
    }

    /**
     * Markdown as HTML.
     *
     * @param top level of its highest heading
     * @param id tells it from other texts on the page
     */
    @Nullable
    public Prose prose(@Nullable Text text, int top, String id) {
        if (text == null) {
            return null;
        }
        Text.Localised localised = localised(text);
        return new Prose(linked(edition.markdown().html(localised.value(), top, id)), lang(localised));
    }

    /** Text of the record whose page this is, with links to where they lead from here. */
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

    /** The beginning of a text that is no Markdown, cut after a word; empty where there is none. */
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

    /** The text as it reads in this edition. */
    public Text.Localised localised(Text text) {
        Edition current = edition.edition();
        return text.in(current.language(), current.fallback());
    }

    private @Nullable String lang(Text.Localised text) {
        return Words.foreign(text.language(), messages().language());
    }

    @Nullable
    public Moment moment(@Nullable PartialDate date) {
        return date == null ? null : Moment.of(date, messages());
    }

    /** A record by its title. */
    public LinkView entry(Entry entry) {
        return LinkView.internal(words(entry.title()), href(entry.address()));
    }

    public List<LinkView> entries(Collection<? extends Entry> entries) {
        return edition.sorted(entries).stream().map(this::entry).toList();
    }

    /** What a reference names: the record, or the bare name where there is none; null where nothing is named. */
    @Nullable
    public LinkView reference(@Nullable Ref ref) {
        if (ref == null) {
            return null;
        }
        Entry entry = catalogue().resolve(ref);
        return entry == null ? LinkView.none(Words.of(ref.target())) : entry(entry);
    }

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

    /** A term with the list of the datasets that have it, where there is one. */
    public LinkView term(Term term) {
        Words label = words(term.label());
        Facet facet = Facet.of(term.vocabulary());
        if (!term.listed() || facet == null || edition.graph().value(facet, term.id()) == null) {
            return LinkView.none(label);
        }
        return LinkView.internal(label, href(facet.path() + "/" + term.id() + ".html"));
    }

    @Nullable
    public LinkView termOrNull(@Nullable Term term) {
        return term == null ? null : term(term);
    }

    /** An address elsewhere, called by its host; text where a browser cannot open it. */
    public LinkView external(Link link) {
        return link.clickable()
                ? new LinkView(Words.of(shownAddress(link)), link.href(), true)
                : LinkView.none(Words.of(link.href()));
    }

    /** Something elsewhere by its name. */
    public LinkView external(Words label, @Nullable Link link) {
        return link != null && link.clickable() ? new LinkView(label, link.href(), true) : LinkView.none(label);
    }

    private static String shownAddress(Link link) {
        String bare = link.href().replaceFirst("^(https?://(www\\.)?|mailto:|tel:)", "");
        String shown = bare.endsWith("/") ? bare.substring(0, bare.length() - 1) : bare;
        return shown.length() <= LONGEST_SHOWN_ADDRESS ? shown : link.host() + "…";
    }

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

    /** Whether a term says that nobody knows. */
    public static boolean isUnknown(Term term) {
        return term.id().equals("unknown");
    }

    /** Whether a dataset is no longer updated. */
    public boolean isDeprecated(Dataset dataset) {
        Term status = dataset.status();
        return status != null && status.id().equals("deprecated");
    }
}
