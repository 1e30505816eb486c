package org.waymark.task;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.load.Loader;
import org.waymark.links.CatalogueLinks;
import org.waymark.links.HealthFile;
import org.waymark.links.LinkChecker;
import org.waymark.links.LinkHealth;
import org.waymark.links.LinkOptions;
import org.waymark.links.LinkPlace;
import org.waymark.links.LinkReport;
import org.waymark.links.LinkState;
import org.waymark.model.Catalogue;
import org.waymark.model.Site;
import org.waymark.model.value.Link;
import org.waymark.report.Findings;
import org.waymark.report.Progress;
import org.waymark.site.render.markdown.Markdown;
import org.waymark.task.check.NoCatalogue;
import org.waymark.task.check.Today;

/** Checks the links of a catalogue and records the results. Builds never do this. */
public final class LinkCheck {

    private LinkCheck() {}

    /**
     * Checks the links that are due, and writes the new history.
     *
     * @param source the catalogue's root
     * @param asOf the day that counts as today; null for that of {@link Today}
     * @throws LinkChecker.NoWayOut when no server answered; nothing is written then
     * @throws UncheckedIOException when the catalogue cannot be read, or the history not written
     */
    public static LinkReport ask(Path source, @Nullable LocalDate asOf, LinkOptions options, Progress progress) {
        try {
            LocalDate day = Today.of(asOf, source);
            Catalogue catalogue = catalogue(source, progress);
            SortedMap<String, SortedSet<LinkPlace>> links = CatalogueLinks.of(catalogue, Markdown.typesetter());
            LinkOptions asked = options.askedBy(userAgent(catalogue.site()));
            try (LinkChecker checker = new LinkChecker(asked, progress)) {
                SortedMap<String, LinkHealth> known = checker.ask(links.keySet(), HealthFile.read(source), day);
                HealthFile.write(source, known.values());
                Map<String, String> copies = checker.copies(known.values().stream()
                        .filter(link -> link.state() == LinkState.DEAD)
                        .toList());
                return LinkReport.of(day, links, known, copies);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reports the known history without requests.
     *
     * @param source the catalogue's root
     * @param asOf the day that counts as today; null for that of {@link Today}
     */
    public static LinkReport known(Path source, @Nullable LocalDate asOf, Progress progress) {
        try {
            SortedMap<String, SortedSet<LinkPlace>> links =
                    CatalogueLinks.of(catalogue(source, progress), Markdown.typesetter());
            return LinkReport.of(Today.of(asOf, source), links, HealthFile.read(source), Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Catalogue catalogue(Path source, Progress progress) throws IOException {
        NoCatalogue.check(source);
        return Loader.load(source, new Findings(), progress).catalogue();
    }

    /** The user agent, with an address where operators of servers can learn more. */
    private static String userAgent(Site site) {
        Link where = site.baseUrl() != null ? site.baseUrl() : site.repository();
        String plain = where == null ? "" : where.href().replaceAll("[^\\x21-\\x7e]", "");
        return "Waymark link check" + (plain.isEmpty() ? "" : " (+" + plain + ")");
    }
}
