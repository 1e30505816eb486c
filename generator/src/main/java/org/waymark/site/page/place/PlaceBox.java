package org.waymark.site.page.place;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.site.page.kit.PageContext;
import org.waymark.site.render.words.Messages;

/**
 * {@code components/place-box.ftlh}: a field that finds a place by its name, another name of it, its code, or the first
 * half of a postcode.
 *
 * @param label what to type
 * @param search address of the search, which finds places too; empty if the site has none
 * @param names address of the names of all places
 * @param postcodes address of the places of postcodes; empty if the catalogue has none
 * @param folder address of the folder of the places' pages
 * @param index address of the list of places
 * @param script address of the script
 * @param words messages for the script by key
 */
public record PlaceBox(
        String label,
        String search,
        String names,
        String postcodes,
        String folder,
        String index,
        String script,
        Map<String, String> words) {

    /** The field for a page. */
    public static PlaceBox of(PageContext page) {
        boolean postcodes = page.catalogue().site().postcodes() != null;
        Messages messages = page.messages();
        return new PlaceBox(
                page.say(postcodes ? "place.find.label.postcode" : "place.find.label"),
                page.edition().settings().searchable() ? page.href("search.html") : "",
                page.href(PlaceFiles.NAMES),
                postcodes ? page.root() + PlaceFiles.POSTCODES : "",
                page.href("places/"),
                page.href("places/index.html"),
                page.asset("js/place-box.js"),
                Stream.of("place.find.none", "place.find.several", "place.find.postcode")
                        .collect(Collectors.toMap(key -> key, messages::text, (a, b) -> a, TreeMap::new)));
    }
}
