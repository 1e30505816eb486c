package org.waymark.site.render.frame;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.site.render.words.Messages;
import org.waymark.site.render.words.Words;

/**
 * What stands around the content of a page.
 *
 * @param messages the words of the interface; templates reach them as {@code msg("key")} and {@code count("key", n)}
 * @param lang the language that the page speaks, for {@code <html lang>}
 * @param direction {@code ltr} or {@code rtl}
 * @param policy what the page may load, for {@code <meta http-equiv="Content-Security-Policy">}
 * @param root how the page refers to the root of the site: {@code ./}, {@code ../} …; the base path on the page for
 *     addresses that do not exist
 * @param home address of the home page of this edition
 * @param siteTitle the catalogue's name
 * @param title what the page is called, alone; null on the home page
 * @param description one or two plain sentences for search engines; empty where there are none
 * @param listed whether search engines should keep the page
 * @param canonical the page's absolute address; null where it is not listed, or nobody has said where the site will be
 * @param breadcrumbs the way from the home page to here, without the page itself
 * @param languages the same page in each language, this one included; empty where the site has one language
 * @param navigation the main sections
 * @param search the way to the search, or null where the site has none
 * @param stylesheet address of the style sheet
 * @param icon address of the icon
 * @param image the picture that stands for the page where it is shared, or null
 * @param proposeUrl where a form holds what the record of this page says, for a correction, or null
 * @param editUrl where this page's source can be changed, or null
 * @param reportUrl where a problem can be reported, or null
 * @param contributeUrl where it is said how to change something: the free page {@code contribute} of the catalogue,
 *     else the address for reports; or null
 * @param footer what stands at the foot of every page
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
        @Nullable String proposeUrl,
        @Nullable String editUrl,
        @Nullable String reportUrl,
        @Nullable String contributeUrl,
        Footer footer) {

    /**
     * A link of the navigation.
     *
     * @param label what it is called
     * @param href its address
     * @param current whether the page is that section's, or lies in it
     */
    public record NavLink(Words label, String href, boolean current) {}

    /**
     * The way to the search.
     *
     * @param here whether this is the page of the search
     * @param page address of the page of the search, which takes the query as {@code q}
     * @param index address of the folder of the search index of this edition
     * @param script address of the script that searches
     * @param loader address of the small script that fetches it when a reader turns to the search
     * @param words what the search in the head of the page says, by key
     */
    public record Search(
            boolean here, String page, String index, String script, String loader, Map<String, String> words) {}

    /**
     * A picture that stands for a page where it is shared.
     *
     * @param url its absolute address; relative where nobody has said where the site will be
     * @param width in pixels
     * @param height in pixels
     * @param words what stands on it
     */
    public record Image(String url, int width, int height, String words) {}

    /**
     * The page in a language.
     *
     * @param tag the language's BCP 47 tag
     * @param name what its speakers call it
     * @param href its address, relative
     * @param absolute its address in full, for {@code hreflang}; null where nobody has said where the site will be
     * @param current whether it is this page
     * @param standard whether it is the site's default language
     */
    public record LanguageLink(
            String tag, String name, String href, @Nullable String absolute, boolean current, boolean standard) {}

    /**
     * The foot of every page.
     *
     * @param publisher who publishes the catalogue; null where it is not said
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
