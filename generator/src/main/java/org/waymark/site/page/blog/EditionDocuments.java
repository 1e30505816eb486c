package org.waymark.site.page.blog;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.address.Addresses;
import org.waymark.catalogue.address.Edition;
import org.waymark.catalogue.address.SiteLinks;
import org.waymark.model.Entry;
import org.waymark.model.record.Article;
import org.waymark.model.record.Page;
import org.waymark.model.value.Text;
import org.waymark.site.Document;
import org.waymark.site.DocumentPage;
import org.waymark.site.DocumentPage.Archive;
import org.waymark.site.DocumentPage.ArticlePage;
import org.waymark.site.DocumentPage.AuthorIndex;
import org.waymark.site.DocumentPage.AuthorPage;
import org.waymark.site.DocumentPage.BlogIndex;
import org.waymark.site.DocumentPage.FreePage;
import org.waymark.site.DocumentPage.Moved;
import org.waymark.site.DocumentPage.TagIndex;
import org.waymark.site.DocumentPage.TagPage;
import org.waymark.site.SiteSettings;
import org.waymark.site.page.indicator.ChosenPlaces;
import org.waymark.site.page.kit.EditionContext;
import org.waymark.site.page.kit.LinkView;
import org.waymark.site.page.kit.PageContext;
import org.waymark.site.page.list.CountedLink;
import org.waymark.site.page.list.Pager;
import org.waymark.site.page.moved.RedirectView;
import org.waymark.site.render.frame.Frames;
import org.waymark.site.render.frame.PageMeta;
import org.waymark.site.render.template.PageView;
import org.waymark.site.render.words.Messages;
import org.waymark.site.render.words.Words;

/**
 * The views of one edition's documents.
 *
 * @param context the edition
 * @param articleData describes posts for search engines
 * @param siteLinks where links in texts lead
 */
record EditionDocuments(EditionContext context, ArticleData articleData, SiteLinks siteLinks) {

    Edition edition() {
        return context.edition();
    }

    Messages messages() {
        return context.messages();
    }

    private SiteSettings settings() {
        return context.settings();
    }

    private Frames frames() {
        return context.frames();
    }

    /** The view for the template of this kind of page. */
    PageView view(DocumentPage page) {
        DocumentLinks links = new DocumentLinks(this, Addresses.root(page.path()));
        if (page instanceof ArticlePage article) {
            return article(article, links);
        }
        if (page instanceof FreePage free) {
            return freePage(free, links);
        }
        if (page instanceof Moved moved) {
            return moved(moved, links);
        }
        if (page instanceof BlogIndex index) {
            return blog(index, links);
        }
        if (page instanceof Archive archive) {
            return archive(archive, links);
        }
        if (page instanceof TagPage tag) {
            return tag(tag, links);
        }
        if (page instanceof AuthorPage author) {
            return author(author, links);
        }
        return page instanceof TagIndex tags ? tags(tags, links) : authors((AuthorIndex) page, links);
    }

    private ArticleView article(ArticlePage page, DocumentLinks links) {
        Document document = page.document();
        Article article = (Article) document.entry();
        Words title = links.title(document);
        PageMeta meta = meta(page, title, document, page.listed()).under(List.of(blogCrumb()));
        return new ArticleView(
                frames().frame(meta.about(articleData.of(page, title.text(), image(page, meta), this))),
                title,
                page.listed(),
                links.authors(document),
                links.moment(article.date()),
                links.updated(article),
                links.picture(page.picture()),
                ChosenPlaces.of(article.chart(), new PageContext(context, Addresses.root(page.path()), path(page))),
                links.prose(document),
                links.tags(document),
                page.discussion(),
                links.post(page.newer()),
                links.post(page.older()),
                links.href(Archive.ADDRESS));
    }

    /** The absolute address of a post's own picture, else of the one for shared links to it. */
    private @Nullable String image(ArticlePage page, PageMeta meta) {
        DocumentPage.Picture picture = page.picture();
        return picture == null || !picture.ours()
                ? frames().picture(meta)
                : settings().published(DocumentLinks.ASSETS + picture.source());
    }

    private FreePageView freePage(FreePage page, DocumentLinks links) {
        Words title = links.title(page.document());
        return new FreePageView(
                frames().frame(meta(page, title, page.document(), page.listed())),
                title,
                page.listed(),
                links.prose(page.document()));
    }

    private RedirectView moved(Moved page, DocumentLinks links) {
        String address = page.document().entry().address();
        LinkView target = LinkView.internal(links.title(page.document()), links.href(address));
        PageMeta meta = PageMeta.of(path(page), target.label(), List.of()).unlisted();
        return new RedirectView(
                frames().frame(meta), target, settings().published(edition().path(address)));
    }

    private BlogView blog(BlogIndex page, DocumentLinks links) {
        Words heading = Words.of(say("nav.blog"));
        boolean first = page.number() == 1;
        Words title = first ? heading : Words.of(say("pager.title", heading.text(), page.number()));
        PageMeta meta = meta(page, title).describedAs(say("blog.description"));
        return new BlogView(
                frames().frame(first ? meta : meta.under(List.of(blogCrumb()))),
                heading,
                links.items(page.documents()),
                Pager.of(page.number(), page.total(), page.size(), number -> links.href(BlogIndex.address(number))),
                List.of(
                        links.page("blog.archive", Archive.ADDRESS),
                        links.page("blog.tags", TagIndex.ADDRESS),
                        links.page("blog.authors", AuthorIndex.ADDRESS)),
                settings().isLocal() ? null : links.href(DocumentPage.FEED));
    }

    private ArchiveView archive(Archive page, DocumentLinks links) {
        Words heading = Words.of(say("blog.archive"));
        List<ArchiveView.Year> years = page.years().stream()
                .map(year -> new ArchiveView.Year(
                        year.year() == 0 ? say("blog.undated") : Integer.toString(year.year()),
                        year.year() == 0 ? "undated" : "year-" + year.year(),
                        links.items(year.documents())))
                .toList();
        return new ArchiveView(
                frames().frame(meta(page, heading)
                        .describedAs(say("blog.description"))
                        .under(List.of(blogCrumb()))),
                heading,
                years);
    }

    private BlogListView tag(TagPage page, DocumentLinks links) {
        Words label = Words.of(page.tag().label());
        Words title = Words.of(say("blog.tag.title", label.text()));
        return new BlogListView(
                frames().frame(meta(page, title)
                        .describedAs(
                                messages().count("posts.count", page.documents().size()))
                        .under(List.of(blogCrumb(), crumb("blog.tags", TagIndex.ADDRESS)))),
                say("kicker.tags"),
                label,
                List.of(),
                links.items(page.documents()),
                links.page("blog.tags", TagIndex.ADDRESS));
    }

    private BlogListView author(AuthorPage page, DocumentLinks links) {
        Words name = Words.of(page.author().name());
        Words title = Words.of(say("blog.author.title", name.text()));
        return new BlogListView(
                frames().frame(meta(page, title)
                        .describedAs(
                                messages().count("posts.count", page.documents().size()))
                        .under(List.of(blogCrumb(), crumb("blog.authors", AuthorIndex.ADDRESS)))),
                say("blog.author"),
                name,
                links.website(page.author()),
                links.items(page.documents()),
                links.page("blog.authors", AuthorIndex.ADDRESS));
    }

    private BlogIndexView tags(TagIndex page, DocumentLinks links) {
        List<CountedLink> values = page.tags().stream()
                .map(filed -> new CountedLink(links.tag(filed.tag()), filed.documents(), List.of()))
                .toList();
        return index(page, "blog.tags", values);
    }

    private BlogIndexView authors(AuthorIndex page, DocumentLinks links) {
        List<CountedLink> values = page.authors().stream()
                .map(written -> new CountedLink(links.author(written.author()), written.documents(), List.of()))
                .toList();
        return index(page, "blog.authors", values);
    }

    private BlogIndexView index(DocumentPage page, String heading, List<CountedLink> values) {
        Words words = Words.of(say(heading));
        return new BlogIndexView(
                frames().frame(meta(page, words)
                        .describedAs(say("blog.description"))
                        .under(List.of(blogCrumb()))),
                words,
                values);
    }

    private PageMeta meta(DocumentPage page, Words title) {
        return PageMeta.of(path(page), title, settings().editions())
                .describedAs(title.text() + ". " + say("blog.description"));
    }

    /** From the root of the edition(). */
    private String path(DocumentPage page) {
        return page.path().substring(edition().prefix().length());
    }

    private PageMeta meta(DocumentPage page, Words title, Document document, boolean listed) {
        Entry entry = document.entry();
        PageMeta meta = meta(page, title)
                .describedAs(document.excerpt())
                .from(entry.source().file());
        return listed ? meta : meta.unlisted();
    }

    private PageMeta.Crumb blogCrumb() {
        return crumb("nav.blog", BlogIndex.address(1));
    }

    private PageMeta.Crumb crumb(String label, String address) {
        return new PageMeta.Crumb(Words.of(say(label)), address);
    }

    String say(String key, Object... values) {
        return messages().text(key, values);
    }

    /** A text of a document, in the document's language. */
    Words words(Text text, Document document) {
        Text.Localised localised = text.in(edition().language(), edition().fallback());
        String own = document.language();
        Text.Localised said =
                own == null || (localised.translated() && !edition().isDefault())
                        ? localised
                        : new Text.Localised(
                                localised.value(), own, own.equals(edition().language()));
        return Words.of(said, messages().language());
    }

    /** The language of a document's text, if the page has another. */
    @Nullable
    String lang(Document document) {
        String own = document.language() == null ? spoken(document.entry()) : document.language();
        return own.equals(messages().language()) ? null : own;
    }

    /** The language in which this edition has the text of a post or page, which may be translated. */
    private String spoken(Entry entry) {
        Text body = entry instanceof Article article ? article.body() : ((Page) entry).body();
        return body == null
                ? edition().fallback()
                : body.in(edition().language(), edition().fallback()).language();
    }
}
