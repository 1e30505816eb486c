package org.waymark.task.compare;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.address.SiteLinks;
import org.waymark.catalogue.data.FolderFiles;
import org.waymark.catalogue.enrich.Graph;
import org.waymark.catalogue.enrich.Linker;
import org.waymark.catalogue.series.SeriesFiles;
import org.waymark.edit.diff.CatalogueDiff;
import org.waymark.edit.diff.FileRole;
import org.waymark.edit.diff.RecordChange;
import org.waymark.model.Entry;
import org.waymark.model.Loaded;
import org.waymark.report.Finding;
import org.waymark.report.Findings;
import org.waymark.report.Guard;
import org.waymark.site.ComparedPage;
import org.waymark.site.DeadLinks;
import org.waymark.site.Likeness;
import org.waymark.site.Offers;
import org.waymark.site.PagePreview;
import org.waymark.site.Published;
import org.waymark.site.SiteSettings;
import org.waymark.site.page.PagePreviews;
import org.waymark.site.page.kit.RenderInputs;
import org.waymark.site.render.markdown.Markdown;
import org.waymark.source.Location;
import org.waymark.source.SourceTree;
import org.waymark.task.build.BuildRequest;
import org.waymark.task.build.Settings;
import org.waymark.task.check.SiteParts;

/**
 * The pages of changed records as they were and as they will be and, where templates or styles change, one page of each
 * main type, each with the theme of its commit. Nothing is written into the catalogue.
 */
record PreviewedPages(Path source, LocalDate asOf) {

    /** More than anybody looks at; a report has to open on a phone. */
    static final int MOST = 20;

    /** One of two versions. */
    record Version(Loaded loaded, SourceTree tree) {}

    /**
     * Makes the pages of the first records that changed, at most {@value #MOST} of them, and those that show a changed
     * theme.
     *
     * @param source the catalogue's root
     * @throws IOException when the theme or a file of a commit cannot be read
     */
    static CatalogueDiff added(CatalogueDiff diff, Path source, Version before, Version after) throws IOException {
        Map<String, String> pages = new LinkedHashMap<>();
        for (RecordChange change : diff.records()) {
            Entry old = change.before();
            Entry now = change.after();
            String from = old == null ? "" : old.address();
            if (pages.size() < MOST && change.type() != RecordChange.Type.UNREADABLE) {
                pages.put(now == null ? from : now.address(), from);
            }
        }
        boolean restyled = diff.files().stream().anyMatch(file -> FileRole.isTheme(file.path()));
        Graph graph = Linker.link(after.loaded().catalogue());
        Set<String> samples = restyled ? PagePreviews.samples(graph) : Set.of();
        samples.forEach(address -> pages.putIfAbsent(address, address));
        if (pages.isEmpty()) {
            return diff;
        }
        PreviewedPages making = new PreviewedPages(source, diff.asOf());
        try (CommitTheme now = CommitTheme.of(after.tree());
                CommitTheme then = restyled ? CommitTheme.of(before.tree()) : null) {
            Graph old = Linker.link(before.loaded().catalogue());
            List<ComparedPage> compared = compared(
                    pages,
                    samples,
                    making.pages(old, before, then == null ? now : then, new TreeSet<>(pages.values()), restyled),
                    making.pages(graph, after, now, pages.keySet(), restyled));
            List<Finding> faults = then == null
                    ? List.of()
                    : now.findings().sorted().stream()
                            .filter(Predicate.not(then.findings().sorted()::contains))
                            .toList();
            return diff.with(compared, faults);
        }
    }

    /** Samples on which nothing shows of a changed theme are left out. */
    private static List<ComparedPage> compared(
            Map<String, String> pages, Set<String> samples, Map<String, PagePreview> was, Map<String, PagePreview> is) {
        List<ComparedPage> compared = new ArrayList<>();
        pages.forEach((address, from) -> {
            @Nullable PagePreview old = was.get(from);
            @Nullable PagePreview now = is.get(address);
            if ((old != null || now != null) && !(samples.contains(address) && Objects.equals(old, now))) {
                compared.add(new ComparedPage(address, old, now));
            }
        });
        return compared;
    }

    private Map<String, PagePreview> pages(
            Graph graph, Version version, CommitTheme theme, Set<String> wanted, boolean whole) {
        Loaded loaded = version.loaded();
        Findings unsaid = new Findings();
        BuildRequest request = new BuildRequest(source, source, null, asOf, false, false, false, false);
        SiteSettings settings = Settings.of(request, loaded.catalogue().site(), unsaid);
        FolderFiles files = new FolderFiles(version.tree(), loaded.dataFiles(), unsaid);
        RenderInputs inputs = new RenderInputs(
                theme.templates(),
                new Markdown(),
                SiteLinks.of(loaded, SiteParts.addresses()),
                theme.assets()::url,
                files,
                new SeriesFiles(loaded.catalogue(), files, new Findings()).all(),
                Published.NOTHING,
                Likeness.UNKNOWN,
                DeadLinks.UNKNOWN,
                null,
                Offers.NONE);
        Map<String, PagePreview> pages = Guard.attempt(
                "the previews",
                Location.of("content/site.yaml"),
                unsaid,
                () -> PagePreviews.of(graph, settings, inputs, wanted, theme.style(), whole));
        return pages == null ? Map.of() : pages;
    }
}
