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
        doc =
                "A post of the blog. One Markdown file in content/blog/, as Jekyll writes it; the date may stand in the file's name.")
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
                doc = "One or two sentences for lists; the text before <!--more--> otherwise.",
                iri = "schema:abstract",
                aliases = {"summary", "description"},
                search = Search.DESCRIPTION)
        @Nullable
        Text excerpt,

        @Field(
                doc = "Words to file it under.",
                iri = "schema:keywords",
                example = "[open data, charities]",
                search = Search.KEYWORD)
        List<String> tags,

        @Field(
                doc = "Categories, as Jekyll has them; filed with the tags.",
                aliases = "category",
                search = Search.KEYWORD)
        List<String> categories,

        @Field(doc = "A picture: a path in the repository or an address.", iri = "schema:image") @Nullable
        String image,

        @Field(doc = "What the picture shows, for people who cannot see it.", aliases = "image_alt") @Nullable
        Text imagealt,

        @Field(doc = "A chart above the text, drawn from the catalogue's own figures.") @Nullable
        IndicatorChart chart,

        @Field(doc = "Whether readers are asked to discuss it at the place that site.yaml names.") @Nullable
        Boolean comments,

        @Field(
                doc = "Its address in the site, where it should not follow from the file's name.",
                example = "/blog/2017/01/the-way-ahead/")
        @Nullable
        String permalink,

        @Field(
                doc = "Whether it can be read.",
                values = {"published", "draft"})
        @Nullable
        String status,

        @Field(doc = "Jekyll's way to say draft.") @Nullable Boolean published,

        @Field(doc = "When it last changed.", iri = "schema:dateModified") @Nullable
        PartialDate updated,

        @Field(doc = "Its language, where it is not the site's default.", iri = "dct:language") @Nullable
        String lang,

        @Field(doc = "Template of another site generator; not used.") @Nullable
        String layout,

        @Field(doc = "The text.", iri = "schema:articleBody", markdown = true, body = true, search = Search.DESCRIPTION)
        @Nullable
        Text body,

        @Field(doc = "Addresses that it had before; they lead here.", aliases = "redirect_from")
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
