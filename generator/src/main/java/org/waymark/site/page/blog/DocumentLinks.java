package org.waymark.site.page.blog;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.address.Addresses;
import org.waymark.model.record.Article;
import org.waymark.model.value.Link;
import org.waymark.model.value.PartialDate;
import org.waymark.site.Document;
import org.waymark.site.DocumentPage.Picture;
import org.waymark.site.page.kit.LinkView;
import org.waymark.site.page.kit.Prose;
import org.waymark.site.page.record.EntryItem;
import org.waymark.site.render.words.Html;
import org.waymark.site.render.words.Moment;
import org.waymark.site.render.words.Words;

/**
 * Documents as one page shows them, with links relative to that page.
 *
 * @param documents the edition that the page belongs to
 * @param root how the page refers to the root of the site
 */
record DocumentLinks(EditionDocuments documents, String root) {

    /** The folder in the site of the repository's pictures. */
    static final String ASSETS = "assets/";

    /** Address of a page of this edition. */
    String href(String address) {
        return root + Addresses.encode(documents.edition().path(address));
    }

    /** A page of the blog, named by a message. */
    LinkView page(String message, String address) {
        return LinkView.internal(Words.of(documents.say(message)), href(address));
    }

    Words title(Document document) {
        return documents.words(document.entry().title(), document);
    }

    /** A post by its title; null where there is none. */
    @Nullable
    LinkView post(@Nullable Document document) {
        return document == null
                ? null
                : LinkView.internal(title(document), href(document.entry().address()));
    }

    LinkView tag(Document.Tag tag) {
        return LinkView.internal(Words.of(tag.label()), href(tag.address()));
    }

    List<LinkView> tags(Document document) {
        return document.tags().stream().map(this::tag).toList();
    }

    LinkView author(Document.Author author) {
        return LinkView.internal(Words.of(author.name()), href(author.address()));
    }

    List<LinkView> authors(Document document) {
        return document.authors().stream().map(this::author).toList();
    }

    /** An author's own site, if known. */
    List<LinkView> website(Document.Author author) {
        Link url = author.url();
        return url == null || !url.clickable()
                ? List.of()
                : List.of(new LinkView(Words.of(url.host()), url.href(), true));
    }

    @Nullable
    Moment moment(@Nullable PartialDate date) {
        return date == null ? null : Moment.of(date, documents.messages());
    }

    /** When a post was changed; null if that was not after it was published. */
    @Nullable
    Moment updated(Article article) {
        PartialDate updated = article.updated();
        PartialDate published = article.date();
        boolean later = updated != null && (published == null || updated.compareTo(published) > 0);
        return later ? moment(updated) : null;
    }

    /** Posts as lists show them: title, beginning, date and authors. */
    List<EntryItem> items(List<Document> posts) {
        List<EntryItem> items = new ArrayList<>(posts.size());
        for (Document post : posts) {
            List<Html> facts = new ArrayList<>();
            Moment date = post.entry() instanceof Article article ? moment(article.date()) : null;
            if (date != null) {
                facts.add(date.html());
            }
            post.authors().forEach(author -> facts.add(Words.of(author.name()).html()));
            LinkView title = LinkView.internal(title(post), href(post.entry().address()));
            items.add(new EntryItem(title, new Words(post.excerpt(), documents.lang(post)), facts));
        }
        return items;
    }

    /** The text, with links relative to this page. */
    Prose prose(Document document) {
        String html = documents.siteLinks().toPages(document.html(), document.entry(), documents.edition(), root);
        return new Prose(Html.trusted(html), documents.lang(document));
    }

    ArticleView.@Nullable PictureView picture(@Nullable Picture picture) {
        if (picture == null) {
            return null;
        }
        String href = picture.ours() ? root + Addresses.encode(ASSETS + picture.source()) : picture.source();
        return new ArticleView.PictureView(href, Words.of(picture.alt()), picture.ours());
    }
}
