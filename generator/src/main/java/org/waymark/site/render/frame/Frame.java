package org.waymark.site.render.frame;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.site.render.words.Html;
import org.waymark.site.render.words.Messages;
import org.waymark.site.render.words.Words;

/**
 * The frame around the content of a page.
 *
 * @param messages the words of the interface; templates reach them as {@code msg("key")} and {@code count("key", n)}
 * @param lang the language of the page, for {@code <html lang>}
 * @param direction {@code ltr} or {@code rtl}
 * @param policy what the page may load, for {@code <meta http-equiv="Content-Security-Policy">}
 * @param root how the page refers to the root of the site: {@code ./}, {@code ../} …; the base path on the page for
 *     addresses that do not exist
 * @param home address of the home page of this edition
 * @param siteTitle the catalogue's name
 * @param title what the page is called, alone; null on the home page
 * @param description one or two plain sentences for search engines; empty if there are none
 * @param listed whether search engines should keep the page
 * @param canonical the page's absolute address; null if it is not listed or the site's address is not known
 * @param breadcrumbs the breadcrumbs from the home page, without the page itself
 * @param languages the same page in each language, including this one; empty if the site has one language
 * @param navigation the main sections
 * @param search the search, or null if the site has none
 * @param stylesheet address of the style sheet
 * @param icon address of the icon
 * @param image the picture for shared links to the page, or null
 * @param data files for programs with what the page shows
 * @param structured what the page is about and where it is in the site, for search engines (schema.org), as JSON
 * @param proposeUrl address of the form to correct the record of this page, or null
 * @param editUrl where to edit this page's source, or null
 * @param reportUrl where to report a problem, or null
 * @param contributeUrl explains how to change something: the free page {@code contribute} of the catalogue, else the
 *     address for reports; or null
 * @param footer the foot of every page
 */
public record Frame(
        Messages messages,
        String lang,
        String direction,
        String policy,
        String root,
        String home,
        Words siteTitle,
        @Nullable Words title,
        String description,
        boolean listed,
        @Nullable String canonical,
        List<NavLink> breadcrumbs,
        List<LanguageLink> languages,
        List<NavLink> navigation,
        @Nullable Search search,
        String stylesheet,
        String icon,
        @Nullable Image image,
        List<FileLink> data,
        List<Html> structured,
        @Nullable String proposeUrl,
        @Nullable String editUrl,
        @Nullable String reportUrl,
        @Nullable String contributeUrl,
        Footer footer) {

    /**
     * A link of the navigation.
     *
     * @param label its label
     * @param href its address
     * @param current whether the page belongs to that section
     */
    public record NavLink(Words label, String href, boolean current) {}

    /**
     * A file for programs.
     *
     * @param format its format, as {@code Offer} has it
     * @param label what its format is called
     * @param type its media type
     * @param href its address
     */
    public record FileLink(String format, Words label, String type, String href) {}

    /**
     * The search.
     *
     * @param here whether this is the search page
     * @param page address of the search page, which takes the query as {@code q}
     * @param index address of the folder of the search index of this edition
     * @param script address of the script that searches
     * @param loader address of the small script that loads it when a reader begins to search
     * @param words the messages of the search in the page's head, by key
     * @param description address of what tells browsers how to search (OpenSearch); null if the site's address is not known
     */
    public record Search(
            boolean here,
            String page,
            String index,
            String script,
            String loader,
            Map<String, String> words,
            @Nullable String description) {}

    /**
     * A picture for shared links to a page.
     *
     * @param url its absolute address; relative if the site's address is not known
     * @param width in pixels
     * @param height in pixels
     * @param words the text on it
     */
    public record Image(String url, int width, int height, String words) {}

    /**
     * The page in a language.
     *
     * @param tag the language's BCP 47 tag
     * @param name its name in the language itself
     * @param href its address, relative
     * @param absolute its absolute address, for {@code hreflang}; null if the site's address is not known
     * @param current whether it is this page
     * @param standard whether it is the site's default language
     */
    public record LanguageLink(
            String tag, String name, String href, @Nullable String absolute, boolean current, boolean standard) {}

    /**
     * The foot of every page.
     *
     * @param publisher the publisher of the catalogue; null if not stated
     * @param publisherUrl their website, or null
     * @param licence name of the licence of the catalogue's own words, or null
     * @param licenceUrl text of that licence, or null
     * @param repository where the catalogue is kept, or null
     * @param pages free pages to list
     */
    public record Footer(
            @Nullable Words publisher,
            @Nullable String publisherUrl,
            @Nullable Words licence,
            @Nullable String licenceUrl,
            @Nullable String repository,
            List<NavLink> pages) {}
}
