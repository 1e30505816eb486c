package org.waymark.model.record;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Baked;
import org.waymark.model.Field;
import org.waymark.model.RecordType;
import org.waymark.model.Search;
import org.waymark.model.value.PartialDate;
import org.waymark.model.value.Text;
import org.waymark.source.Source;

/** A free page, such as About. */
@RecordType(
        name = "page",
        iri = "schema:WebPage",
        lenient = true,
        folder = "content/pages",
        doc = "A free page. One Markdown file in content/pages/; its address is the file's name.")
public record Page(
        String slug,

        @Field(doc = "Title.", iri = "dct:title", required = true, search = Search.TITLE)
        Text title,

        @Field(
                doc = "One or two sentences for search engines.",
                iri = "dct:description",
                aliases = "excerpt",
                search = Search.DESCRIPTION)
        @Nullable
        Text description,

        @Field(doc = "Its address in the site, where it should not follow from the file's name.") @Nullable
        String permalink,

        @Field(doc = "Place in the footer's list of pages; left out of it where there is none.", example = "10")
        @Nullable
        Long order,

        @Field(
                doc = "Whether it can be read.",
                values = {"published", "draft"})
        @Nullable
        String status,

        @Field(doc = "Its language, where it is not the site's default.", iri = "dct:language") @Nullable
        String lang,

        @Field(doc = "Template of another site generator; not used.") @Nullable
        String layout,

        @Field(doc = "The text.", markdown = true, body = true, search = Search.DESCRIPTION) @Nullable
        Text body,

        @Field(doc = "When this page should be looked at again.") @Nullable
        PartialDate reviewBy,

        @Field(doc = "Addresses that it had before; they lead here.", aliases = "redirect_from")
        List<String> aliases,

        Source source)
        implements Baked {

    @Override
    public boolean draft() {
        return "draft".equals(status) || inDrafts();
    }

    @Override
    public @Nullable Text summary() {
        return description;
    }
}
