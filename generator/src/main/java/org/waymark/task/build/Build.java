package org.waymark.task.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Stream;
import org.waymark.catalogue.address.Edition;
import org.waymark.catalogue.address.SiteLinks;
import org.waymark.catalogue.check.Checks;
import org.waymark.catalogue.data.FolderFiles;
import org.waymark.catalogue.enrich.Graph;
import org.waymark.catalogue.enrich.Linker;
import org.waymark.catalogue.load.Loader;
import org.waymark.catalogue.series.Series;
import org.waymark.catalogue.series.SeriesFiles;
import org.waymark.links.HealthFile;
import org.waymark.links.LinkReport;
import org.waymark.model.Catalogue;
import org.waymark.model.Kind;
import org.waymark.model.Loaded;
import org.waymark.model.Site;
import org.waymark.model.record.Dataset;
import org.waymark.model.record.Indicator;
import org.waymark.report.Findings;
import org.waymark.report.Progress;
import org.waymark.report.Severity;
import org.waymark.search.format.IndexManifest;
import org.waymark.search.index.SearchIndexer;
import org.waymark.site.Editorial;
import org.waymark.site.LatestValues;
import org.waymark.site.Likeness;
import org.waymark.site.Offers;
import org.waymark.site.PageGuard;
import org.waymark.site.PublishedPage;
import org.waymark.site.Shared;
import org.waymark.site.SiteSettings;
import org.waymark.site.bake.Baker;
import org.waymark.site.export.Exports;
import org.waymark.site.export.archive.CatalogueZip;
import org.waymark.site.export.data.CatalogueData;
import org.waymark.site.export.feed.AtomFeed;
import org.waymark.site.export.finder.FinderFiles;
import org.waymark.site.export.host.HostHeaders;
import org.waymark.site.export.host.LanguageModelGuide;
import org.waymark.site.export.host.Sitemap;
import org.waymark.site.export.kit.ExportInputs;
import org.waymark.site.page.SiteRenderer;
import org.waymark.site.page.blog.EditorialTheme;
import org.waymark.site.page.figure.ShownValues;
import org.waymark.site.page.kit.RenderInputs;
import org.waymark.site.render.frame.Sharing;
import org.waymark.site.render.markdown.Markdown;
import org.waymark.site.render.template.Templates;
import org.waymark.site.render.words.Messages;
import org.waymark.site.theme.AssetBundle;
import org.waymark.site.theme.OwnTheme;
import org.waymark.site.theme.ThemeFiles;
import org.waymark.site.write.OutputFolder;
import org.waymark.site.write.Publication;
import org.waymark.site.write.SiteWriter;
import org.waymark.source.Location;
import org.waymark.source.SourceFolder;
import org.waymark.task.check.NoCatalogue;
import org.waymark.task.check.ProposalTargets;
import org.waymark.task.check.SiteParts;

/** The stages, one after the other: load, check, enrich, then bake, render and export into one output, then write. */
public final class Build {

    /** The site's settings file, for findings that belong to no record. */
    private static final Location SITE = Location.of("content/site.yaml");

    private Build() {}

    /**
     * Builds the site. An existing site is unchanged until the new one is complete.
     *
     * @throws UncheckedIOException when a folder cannot be read or written; its cause says what to do
     */
    public static BuildResult build(BuildRequest request, Progress progress) {
        NoCatalogue.check(request.source());
        try {
            OutputFolder.requireSafe(request.source(), request.output());
            Findings findings = new Findings();
            Loaded read = reachedBy(request.ways(), Loader.load(request.source(), findings, progress));
            SiteSettings settings = Settings.of(request, read.catalogue().site(), findings);
            FolderFiles files = new FolderFiles(request.source(), read.dataFiles(), findings);
            SeriesFiles series = new SeriesFiles(read.catalogue(), files, findings);
            Loaded loaded = Checks.check(
                    read,
                    SiteParts.addresses(),
                    Markdown.typesetter(),
                    request.source(),
                    files,
                    series,
                    settings.asOf(),
                    findings);
            if (request.strict() && findings.has(Severity.WARNING)) {
                return unpublished(findings);
            }
            Graph graph = Linker.link(loaded.catalogue());
            try (SiteWriter writer = SiteWriter.open(request.output(), findings)) {
                ExportInputs exported =
                        make(request, loaded, graph, files, series.all(), settings, writer, findings, progress);
                PublishedBefore.look(loaded, settings, writer, findings);
                if (request.strict() && findings.has(Severity.WARNING)) {
                    return unpublished(findings);
                }
                if (settings.archived()) {
                    SortedSet<String> site = writer.paths();
                    writer.stream(CatalogueZip.FILE, out -> CatalogueZip.write(exported, site, writer::open, out));
                }
                return published(findings, writer.commit());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Loaded reachedBy(ProposalTargets ways, Loaded loaded) {
        Catalogue catalogue = loaded.catalogue();
        Site site = catalogue.site().reachedBy(ways.repository(), ways.contact());
        return new Loaded(catalogue.of(site), loaded.dataFiles(), loaded.assets(), loaded.broken());
    }

    private static ExportInputs make(
            BuildRequest request,
            Loaded loaded,
            Graph graph,
            FolderFiles files,
            SortedMap<String, Series> series,
            SiteSettings settings,
            SiteWriter writer,
            Findings findings,
            Progress progress)
            throws IOException {
        Path source = request.source();
        AssetBundle assets = OwnTheme.read(source, findings);
        for (Map.Entry<String, byte[]> file : assets.files().entrySet()) {
            writer.put(file.getKey(), file.getValue());
        }
        CatalogueData.publish(source, loaded, writer, findings);
        Templates templates = new Templates(new ThemeFiles(OwnTheme.folder(source, "templates")), findings);
        PageGuard guard = new PageGuard(writer, findings);
        Function<Edition, Messages> messages = edition -> Messages.load(templates.files(), edition.language());
        Function<Edition, List<LatestValues>> figures =
                edition -> ShownValues.of(loaded.catalogue(), series.values(), messages.apply(edition), edition);
        Likeness likeness =
                request.search() ? index(loaded, settings, figures, writer, guard, progress) : Likeness.UNKNOWN;
        ExportInputs exported = new ExportInputs(
                graph,
                settings,
                series,
                files,
                new SourceFolder(source),
                messages,
                GitHistory.whenAsked(source, loaded.catalogue(), settings.asOf(), findings),
                new Shared());
        Offers offers = Exports.offers(exported);
        SiteLinks links = SiteLinks.of(loaded, SiteParts.addresses());
        RenderInputs inputs = new RenderInputs(
                templates,
                new Markdown(),
                links,
                assets::url,
                files,
                series,
                writer,
                likeness,
                LinkReport.dead(HealthFile.read(source).values()),
                new Sharing(writer, writer, Settings.cardPerRecord(loaded.catalogue())),
                offers);
        List<PublishedPage> pages =
                new ArrayList<>(SiteRenderer.render(graph, settings, inputs, writer, findings, progress));
        EditorialTheme theme = new EditorialTheme(graph, settings, inputs);
        pages.addAll(
                Baker.bake(Editorial.of(source, loaded, links), settings, theme, new AtomFeed(), writer, findings));
        Sitemap.write(pages, settings, writer);
        LanguageModelGuide.write(loaded.catalogue(), settings, exported.words(), offers, writer);
        Exports.write(exported, guard);
        if (settings.searchable()) {
            byte[] embed = assets.files().get(assets.url("js/search-embed.js"));
            writer.put("search/embed.js", Objects.requireNonNull(embed));
        }
        HostHeaders.write(assets.files().keySet(), lasting(settings), open(), writer);
        return exported;
    }

    private static Likeness index(
            Loaded loaded,
            SiteSettings settings,
            Function<Edition, List<LatestValues>> figures,
            SiteWriter writer,
            PageGuard guard,
            Progress progress)
            throws IOException {
        AtomicReference<Likeness> likeness = new AtomicReference<>(Likeness.UNKNOWN);
        guard.attempt(
                "search/",
                () -> SITE,
                () -> likeness.set(SearchIndexer.index(
                        loaded.catalogue(), settings, Loader.builtInSynonyms(), figures, writer, progress)));
        return Objects.requireNonNull(likeness.get());
    }

    /** The folders of the files of the search index and of the finder whose names change with their content. */
    private static List<String> lasting(SiteSettings settings) {
        Stream<String> search = settings.editions().stream()
                .map(edition -> SearchIndexer.folder(edition.language()) + IndexManifest.PARTS);
        return Stream.concat(search, Stream.of(FinderFiles.PARTS)).toList();
    }

    /** What pages of other sites may read: all that is made for programs, and all data. */
    private static List<String> open() {
        Stream<String> data = Stream.of(
                SearchIndexer.FOLDER, Dataset.DATA, Kind.of(Indicator.class).path() + "/");
        return Stream.concat(data, Exports.addresses().stream()).toList();
    }

    private static BuildResult unpublished(Findings findings) {
        return new BuildResult(false, findings.sorted(), 0, 0, 0);
    }

    private static BuildResult published(Findings findings, Publication publication) {
        int files = publication.written() + publication.unchanged() + publication.kept();
        return new BuildResult(
                true,
                findings.sorted(),
                files,
                publication.written(),
                publication.removed().size());
    }
}
