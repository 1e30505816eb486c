package org.waymark.site.render.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.address.Addresses;
import org.waymark.catalogue.address.Edition;
import org.waymark.model.Agent;
import org.waymark.model.Catalogue;
import org.waymark.model.Contact;
import org.waymark.model.Kind;
import org.waymark.model.Menu;
import org.waymark.model.Site;
import org.waymark.model.Term;
import org.waymark.model.record.Article;
import org.waymark.model.record.Dataset;
import org.waymark.model.record.Kinds;
import org.waymark.model.record.Organisation;
import org.waymark.model.record.Page;
import org.waymark.model.value.Link;
import org.waymark.model.value.PartialDate;
import org.waymark.model.value.Text;
import org.waymark.site.ContentSecurityPolicy;
import org.waymark.site.Corrections;
import org.waymark.site.Offers;
import org.waymark.site.SiteSettings;
import org.waymark.site.render.card.SocialCard;
import org.waymark.site.render.words.Messages;
import org.waymark.site.render.words.SearchWords;
import org.waymark.site.render.words.Words;
import org.waymark.site.theme.AssetUrls;
import org.waymark.site.theme.ThemeFiles;

/** Makes the frames of all pages of one edition. Safe for use by several threads. */
public final class Frames {

    /** Address of the search page in every edition. */
    public static final String SEARCH_PAGE = "search.html";

    /** Address in every edition of the page about the catalogue as data. */
    public static final String DATA_PAGE = "data.html";
    /** Address of the description of the search in every edition. */
    public static final String SEARCH_DESCRIPTION = "opensearch.xml";

    /** Address of the finder in every edition. */
    public static final String FINDER_PAGE = "finder.html";

    /** Folder of the forms for proposals in every edition. */
    public static final String PROPOSE = "propose/";

    private final Site site;
    private final SiteSettings settings;
    private final Edition edition;
    private final Messages messages;
    private final AssetUrls assets;
    private final Offers offers;
    private final Map<String, String> languageNames;
    private final List<Section> sections;
    private final List<Section> footerPages;
    private final @Nullable PageCards cards;
    private final @Nullable String contributePage;
    private final Map<String, String> searchWords;
    private final boolean corrections;

    /** A page that every page links to, by its address in the edition. */
    private record Section(Words label, String address) {}

    /**
     * @param catalogue what the site is about
     * @param settings how it is built
     * @param edition the edition
     * @param messages its words
     * @param languageNames the name of each edition's language in that language, by tag
     * @param assets where the theme's files are
     * @param sharing stores the pictures of pages; null if they have none
     * @param offers the files for programs that belong to a page
     */
    public Frames(
            Catalogue catalogue,
            SiteSettings settings,
            Edition edition,
            Messages messages,
            Map<String, String> languageNames,
            AssetUrls assets,
            @Nullable Sharing sharing,
            Offers offers) {
        this.offers = offers;
        this.site = catalogue.site();
        this.settings = settings;
        this.edition = edition;
        this.messages = messages;
        this.assets = assets;
        this.languageNames = Map.copyOf(languageNames);
        this.sections = sections(catalogue);
        Text about = site.description();
        this.cards = sharing == null
                ? null
                : new PageCards(
                        sharing,
                        messages,
                        words(site.title()).text(),
                        about == null ? "" : words(about).text());
        this.searchWords = SearchWords.inTheHead(messages);
        this.footerPages = footerPages(catalogue);
        this.corrections = Corrections.areOffered(catalogue);
        this.contributePage = catalogue.all(Page.class).stream()
                .filter(page -> page.slug().equals("contribute") && !page.draft())
                .map(Page::address)
                .findFirst()
                .orElse(null);
    }

    /** The name of each edition's language in that language, by tag; the tag if the theme has no messages in it. */
    public static Map<String, String> languageNames(SiteSettings settings, ThemeFiles files) {
        Map<String, String> names = new HashMap<>();
        for (Edition edition : settings.editions()) {
            Messages words = Messages.load(files, edition.language());
            boolean own = words.language().equals(edition.language());
            names.put(edition.language(), own ? words.text("language.name") : edition.language());
        }
        return names;
    }

    private List<Section> sections(Catalogue catalogue) {
        List<Section> all = new ArrayList<>();
        for (Kind<?> kind : Kinds.ALL) {
            addIf(all, kind.menu() == Menu.HEAD && isListed(kind, catalogue), kind.path());
            if (kind.type() == Dataset.class) {
                addIf(all, true, "themes");
                addIf(all, true, "places");
            }
        }
        return List.copyOf(all);
    }

    /** Whether a kind has a list; datasets and organisations have one even if it is empty. */
    private boolean isListed(Kind<?> kind, Catalogue catalogue) {
        return kind.type() == Dataset.class
                || kind.type() == Organisation.class
                || catalogue.all(kind.type()).stream()
                        .anyMatch(entry -> !(entry instanceof Article article) || isPublished(article));
    }

    /** Whether a post is published on the day of the build. */
    public boolean isPublished(Article article) {
        PartialDate date = article.date();
        boolean future = date != null && date.first().isAfter(settings.asOf());
        return (!article.draft() || settings.drafts()) && (!future || settings.future());
    }

    private void addIf(List<Section> all, boolean wanted, String name) {
        if (wanted) {
            all.add(section(name, name + "/index.html"));
        }
    }

    private Section section(String name, String address) {
        return new Section(Words.of(messages.text("nav." + name)), address);
    }

    private List<Section> footerPages(Catalogue catalogue) {
        List<Section> all = new ArrayList<>();
        catalogue.all(Page.class).stream()
                .filter(page -> page.order() != null && (!page.draft() || settings.drafts()))
                .sorted(Comparator.comparing(Frames::order).thenComparing(Page::slug))
                .forEach(page -> all.add(new Section(words(page.title()), page.address())));
        Kinds.ALL.forEach(kind -> addIf(all, kind.menu() == Menu.FOOT && isListed(kind, catalogue), kind.path()));
        all.add(section("propose", "propose/index.html"));
        all.add(section("coverage", "coverage.html"));
        all.add(section("data", DATA_PAGE));
        List.of("populations", "formats", "licences", "access", "tags").forEach(name -> addIf(all, true, name));
        return List.copyOf(all);
    }

    private static Long order(Page page) {
        return Objects.requireNonNullElse(page.order(), Long.MAX_VALUE);
    }

    private Words words(Text text) {
        return Words.of(text.in(edition.language(), edition.fallback()), messages.language());
    }

    /** The frame of a page. */
    public Frame frame(PageMeta page) {
        String root = page.root(edition, settings.basePath());
        String path = edition.path(page.address());
        return new Frame(
                messages,
                messages.language(),
                messages.direction(),
                ContentSecurityPolicy.IN_PAGES,
                root,
                href(root, "index.html"),
                words(site.title()),
                page.title(),
                page.description(),
                page.listed(),
                page.listed() ? settings.published(path) : null,
                breadcrumbs(page, root),
                languages(page, root),
                links(sections, page, root),
                search(page, root),
                root + Addresses.encode(assets.path("css/site.css")),
                root + Addresses.encode(assets.path("img/favicon.svg")),
                page.listed() ? image(page, root) : null,
                page.listed() ? data(page, root) : List.of(),
                page.listed() ? new StructuredPage(page, edition, settings, messages).blocks() : List.of(),
                proposeUrl(page, root),
                editUrl(page.file()),
                reportUrl(path),
                contributePage == null ? reportUrl(path) : href(root, contributePage),
                footer(page, root));
    }

    private Frame.@Nullable Search search(PageMeta page, String root) {
        if (!settings.searchable()) {
            return null;
        }
        boolean here = page.address().equals(SEARCH_PAGE);
        return new Frame.Search(
                here,
                href(root, SEARCH_PAGE),
                root + Addresses.encode("search/" + edition.language().toLowerCase(Locale.ROOT) + "/"),
                root + Addresses.encode(assets.path(here ? "js/search-page.js" : "js/search-ui.js")),
                root + Addresses.encode(assets.path("js/search-box.js")),
                searchWords,
                settings.isLocal() ? null : href(root, SEARCH_DESCRIPTION));
    }

    private Frame.@Nullable Image image(PageMeta page, String root) {
        if (cards == null) {
            return null;
        }
        PageCards.Card card = cards.of(page);
        String url = settings.published(card.path());
        return new Frame.Image(
                url == null ? root + card.path() : url, SocialCard.WIDTH, SocialCard.HEIGHT, card.words());
    }

    /** The absolute address of the picture for shared links to a page; null if it has none or it is not known. */
    public @Nullable String picture(PageMeta page) {
        return cards == null ? null : settings.published(cards.of(page).path());
    }

    private List<Frame.FileLink> data(PageMeta page, String root) {
        return offers.of(page.address()).stream()
                .map(offer -> new Frame.FileLink(
                        offer.format(),
                        Words.of(messages.text("export." + offer.format())),
                        offer.mediaType(),
                        root + Addresses.encode(offer.path())))
                .toList();
    }

    private String href(String root, String address) {
        return root + Addresses.encode(edition.path(address));
    }

    private List<Frame.NavLink> breadcrumbs(PageMeta page, String root) {
        if (page.title() == null || page.anywhere()) {
            return List.of();
        }
        List<Frame.NavLink> links = new ArrayList<>(page.breadcrumbs().size() + 1);
        links.add(new Frame.NavLink(Words.of(messages.text("nav.home")), href(root, "index.html"), false));
        page.breadcrumbs()
                .forEach(crumb -> links.add(new Frame.NavLink(crumb.label(), href(root, crumb.address()), false)));
        return links;
    }

    private List<Frame.NavLink> links(List<Section> targets, PageMeta page, String root) {
        return targets.stream()
                .map(section -> new Frame.NavLink(
                        section.label(), href(root, section.address()), within(section.address(), page.address())))
                .toList();
    }

    /** Whether a page is the section's list or lies in its folder. */
    private static boolean within(String section, String address) {
        return section.equals(address)
                || (section.endsWith("/index.html")
                        && address.startsWith(section.substring(0, section.length() - "index.html".length())));
    }

    private List<Frame.LanguageLink> languages(PageMeta page, String root) {
        if (page.editions().size() < 2) {
            return List.of();
        }
        List<Frame.LanguageLink> links = new ArrayList<>(page.editions().size());
        for (Edition other : page.editions()) {
            String path = other.path(page.address());
            links.add(new Frame.LanguageLink(
                    other.language(),
                    Objects.requireNonNullElse(languageNames.get(other.language()), other.language()),
                    root + Addresses.encode(path),
                    settings.published(path),
                    other.equals(edition),
                    other.isDefault()));
        }
        return links;
    }

    /** The form for a correction, on the first page of a record that has one. */
    private @Nullable String proposeUrl(PageMeta page, String root) {
        String address = page.address();
        Kind<?> kind = corrections && page.file() != null ? Kinds.ofAddress(address) : null;
        if (kind == null || !kind.hasForm() || address.indexOf('/', kind.path().length() + 1) > 0) {
            return null;
        }
        String slug = address.substring(kind.path().length() + 1, address.length() - ".html".length());
        return href(root, proposeAddress(kind)) + "?record=" + Addresses.encode(slug);
    }

    /** Address in every edition of the form for a kind of record. */
    public static String proposeAddress(Kind<?> kind) {
        return PROPOSE + kind.option() + ".html";
    }

    private @Nullable String editUrl(@Nullable String file) {
        String pattern = site.editUrl();
        if (pattern == null || file == null) {
            return null;
        }
        String url = pattern.replace("{file}", Addresses.encode(file));
        return new Link(url).scheme().startsWith("http") ? url : null;
    }

    /** The contact's page, else a mail address with the page in the subject, else the repository. */
    private @Nullable String reportUrl(String path) {
        Contact contact = site.contact();
        if (contact == null) {
            return clickable(site.repository());
        }
        Link url = contact.url();
        if (url != null && url.clickable()) {
            return url.href();
        }
        String email = contact.email();
        return email == null
                ? clickable(site.repository())
                : "mailto:" + Addresses.encode(email) + "?subject="
                        + Addresses.encode(path).replace("&", "%26");
    }

    private Frame.Footer footer(PageMeta page, String root) {
        Agent publisher = site.publisher();
        Term licence = site.licence() == null || !site.licence().given() ? null : site.licence();
        return new Frame.Footer(
                publisher == null ? null : Words.of(publisher.name()),
                publisher == null ? null : clickable(publisher.url()),
                licence == null ? null : words(licence.label()),
                licence == null ? null : clickable(licence.url()),
                clickable(site.repository()),
                links(footerPages, page, root));
    }

    private static @Nullable String clickable(@Nullable Link link) {
        return link != null && link.clickable() ? link.href() : null;
    }
}
