package org.waymark.pipeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.waymark.data.FolderFiles;
import org.waymark.diff.CatalogueDiff;
import org.waymark.diff.RecordChange;
import org.waymark.enrich.Linker;
import org.waymark.model.Entry;
import org.waymark.model.Loaded;
import org.waymark.render.Markdown;
import org.waymark.render.Templates;
import org.waymark.render.ThemeFiles;
import org.waymark.render.page.PagePreviews;
import org.waymark.render.page.RenderInputs;
import org.waymark.report.Findings;
import org.waymark.site.ComparedPage;
import org.waymark.site.DeadLinks;
import org.waymark.site.Likeness;
import org.waymark.site.OwnPages;
import org.waymark.site.PagePreview;
import org.waymark.site.Published;
import org.waymark.site.SiteLinks;
import org.waymark.site.SiteSettings;
import org.waymark.source.SourceTree;
import org.waymark.write.AssetBundle;
import org.waymark.write.ModuleBundle;

/**
 * The pages of changed records as they were and as they will be, both with the theme that lies in the folder, so that
 * only what the records say makes a difference. Nothing is written.
 */
final class PreviewedPages {

    /** More than anybody looks at; a report has to open on a phone. */
    static final int MOST = 20;

    private final Path source;
    private final LocalDate asOf;
    private final AssetBundle assets;
    private final Templates templates;
    private final String style;

    private PreviewedPages(Path source, LocalDate asOf) throws IOException {
        this.source = source;
        this.asOf = asOf;
        Findings unsaid = new Findings(); // the check says them
        assets = AssetBundle.of(ModuleBundle.with(ThemeAssets.read(source, unsaid)));
        templates = new Templates(new ThemeFiles(OwnTheme.folder(source, "templates")), unsaid);
        byte[] sheet = assets.files().get(assets.url("css/site.css"));
        style = new String(Objects.requireNonNull(sheet), StandardCharsets.UTF_8);
    }

    /** One of two versions. */
    record Version(Loaded loaded, SourceTree tree) {}

    /**
     * Makes the pages of the first records that changed, at most {@value #MOST} of them.
     *
     * @param source the catalogue's root, for its theme
     * @throws IOException when the theme or a file of a commit cannot be read
     */
    static CatalogueDiff added(CatalogueDiff diff, Path source, Version before, Version after) throws IOException {
        Map<String, String> pages = new LinkedHashMap<>();
        for (RecordChange change : diff.records()) {
            Entry old = change.before();
            Entry now = change.after();
            String from = old == null ? "" : old.address();
            if (pages.size() < MOST) {
                pages.put(now == null ? from : now.address(), from);
            }
        }
        if (pages.isEmpty()) {
            return diff;
        }
        PreviewedPages making = new PreviewedPages(source, diff.asOf());
        Map<String, PagePreview> was = making.pages(before, new TreeSet<>(pages.values()));
        Map<String, PagePreview> is = making.pages(after, pages.keySet());
        List<ComparedPage> compared = new ArrayList<>();
        pages.forEach((address, from) -> {
            @Nullable PagePreview old = was.get(from);
            @Nullable PagePreview now = is.get(address);
            if (old != null || now != null) {
                compared.add(new ComparedPage(address, old, now));
            }
        });
        return diff.with(compared);
    }

    private Map<String, PagePreview> pages(Version version, Set<String> wanted) {
        Loaded loaded = version.loaded();
        Findings unsaid = new Findings();
        BuildRequest request = new BuildRequest(source, source, null, asOf, false, false, false, false);
        SiteSettings settings = Settings.of(request, loaded.catalogue().site(), unsaid);
        RenderInputs inputs = new RenderInputs(
                templates,
                new Markdown(),
                SiteLinks.of(loaded, OwnPages::mayBe),
                assets::url,
                new FolderFiles(version.tree(), loaded.dataFiles(), unsaid),
                Published.NOTHING,
                Likeness.UNKNOWN,
                DeadLinks.UNKNOWN,
                null);
        return PagePreviews.of(Linker.link(loaded.catalogue()), settings, inputs, wanted, style);
    }
}
