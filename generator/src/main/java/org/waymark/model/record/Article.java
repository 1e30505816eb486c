package org.waymark.model.record;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Agent;
import org.waymark.model.Baked;
import org.waymark.model.Dated;
import org.waymark.model.Field;
import org.waymark.model.Menu;
import org.waymark.model.RecordType;
import org.waymark.model.Search;
import org.waymark.model.value.PartialDate;
import org.waymark.model.value.Text;
import org.waymark.source.Source;

/** A post of the blog, with the front matter that Jekyll writes. */
@RecordType(
        name = "post",
        iri = "schema:BlogPosting",
        lenient = true,
        folder = "content/blog",
        path = "blog",
        menu = Menu.HEAD,
        datedFiles = true,
        doc = "A blog post. One Markdown file in content/blog/, in Jekyll's format. The date can be in the file"
                + " name.")
public record Article(
        String slug,

        @Field(doc = "Title.", iri = "schema:headline", required = true, search = Search.TITLE)
        Text title,

        @Field(doc = "When it was published.", iri = "schema:datePublished", required = true, example = "2026-11-22")
        @Nullable
        PartialDate date,

        @Field(doc = "Who wrote it.", iri = "schema:author", aliases = "author", search = Search.PUBLISHER)
        List<Agent> authors,

        @Field(
                doc = "One or two sentences for lists (default: the text before <!--more-->).",
                iri = "schema:abstract",
                aliases = {"summary", "description"},
                search = Search.DESCRIPTION)
        @Nullable
        Text excerpt,

        @Field(
                doc = "Tags for this post.",
                iri = "schema:keywords",
                example = "[open data, charities]",
                search = Search.KEYWORD)
        List<String> tags,

        @Field(doc = "Jekyll's categories. They are added to the tags.", aliases = "category", search = Search.KEYWORD)
        List<String> categories,

        @Field(doc = "A picture: a path in the repository or an address.", iri = "schema:image") @Nullable
        String image,

        @Field(doc = "What the picture shows, for people who cannot see it.", aliases = "image_alt") @Nullable
        Text imagealt,

        @Field(doc = "A chart above the text, drawn from the catalogue's own figures.") @Nullable
        IndicatorChart chart,

        @Field(doc = "Whether to show a link to discuss it. site.yaml names the place.") @Nullable
        Boolean comments,

        @Field(
                doc = "Its address in the site, if it should be different from the file name.",
                example = "/blog/2017/01/the-way-ahead/")
        @Nullable
        String permalink,

        @Field(
                doc = "Whether it can be read.",
                values = {"published", "draft"})
        @Nullable
        String status,

        @Field(doc = "Write false for a draft, as Jekyll does.") @Nullable
        Boolean published,

        @Field(doc = "When it last changed.", iri = "schema:dateModified") @Nullable
        PartialDate updated,

        @Field(doc = "Its language, if it is not the site's default.", iri = "dct:language") @Nullable
        String lang,

        @Field(doc = "Template of another site generator; not used.") @Nullable
        String layout,

        @Field(doc = "The text.", iri = "schema:articleBody", markdown = true, body = true, search = Search.DESCRIPTION)
        @Nullable
        Text body,

        @Field(doc = "Former addresses. They lead here.", aliases = "redirect_from")
        List<String> aliases,

        Source source)
        implements Baked, Dated {

    @Override
    public boolean draft() {
        return "draft".equals(status) || Boolean.FALSE.equals(published) || inDrafts();
    }

    @Override
    public @Nullable Text summary() {
        return excerpt;
    }
}
