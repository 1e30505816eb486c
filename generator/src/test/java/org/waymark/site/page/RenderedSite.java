package org.waymark.site.page;

import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.waymark.catalogue.address.Edition;
import org.waymark.catalogue.address.SiteLinks;
import org.waymark.catalogue.enrich.Linker;
import org.waymark.model.Catalogue;
import org.waymark.report.Findings;
import org.waymark.report.Progress;
import org.waymark.site.DeadLinks;
import org.waymark.site.Likeness;
import org.waymark.site.Offers;
import org.waymark.site.Published;
import org.waymark.site.PublishedPage;
import org.waymark.site.SiteSettings;
import org.waymark.site.page.kit.RenderInputs;
import org.waymark.site.render.markdown.Markdown;
import org.waymark.site.render.template.Templates;
import org.waymark.site.theme.ThemeFiles;

/**
 * The pages of a catalogue, in memory.
 *
 * @param files each page by its path
 * @param pages what the renderer says that it made
 * @param findings what it found
 */
public record RenderedSite(Map<String, byte[]> files, List<PublishedPage> pages, Findings findings) {

    public static RenderedSite of(Catalogue catalogue) throws IOException {
        return of(catalogue, 50, new ThemeFiles(null));
    }

    public static RenderedSite of(Catalogue catalogue, int pageSize, ThemeFiles theme) throws IOException {
        List<Edition> editions = new ArrayList<>();
        String first = catalogue.site().language();
        for (String language : catalogue.site().languages()) {
            editions.add(new Edition(language, language.equals(first) ? "" : language + "/", first));
        }
        SiteSettings settings = new SiteSettings(
                URI.create("https://example.org/base/"), LocalDate.of(2026, 11, 22), false, false, editions, pageSize);
        Findings findings = new Findings();
        Map<String, byte[]> files = new ConcurrentSkipListMap<>();
        RenderInputs inputs = inputs(new Templates(theme, findings));
        List<PublishedPage> pages =
                SiteRenderer.render(Linker.link(catalogue), settings, inputs, files::put, findings, Progress.SILENT);
        return new RenderedSite(files, pages, findings);
    }

    /** For a catalogue without data files that was never published, and pages without pictures. */
    public static RenderInputs inputs(Templates templates) {
        return new RenderInputs(
                templates,
                new Markdown(),
                SiteLinks.NONE,
                logical -> "assets/" + logical,
                path -> null,
                Collections.emptySortedMap(),
                Published.NOTHING,
                Likeness.UNKNOWN,
                DeadLinks.UNKNOWN,
                null,
                Offers.NONE);
    }

    public String text(String path) {
        byte[] file = files.get(path);
        if (file == null) {
            throw new AssertionError("there is no page " + path + " among " + files.keySet());
        }
        return new String(file, java.nio.charset.StandardCharsets.UTF_8);
    }

    public Document page(String path) {
        return Jsoup.parse(text(path), "https://example.org/base/" + path);
    }

    /** Paths of the pages alone, without the figures of charts. */
    public List<String> htmlPaths() {
        return files.keySet().stream().filter(path -> path.endsWith(".html")).toList();
    }
}
