package org.waymark.links;

import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.waymark.model.Catalogue;
import org.waymark.model.Link;
import org.waymark.model.Text;
import org.waymark.schema.Values;
import org.waymark.source.Location;

/** Finds every address on the web that a catalogue leads to, in fields and in running text. */
public final class CatalogueLinks {

    private static final Pattern IN_TEXT = Pattern.compile("https?://[^\\s<>\"'`)\\]]+");
    private static final Pattern ENDING = Pattern.compile("[.,;:!?*_]+$");

    private final SortedMap<String, SortedSet<LinkPlace>> places = new TreeMap<>();

    private CatalogueLinks() {}

    /** The addresses, each once and without its fragment, with the places where it stands. */
    public static SortedMap<String, SortedSet<LinkPlace>> of(Catalogue catalogue) {
        CatalogueLinks links = new CatalogueLinks();
        String language = catalogue.site().language();
        links.record(
                catalogue.site(),
                catalogue.site().title().in(language, language).value());
        catalogue
                .entries()
                .values()
                .forEach(entries -> entries.values()
                        .forEach(entry -> links.record(
                                entry, entry.title().in(language, language).value())));
        return Collections.unmodifiableSortedMap(links.places);
    }

    private void record(Object record, String title) {
        Values.eachLocated(record, Link.class, (at, link) -> add(link.href(), at, title));
        Values.eachLocated(
                record,
                Text.class,
                (at, text) -> text.byLanguage()
                        .values()
                        .forEach(value -> IN_TEXT.matcher(value)
                                .results()
                                .forEach(found ->
                                        add(ENDING.matcher(found.group()).replaceFirst(""), at, title))));
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
