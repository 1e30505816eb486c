package org.waymark.site.bake;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;
import org.jbake.template.DelegatingTemplateEngine;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;
import org.jbake.util.PagingHelper;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.address.Edition;
import org.waymark.model.record.Article;
import org.waymark.model.value.PartialDate;
import org.waymark.site.Document;
import org.waymark.site.DocumentPage;
import org.waymark.site.Editorial;
import org.waymark.site.FeedFormat;
import org.waymark.site.PageGuard;
import org.waymark.site.SiteSettings;
import org.waymark.source.Location;

/**
 * Renders the documents of one edition, as JBake's rendering tools ask for them.
 *
 * <p>JBake's own renderer writes into a folder; this one passes each page on as soon as it is made, so that nothing is
 * written twice or left over.
 */
final class EditionRenderer extends Renderer {

    /** The posts, for the lists of them. */
    private static final Location BLOG = Location.of("content/blog");

    private static final Comparator<String> BY_LETTER =
            String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder());

    private final Edition edition;
    private final Editorial editorial;
    private final SiteSettings settings;
    private final DocumentStore store;
    private final TagsAndAuthors filing;
    private final DelegatingTemplateEngine engine;
    private final FeedFormat feeds;
    private final PageGuard guard;
    private final List<Rendered> pages = new ArrayList<>();
    private @Nullable IOException failure;

    /**
     * A page that was made.
     *
     * @param address from the root of its edition
     * @param listed whether search engines should list it
     */
    record Rendered(String address, boolean listed) {}

    EditionRenderer(
            Edition edition,
            Editorial editorial,
            SiteSettings settings,
            DocumentStore store,
            TagsAndAuthors filing,
            JBakeConfiguration configuration,
            DelegatingTemplateEngine engine,
            FeedFormat feeds,
            PageGuard guard) {
        super(store, configuration, engine);
        this.edition = edition;
        this.editorial = editorial;
        this.settings = settings;
        this.store = store;
        this.filing = filing;
        this.engine = engine;
        this.feeds = feeds;
        this.guard = guard;
    }

    /** The pages made so far. */
    List<Rendered> pages() {
        return List.copyOf(pages);
    }

    @Override
    public void render(DocumentModel content) throws IOException, RenderingException {
        BakedDocument baked = (BakedDocument) content;
        boolean listed = Selection.isListed(baked.entry(), settings);
        publish(page(baked, edition.path(baked.entry().address()), listed), listed);
        for (String former : baked.entry().formerAddresses()) {
            publish(new DocumentPage.Moved(edition, edition.path(former), baked.in(edition)), false);
        }
    }

    private DocumentPage page(BakedDocument baked, String path, boolean listed) {
        Document document = baked.in(edition);
        if (!(baked.entry() instanceof Article article)) {
            return new DocumentPage.FreePage(edition, path, document, listed);
        }
        return new DocumentPage.ArticlePage(
                edition,
                path,
                document,
                neighbour(baked, ModelAttributes.NEXT_CONTENT),
                neighbour(baked, ModelAttributes.PREVIOUS_CONTENT),
                Discussion.url(editorial.site(), article, edition),
                Illustration.of(article, edition, editorial.assets()),
                listed);
    }

    /** The next or previous post, of which JBake keeps only the address. */
    private @Nullable Document neighbour(BakedDocument baked, String attribute) {
        BakedDocument other = baked.get(attribute) instanceof DocumentModel model ? store.at(model.getUri()) : null;
        return other == null ? null : other.in(edition);
    }

    @Override
    public void renderIndex(String address) throws IOException, RenderingException {
        renderIndexPaging(address);
    }

    @Override
    public void renderIndexPaging(String address) throws IOException, RenderingException {
        List<Document> posts = posts();
        int size = settings.pageSize();
        int count = Math.max(1, new PagingHelper(posts.size(), size).getNumberOfPages());
        for (int number = 1; number <= count; number++) {
            List<Document> some = posts.subList((number - 1) * size, Math.min(posts.size(), number * size));
            String path = edition.path(DocumentPage.BlogIndex.address(number));
            publish(new DocumentPage.BlogIndex(edition, path, some, number, posts.size(), size), true);
        }
    }

    @Override
    public void renderArchive(String address) throws IOException, RenderingException {
        Map<Integer, List<Document>> years = new LinkedHashMap<>();
        for (Document post : posts()) {
            PartialDate date = ((Article) post.entry()).date();
            years.computeIfAbsent(date == null ? 0 : date.year(), year -> new ArrayList<>())
                    .add(post);
        }
        List<DocumentPage.Archive.Year> list = new ArrayList<>();
        years.forEach((year, documents) -> list.add(new DocumentPage.Archive.Year(year, documents)));
        publish(new DocumentPage.Archive(edition, edition.path(address), list), true);
    }

    @Override
    public int renderTags(String folder) throws IOException, RenderingException {
        Map<String, List<Document>> posts = grouped(post -> post.tags().stream().map(Document.Tag::slug));
        List<DocumentPage.TagIndex.Filed> index = new ArrayList<>();
        for (Document.Tag tag : filing.tags()) {
            List<Document> filed = posts.getOrDefault(tag.slug(), List.of());
            index.add(new DocumentPage.TagIndex.Filed(tag, filed.size()));
            publish(new DocumentPage.TagPage(edition, edition.path(tag.address()), tag, filed), true);
        }
        index.sort(Comparator.comparing(filed -> filed.tag().label(), BY_LETTER));
        publish(new DocumentPage.TagIndex(edition, edition.path(DocumentPage.TagIndex.ADDRESS), index), true);
        return index.size() + 1;
    }

    /** Renders a page for each author, and one that lists them all. */
    int renderAuthors() throws IOException, RenderingException {
        Map<String, List<Document>> posts =
                grouped(post -> post.authors().stream().map(Document.Author::slug));
        List<DocumentPage.AuthorIndex.Written> index = new ArrayList<>();
        for (Document.Author author : filing.authors()) {
            List<Document> written = posts.getOrDefault(author.slug(), List.of());
            index.add(new DocumentPage.AuthorIndex.Written(author, written.size()));
            publish(new DocumentPage.AuthorPage(edition, edition.path(author.address()), author, written), true);
        }
        index.sort(Comparator.comparing(written -> written.author().name(), BY_LETTER));
        publish(new DocumentPage.AuthorIndex(edition, edition.path(DocumentPage.AuthorIndex.ADDRESS), index), true);
        return index.size() + 1;
    }

    @Override
    public void renderFeed(String address) throws IOException {
        String path = edition.path(address);
        if (settings.isLocal()) {
            return; // feeds need absolute addresses
        }
        guard.attempt(
                path,
                () -> BLOG,
                () -> put(
                        path,
                        feeds.write(BlogFeed.of(
                                editorial.site(), editorial.links(), settings, edition, address, store.posts()))));
    }

    private List<Document> posts() {
        return store.posts().stream().map(post -> post.in(edition)).toList();
    }

    private Map<String, List<Document>> grouped(Function<Document, Stream<String>> keys) {
        Map<String, List<Document>> groups = new HashMap<>();
        for (Document post : posts()) {
            keys.apply(post)
                    .forEach(key ->
                            groups.computeIfAbsent(key, k -> new ArrayList<>()).add(post));
        }
        return groups;
    }

    private void publish(DocumentPage page, boolean listed) throws IOException {
        if (guard.attempt(page.path(), () -> source(page), () -> make(page))) {
            pages.add(new Rendered(page.path().substring(edition.prefix().length()), listed));
        }
    }

    private static Location source(DocumentPage page) {
        Document document = page instanceof DocumentPage.ArticlePage article
                ? article.document()
                : page instanceof DocumentPage.FreePage free
                        ? free.document()
                        : page instanceof DocumentPage.Moved moved ? moved.document() : null;
        return document == null ? BLOG : document.entry().source().location();
    }

    private void make(DocumentPage page) throws IOException {
        TemplateModel model = new TemplateModel();
        model.put(ThemeEngine.PAGE, page);
        StringWriter writer = new StringWriter();
        try {
            engine.renderDocument(model, ThemeEngine.TEMPLATE, writer);
        } catch (RenderingException e) {
            throw new IOException(e.getMessage(), e);
        }
        if (model.get(ThemeEngine.DONE) == null) {
            // JBake only logs that it has no engine, and would write an empty page.
            throw new IllegalStateException(
                    "META-INF/org.jbake.parser.TemplateEngines.properties names no engine of ours");
        }
        put(page.path(), writer.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void put(String path, byte[] content) throws IOException {
        if (failure != null) {
            throw failure;
        }
        try {
            guard.out().put(path, content);
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    /** Why rendering failed: the exception from the output, of which JBake keeps only the message. */
    IOException failure(RenderingException told) {
        return failure != null ? failure : new IOException(told.getMessage(), told);
    }
}
