package org.waymark.catalogue.address;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Entry;
import org.waymark.model.Loaded;
import org.waymark.model.Site;
import org.waymark.model.Tombstone;
import org.waymark.model.record.Dataset;
import org.waymark.model.value.Link;
import org.waymark.model.value.Permalink;

/**
 * Where the links of texts lead within the site. A writer may name a page by its address or by its source file,
 * relative to the root or to the file with the text: {@code /datasets/rents.html}, {@code /datasets/rents},
 * {@code ../../datasets/housing/rents.yaml}, {@code rents.md#method}.
 */
public final class SiteLinks {

    /** Folders that exist only at the root of the site and are shared by all editions. */
    private static final Set<String> AT_THE_ROOT =
            Set.of("assets", "cards", "charts", "data", "embed", "files", "patterns", "schemas", "search");

    /** The places of a site without records. */
    public static final SiteLinks NONE = new SiteLinks(new OwnAddresses(List.of()), List.of(), "");

    private static final Set<String> ENDINGS = Set.of("", "html", "htm");

    private final Map<String, Place> bySource = new HashMap<>();
    private final Map<String, Place> byStem = new HashMap<>();
    private final Map<String, Place> byAddress = new HashMap<>();
    private final OwnAddresses own;
    private final List<String> prefixes;
    private final String basePath;

    /**
     * A place in the site.
     *
     * @param address from the root of an edition, or of the site
     * @param everyEdition whether each edition has it
     * @param entry the record whose page it is; null where it is none
     */
    public record Place(
            String address, boolean everyEdition, @Nullable Entry entry) {

        /** Its path from the root of the site, for a link on a page of an edition. */
        public String path(Edition edition) {
            return everyEdition ? edition.path(address) : address;
        }
    }

    /**
     * A link taken apart.
     *
     * @param path the part before the query and the fragment, percent-decoded
     * @param rest the query and the fragment, as written
     */
    public record Parts(String path, String rest) {

        /** Splits an address without a host into its parts. */
        public static Parts of(String address) {
            int end = 0;
            while (end < address.length() && "?#".indexOf(address.charAt(end)) < 0) {
                end++;
            }
            return new Parts(decoded(address.substring(0, end)), address.substring(end));
        }

        /** The name of a place within the page; empty where there is none. */
        public String fragment() {
            int at = rest.indexOf('#');
            return at < 0 ? "" : decoded(rest.substring(at + 1));
        }
    }

    private SiteLinks(OwnAddresses own, List<String> languages, String basePath) {
        this.own = own;
        this.prefixes = languages.stream()
                .skip(1) // the default edition lies at the root
                .map(language -> language.toLowerCase(Locale.ROOT) + "/")
                .toList();
        this.basePath = basePath;
    }

    /**
     * Collects the places of a catalogue.
     *
     * @param own the addresses of pages that belong to no record
     */
    public static SiteLinks of(Loaded loaded, OwnAddresses own) {
        Site site = loaded.catalogue().site();
        SiteLinks links = new SiteLinks(own, site.languages(), basePath(site.baseUrl()));
        Collection<Map<String, Entry>> records = loaded.catalogue().entries().values();
        records.forEach(entries -> entries.values().forEach(links::add));
        records.forEach(entries -> entries.values().forEach(entry -> links.addFormer(entry)));
        loaded.broken().forEach(broken -> links.add(broken.file(), new Place(broken.address(), true, null)));
        for (Tombstone tombstone : loaded.catalogue().tombstones()) {
            String address = Permalink.address(tombstone.address());
            links.byAddress.putIfAbsent(address, new Place(address, true, null));
        }
        loaded.assets()
                .forEach(asset -> links.add(asset, new Place(asset.substring("content/".length()), false, null)));
        loaded.catalogue().all(Dataset.class).forEach(dataset -> links.addFiles(dataset, loaded));
        return links;
    }

    private static String basePath(@Nullable Link base) {
        String href = base == null ? "" : base.href();
        int path = href.indexOf('/', href.indexOf("//") + 2);
        return path < 0 ? "" : href.substring(path + 1);
    }

    private void add(Entry entry) {
        add(entry.source().file(), new Place(entry.address(), true, entry));
    }

    private void add(String file, Place place) {
        bySource.putIfAbsent(file, place);
        byStem.putIfAbsent(stem(file), place);
        byAddress.putIfAbsent(place.address(), place);
    }

    private void addFormer(Entry entry) {
        Place place = new Place(entry.address(), true, entry);
        entry.formerAddresses().forEach(address -> byAddress.putIfAbsent(address, place));
    }

    private void addFiles(Dataset dataset, Loaded loaded) {
        dataset.paths()
                .filter(path -> loaded.dataFiles().contains(path))
                .forEach(path -> add(path, new Place(Dataset.addressOf(path), false, null)));
    }

    /**
     * Where a link leads.
     *
     * @param path of the link, decoded
     * @param file the file with the text, from the root of the catalogue
     * @param page the page that shows the text, from the root of an edition
     * @return null where it leads nowhere
     */
    public @Nullable Place find(String path, String file, String page) {
        if (path.isEmpty()) {
            Place self = byAddress.get(page);
            return self != null ? self : new Place(page, true, null);
        }
        boolean rooted = path.startsWith("/");
        String source = normal(rooted ? path : folder(file) + path);
        Place found = source == null ? null : bySource(source);
        String address = normal(rooted ? path : folder(page) + path);
        if (found != null || address == null) {
            return found;
        }
        found = at(address);
        return found == null && rooted && !basePath.isEmpty() && address.startsWith(basePath)
                ? at(address.substring(basePath.length()))
                : found;
    }

    private @Nullable Place bySource(String source) {
        Place found = bySource.get(source);
        int dot = source.lastIndexOf('.');
        String ending = dot <= source.lastIndexOf('/') ? "" : source.substring(dot + 1);
        return found == null && ENDINGS.contains(ending) ? byStem.get(stem(source)) : found;
    }

    private @Nullable Place at(String address) {
        Place found = inEdition(address);
        for (String prefix : prefixes) {
            if (found == null && (address + "/").startsWith(prefix)) {
                Place inside = inEdition(address.substring(Math.min(address.length(), prefix.length())));
                found = inside == null ? null : new Place(prefix + inside.address(), false, inside.entry());
            }
        }
        return found;
    }

    private @Nullable Place inEdition(String address) {
        List<String> forms = address.isEmpty() || address.endsWith("/")
                ? List.of(address + "index.html")
                : List.of(address, address + ".html", address + "/index.html");
        for (String form : forms) {
            Place found = byAddress.get(form);
            if (found != null) {
                return found;
            }
        }
        if (address.isEmpty()) {
            return new Place("index.html", true, null);
        }
        for (String form : forms) {
            if (form.indexOf('.') > 0 && !isCopied(form) && own.hold(form)) {
                String top = form.substring(0, Math.max(0, form.indexOf('/')));
                return new Place(form, !AT_THE_ROOT.contains(top), null);
            }
        }
        return null;
    }

    /** Whether the files there are copied from the catalogue, so that all of them are known. */
    private static boolean isCopied(String address) {
        return address.startsWith("assets/") || address.startsWith("data/");
    }

    /** The record whose page has this address, from the root of an edition; null where none has. */
    public @Nullable Entry entryAt(String address) {
        Place place = byAddress.get(address);
        return place == null ? null : place.entry();
    }

    /** Names that the writer may have meant: the files and pages in the folder of this path. */
    public List<String> near(String path, String file) {
        String source = normal(path.startsWith("/") ? path : folder(file) + path);
        String wanted = folder(source == null ? path : source);
        return bySource.keySet().stream()
                .filter(other -> folder(other).equals(wanted))
                .map(other -> other.substring(wanted.length()))
                .sorted()
                .toList();
    }

    /**
     * Safe markup in which links to records lead to their pages, however the writer named them. Broken links stay as
     * they were written.
     *
     * @param entry the record whose text it is
     * @param root how the page refers to the root of the site
     */
    public String toPages(String html, Entry entry, Edition edition, String root) {
        return TextLinks.replaced(html, address -> {
            if (!TextLinks.isHere(address) || address.startsWith("#") || address.isEmpty()) {
                return address;
            }
            Parts parts = Parts.of(address);
            Place place = find(parts.path(), entry.source().file(), entry.address());
            if (place != null) {
                return root + Addresses.encode(place.path(edition)) + parts.rest();
            }
            return address.startsWith("/") ? root + address.substring(1) : address;
        });
    }

    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    private static String stem(String path) {
        int dot = path.lastIndexOf('.');
        return dot <= path.lastIndexOf('/') ? path : path.substring(0, dot);
    }

    /** A path without {@code .} and {@code ..}; null if it leaves the site. A final slash is kept. */
    private static @Nullable String normal(String path) {
        ArrayDeque<String> parts = new ArrayDeque<>();
        for (String part : path.split("/")) {
            if (part.equals("..")) {
                if (parts.pollLast() == null) {
                    return null;
                }
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.add(part);
            }
        }
        boolean folder = path.endsWith("/") || path.endsWith("/.") || path.endsWith("/..") || path.equals("..");
        return String.join("/", parts) + (folder && !parts.isEmpty() ? "/" : "");
    }

    private static String decoded(String address) {
        if (address.indexOf('%') < 0) {
            return address;
        }
        try {
            return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return address; // a percent sign that encodes nothing
        }
    }
}
