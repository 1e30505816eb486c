package org.waymark.task.build;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.address.Edition;
import org.waymark.catalogue.address.ExampleHost;
import org.waymark.model.Catalogue;
import org.waymark.model.Site;
import org.waymark.model.value.Link;
import org.waymark.report.Code;
import org.waymark.report.Findings;
import org.waymark.site.SiteSettings;
import org.waymark.site.export.Exports;
import org.waymark.task.check.Today;

/** The settings from the command line and {@code site.yaml} together. */
public final class Settings {

    /** The address of a preview before the site's address is known. */
    private static final URI LOCAL = URI.create("http://localhost:8080/");

    /** Hosts of previews, from which nobody else contributes. */
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private static final long SMALLEST_PAGE = 10;
    private static final long LARGEST_PAGE = 500;
    private static final long USUAL_PAGE = 50;
    private static final long USUAL_CARDS = 2_000;

    private Settings() {}

    /** Combines the settings; problems with them are reported. */
    public static SiteSettings of(BuildRequest request, Site site, Findings findings) {
        unknownFormats(site, findings);
        long asked = site.pageSize() == null ? USUAL_PAGE : site.pageSize();
        return new SiteSettings(
                baseUrl(request.baseUrl(), site, findings),
                Today.of(request.asOf(), request.source()),
                request.drafts(),
                request.future(),
                editions(site),
                (int) Math.max(SMALLEST_PAGE, Math.min(LARGEST_PAGE, asked)),
                request.search(),
                request.archive());
    }

    private static void unknownFormats(Site site, Findings findings) {
        for (String format : site.recordFormats()) {
            if (!Exports.names().contains(format)) {
                findings.add(
                        Code.UNKNOWN_TERM,
                        site.source().locate("record_formats"),
                        "there is no format '" + format + "' for records",
                        "Use " + String.join(", ", Exports.names()));
            }
        }
    }

    /** Whether there are so few records that each may have a picture of its own. */
    static boolean cardPerRecord(Catalogue catalogue) {
        Long limit = catalogue.site().cardLimit();
        return catalogue.all().count() <= (limit == null ? USUAL_CARDS : limit);
    }

    private static URI baseUrl(@Nullable URI asked, Site site, Findings findings) {
        if (asked != null) {
            if (asked.getHost() != null && ExampleHost.matches(asked.getHost())) {
                findings.add(
                        Code.PLACEHOLDER_ADDRESS,
                        site.source().locate("base_url"),
                        "--base-url is '" + asked + "', which is an example address. No site can be published there",
                        "Give the address where readers will find the site");
            }
            if (!site.isReachable() && !LOOPBACK.contains(String.valueOf(asked.getHost()))) {
                findings.add(
                        Code.NO_WAY_TO_CONTRIBUTE,
                        site.source().locate("repository"),
                        "the catalogue does not say where its files are kept or who to contact, so readers can only"
                                + " save what they propose",
                        "Use --repository or --contact, or write repository: or contact: in content/site.yaml");
            }
            return withSlash(asked);
        }
        Link said = site.baseUrl();
        if (said != null && said.onWeb()) {
            try {
                URI uri = URI.create(said.href());
                if (isPlain(uri)) {
                    return withSlash(uri);
                }
            } catch (IllegalArgumentException e) {
                // said below
            }
            findings.add(
                    Code.INVALID_URL,
                    site.source().locate("base_url"),
                    "'base_url' is '" + said.href() + "', which is not the address of a site",
                    "Write https://host/path/, without a user, ? or #");
            return LOCAL;
        }
        findings.add(
                Code.NO_BASE_URL,
                site.source().locate("base_url"),
                "the site's address is not known, so files that need it are not written: feeds, the calendar of releases,"
                        + " the sitemap, the description of the search and llms.txt",
                "Write base_url: https://… in content/site.yaml, or use --base-url");
        return LOCAL;
    }

    /** Whether pages can be resolved against it, and it holds no password that would be published. */
    private static boolean isPlain(URI uri) {
        return uri.getHost() != null
                && uri.getRawUserInfo() == null
                && uri.getRawQuery() == null
                && uri.getRawFragment() == null
                && uri.normalize().equals(uri);
    }

    private static URI withSlash(URI uri) {
        String text = uri.toString();
        return text.endsWith("/") ? uri : URI.create(text + "/");
    }

    /** The default language at the root, each other one in a folder of its own. */
    private static List<Edition> editions(Site site) {
        List<Edition> editions = new ArrayList<>();
        for (String language : site.languages()) {
            String prefix = editions.isEmpty() ? "" : language.toLowerCase(Locale.ROOT) + "/";
            if (editions.stream().noneMatch(edition -> edition.language().equals(language))) {
                editions.add(new Edition(language, prefix, site.language()));
            }
        }
        return List.copyOf(editions);
    }
}
