package org.waymark.site.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.waymark.catalogue.address.Addresses;
import org.waymark.catalogue.address.Edition;
import org.waymark.catalogue.enrich.Graph;
import org.waymark.model.Entry;
import org.waymark.model.Facet;
import org.waymark.report.Code;
import org.waymark.report.Findings;
import org.waymark.report.Guard;
import org.waymark.report.Progress;
import org.waymark.site.EmbedPaths;
import org.waymark.site.Output;
import org.waymark.site.PageGuard;
import org.waymark.site.PublishedPage;
import org.waymark.site.SiteSettings;
import org.waymark.site.page.compare.CompareFiles;
import org.waymark.site.page.coverage.CoveragePages;
import org.waymark.site.page.dataset.Descriptions;
import org.waymark.site.page.expectation.ExpectationFiles;
import org.waymark.site.page.figure.ChartFiles;
import org.waymark.site.page.indicator.IndicatorFiles;
import org.waymark.site.page.kit.EditionContext;
import org.waymark.site.page.kit.PageContext;
import org.waymark.site.page.kit.PagePlan;
import org.waymark.site.page.kit.PageType;
import org.waymark.site.page.kit.RenderInputs;
import org.waymark.site.page.place.PlaceFiles;
import org.waymark.site.page.resource.ResourceFiles;
import org.waymark.site.render.frame.Sharing;
import org.waymark.source.Location;
import org.waymark.source.Source;

/**
 * Makes the catalogue's pages in every edition, several at once, each written as soon as it is made. The same catalogue
 * gives the same pages on any number of processors.
 */
public final class SiteRenderer {

    /** What is published beside the pages of an edition, by its folder: files by their address in the edition. */
    private static final Map<String, Function<EditionContext, Map<String, byte[]>>> FILES = new TreeMap<>(Map.of(
            "coverage/", CoveragePages::files,
            "expectations/", ExpectationFiles::files,
            "places/", PlaceFiles::files,
            "compare/", CompareFiles::files));

    private final Graph graph;
    private final SiteSettings settings;
    private final RenderInputs inputs;
    private final Output out;
    private final Findings findings;
    private final Progress progress;
    private final PageGuard guard;
    private final List<PublishedPage> published = new ArrayList<>();
    private final Set<String> lost = ConcurrentHashMap.newKeySet();

    private SiteRenderer(
            Graph graph, SiteSettings settings, RenderInputs inputs, Output out, Findings findings, Progress progress) {
        this.graph = graph;
        this.settings = settings;
        this.inputs = inputs;
        this.out = out;
        this.findings = findings;
        this.progress = progress;
        this.guard = new PageGuard(out, findings);
    }

    /**
     * The addresses of all pages made here that are not records', from the root of an edition; folders end in a slash.
     */
    public static List<String> addresses() {
        Stream<String> pages = Sections.ALL.stream().flatMap(type -> type.addresses().stream());
        return Stream.concat(pages, Stream.of(ChartFiles.FOLDER, ResourceFiles.FOLDER, Sharing.FOLDER))
                .toList();
    }

    /**
     * Makes all pages except those of posts and free pages.
     *
     * @return the pages that were made, in a fixed order
     * @throws IOException if the output cannot be written
     */
    public static List<PublishedPage> render(
            Graph graph, SiteSettings settings, RenderInputs inputs, Output out, Findings findings, Progress progress)
            throws IOException {
        SiteRenderer renderer = new SiteRenderer(graph, settings, inputs, out, findings, progress);
        for (Iterator<EditionContext> editions = EditionContext.of(graph, settings, settings.editions(), inputs)
                        .iterator();
                editions.hasNext(); ) {
            renderer.edition(editions.next());
        }
        ChartFiles.write(graph.catalogue(), inputs.files(), renderer.guard);
        IndicatorFiles.write(inputs.series(), graph.catalogue(), renderer.guard);
        ResourceFiles.write(graph.catalogue(), out);
        Descriptions.write(graph.catalogue(), out);
        return renderer.published.stream()
                .filter(page -> !renderer.lost.contains(page.path()))
                .toList();
    }

    private void edition(EditionContext context) throws IOException {
        Edition edition = context.edition();
        List<List<PagePlan>> plans = plans(context);
        progress.begin(
                "Making pages (" + edition.language() + ")",
                plans.stream().mapToLong(List::size).sum());
        for (var files : FILES.entrySet()) {
            guard.attempt(edition.path(files.getKey()), SiteRenderer::site, () -> {
                for (Map.Entry<String, byte[]> file :
                        files.getValue().apply(context).entrySet()) {
                    out.put(edition.path(file.getKey()), file.getValue());
                }
            });
        }
        try {
            // One kind after the other, because lists reuse what the pages of datasets have computed.
            plans.forEach(kind -> kind.parallelStream().forEach(plan -> make(plan, context)));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            progress.end();
        }
    }

    private List<List<PagePlan>> plans(EditionContext context) throws IOException {
        Edition edition = context.edition();
        List<List<PagePlan>> all = new ArrayList<>();
        Map<String, String> taken = new HashMap<>();
        for (PageType type : Sections.ALL) {
            List<PagePlan> plans = new ArrayList<>();
            for (PagePlan plan : plans(type, context)) {
                boolean wanted = plan.translated() || edition.isDefault();
                if (wanted && isFree(edition.path(plan.address()), taken)) {
                    plans.add(plan);
                    published.add(page(plan, edition));
                }
            }
            all.add(plans);
        }
        return all;
    }

    private List<PagePlan> plans(PageType type, EditionContext context) throws IOException {
        List<PagePlan> plans = new ArrayList<>();
        String kind = type.getClass().getSimpleName();
        Guard.attempt("the pages of " + kind, SiteRenderer::site, findings, () -> plans.addAll(type.plan(context)));
        return plans;
    }

    /** Whether the address is free, even on a file system that ignores case. */
    private boolean isFree(String path, Map<String, String> taken) {
        String other = taken.putIfAbsent(path.toLowerCase(Locale.ROOT), path);
        if (other != null) {
            findings.add(
                    Code.ADDRESS_CLASH,
                    Location.of(path),
                    "two pages have the address '" + path + "'",
                    "Rename one of the records or terms. Only the first page was made.");
        }
        return other == null;
    }

    private PublishedPage page(PagePlan plan, Edition edition) {
        List<PublishedPage.Alternate> alternates = new ArrayList<>();
        if (plan.translated() && plan.listed() && settings.editions().size() > 1) {
            for (Edition other : settings.editions()) {
                alternates.add(new PublishedPage.Alternate(other.language(), other.path(plan.address())));
            }
        }
        return new PublishedPage(edition.path(plan.address()), alternates, plan.listed());
    }

    private void make(PagePlan plan, EditionContext context) {
        String path = context.edition().path(plan.address());
        PageContext page = new PageContext(context, Addresses.root(path), plan.address());
        try {
            boolean made = guard.attempt(path, () -> source(plan.address()), () -> {
                PagePlan.Content content = plan.content().apply(page);
                out.put(path, inputs.templates().render(plan.template(), content.view()));
                guard.attempt(
                        EmbedPaths.page(context.edition(), plan.address()),
                        () -> source(plan.address()),
                        () -> content.extras().write(out));
            });
            if (!made) {
                lost.add(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        progress.step(1);
    }

    /** The file that a page is made from: that of its record or term, else the settings of the site. */
    private Location source(String address) {
        Stream<Source> records = graph.catalogue()
                .all()
                .filter(entry -> entry.address().equals(address))
                .map(Entry::source);
        Stream<Source> terms = Facet.LISTED.stream()
                .flatMap(facet -> graph.values(facet).values().stream())
                .filter(value -> value.term() != null && value.address().equals(address))
                .map(value -> Objects.requireNonNull(value.term()).source());
        return Stream.concat(records, terms).findFirst().map(Source::location).orElseGet(SiteRenderer::site);
    }

    private static Location site() {
        return Location.of("content/site.yaml");
    }
}
