package org.waymark.site.bake;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import org.jbake.app.Crawler;
import org.jbake.render.RenderingTool;
import org.jbake.template.DelegatingTemplateEngine;
import org.jbake.template.RenderingException;
import org.waymark.catalogue.address.Edition;
import org.waymark.model.Baked;
import org.waymark.report.Code;
import org.waymark.report.Findings;
import org.waymark.site.DocumentTheme;
import org.waymark.site.Editorial;
import org.waymark.site.FeedFormat;
import org.waymark.site.Output;
import org.waymark.site.PageGuard;
import org.waymark.site.PublishedPage;
import org.waymark.site.SiteSettings;

/** The stage that bakes the editorial documents: posts, free pages, and the lists and feed of the blog. */
public final class Baker {

    private Baker() {}

    /**
     * Renders every document that is to be published, in every edition.
     *
     * @param editorial the documents and their site
     * @param settings how the site is built
     * @param theme how documents look
     * @param feeds writes the feed
     * @param output receives the pages
     * @param findings receives documents that cannot become pages
     * @return the pages, by address
     * @throws IOException if {@code output} fails
     */
    public static List<PublishedPage> bake(
            Editorial editorial,
            SiteSettings settings,
            DocumentTheme theme,
            FeedFormat feeds,
            Output output,
            Findings findings)
            throws IOException {
        List<Baked> entries = Selection.of(editorial, settings);
        DocumentReader reader = new DocumentReader(entries, settings.editions(), theme);
        PageGuard guard = new PageGuard(output, findings);
        Map<File, BakedDocument> documents = new HashMap<>();
        for (Baked entry : entries) {
            File file = editorial.root().resolve(entry.source().file()).toFile();
            if (!guard.attempt(
                    entry.address(), entry.source()::location, () -> documents.put(file, reader.read(entry)))) {
                settings.editions().forEach(edition -> output.keep(edition.path(entry.address())));
            }
        }
        DocumentEngine.readAll(documents.keySet());
        LoadedFolder folder = new LoadedFolder(editorial.root(), documents.keySet());
        OvenConfiguration configuration = new OvenConfiguration(folder, documents, theme);
        DocumentStore store = new DocumentStore();
        new Crawler(store, configuration).crawl();
        reportMissing(documents, store, findings);

        DelegatingTemplateEngine engine = new DelegatingTemplateEngine(store, configuration);
        Map<Edition, List<EditionRenderer.Rendered>> pages = new HashMap<>();
        for (Edition edition : settings.editions()) {
            store.startAgain();
            EditionRenderer renderer = new EditionRenderer(
                    edition, editorial, settings, store, reader.filing(), configuration, engine, feeds, guard);
            render(renderer, store, configuration);
            pages.put(edition, renderer.pages());
        }
        return published(settings.editions(), pages);
    }

    private static void reportMissing(Map<File, BakedDocument> documents, DocumentStore store, Findings findings) {
        for (BakedDocument document : documents.values()) {
            if (store.at(document.entry().address()) == null) {
                findings.add(
                        Code.UNREADABLE_FILE,
                        document.entry().source().location(),
                        "the file disappeared during the build",
                        "Build again when no other program is changing the files");
            }
        }
    }

    private static void render(EditionRenderer renderer, DocumentStore store, OvenConfiguration configuration)
            throws IOException {
        try {
            for (RenderingTool tool : ServiceLoader.load(RenderingTool.class, RenderingTool.class.getClassLoader())) {
                tool.render(renderer, store, configuration);
            }
        } catch (RenderingException e) {
            throw renderer.failure(e);
        }
    }

    /** Each address with the editions that have it. */
    private static List<PublishedPage> published(
            List<Edition> editions, Map<Edition, List<EditionRenderer.Rendered>> pages) {
        Map<String, List<PublishedPage.Alternate>> alternates = new TreeMap<>();
        Map<String, Boolean> listed = new HashMap<>();
        for (Edition edition : editions) {
            for (EditionRenderer.Rendered page : pages.getOrDefault(edition, List.of())) {
                alternates
                        .computeIfAbsent(page.address(), address -> new ArrayList<>())
                        .add(new PublishedPage.Alternate(edition.language(), edition.path(page.address())));
                listed.put(page.address(), page.listed());
            }
        }
        List<PublishedPage> published = new ArrayList<>();
        alternates.forEach((address, all) -> all.forEach(one -> published.add(new PublishedPage(
                one.path(), all.size() < 2 ? List.of() : List.copyOf(all), listed.getOrDefault(address, false)))));
        return published;
    }
}
