package org.waymark.links;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.waymark.catalogue.address.MarkdownTexts;
import org.waymark.catalogue.address.TextLinks;
import org.waymark.catalogue.address.Typesetter;
import org.waymark.catalogue.jekyll.JekyllText;
import org.waymark.model.Baked;
import org.waymark.model.Catalogue;
import org.waymark.model.Entry;
import org.waymark.model.Site;
import org.waymark.model.schema.Values;
import org.waymark.model.value.Link;
import org.waymark.model.value.Text;
import org.waymark.source.Location;

/** Finds every address on the web that a catalogue leads to, in fields and in running text. */
public final class CatalogueLinks {

    private final SortedMap<String, SortedSet<LinkPlace>> places = new TreeMap<>();
    private final Catalogue catalogue;
    private final Typesetter typesetter;
    private final Function<String, Optional<String>> posts;

    private CatalogueLinks(Catalogue catalogue, Typesetter typesetter) {
        this.catalogue = catalogue;
        this.typesetter = typesetter;
        List<Entry> documents = catalogue.all().filter(Baked.class::isInstance).toList();
        this.posts = JekyllText.addresses(documents);
    }

    /**
     * The addresses, each once and without its fragment, with their places. In texts these are exactly the links that
     * pages show.
     *
     * @param typesetter makes the HTML that pages show
     */
    public static SortedMap<String, SortedSet<LinkPlace>> of(Catalogue catalogue, Typesetter typesetter) {
        CatalogueLinks links = new CatalogueLinks(catalogue, typesetter);
        Site site = catalogue.site();
        links.fields(site, links.shown(site.title()));
        catalogue
                .entries()
                .values()
                .forEach(entries -> entries.values().stream()
                        .filter(entry -> !entry.draft())
                        .forEach(links::entry));
        return Collections.unmodifiableSortedMap(links.places);
    }

    private String shown(Text title) {
        String language = catalogue.site().language();
        return title.in(language, language).value();
    }

    private void fields(Object record, String title) {
        Values.eachLocated(record, Link.class, (at, link) -> add(link.href(), at, title));
    }

    private void entry(Entry entry) {
        String title = shown(entry.title());
        fields(entry, title);
        MarkdownTexts.each(entry, posts, this::languages, (at, markdown, editorial) -> {
            if (TextLinks.mayHold(markdown)) {
                TextLinks.of(typesetter.html(markdown, editorial)).forEach(found -> add(found.address(), at, title));
            }
        });
    }

    /** Those in which an edition shows the text. */
    private Set<String> languages(Text text) {
        Site site = catalogue.site();
        Set<String> languages = new TreeSet<>();
        site.languages()
                .forEach(edition ->
                        languages.add(text.in(edition, site.language()).language()));
        return languages;
    }

    private void add(String href, Location at, String title) {
        String scheme = new Link(href).scheme();
        if (scheme.equals("http") || scheme.equals("https")) {
            int fragment = href.indexOf('#');
            String address = fragment < 0 ? href : href.substring(0, fragment);
            places.computeIfAbsent(address, any -> new TreeSet<>()).add(new LinkPlace(at, title));
        }
    }
}
